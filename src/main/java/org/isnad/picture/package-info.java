/**
 * Pictures of claims, drawn in time or as a graph: from bars, things and ties with their words and addresses to SVG and
 * places on a page. Knows no RDF, no language and no page. The same input in another order gives the same bytes.
 */
@NullMarked
package org.isnad.picture;

import org.jspecify.annotations.NullMarked;
