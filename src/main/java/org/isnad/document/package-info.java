/** Documents that are written from the graph: a template in Markdown, with the answers to its queries as tables. */
@NullMarked
package org.isnad.document;

import org.jspecify.annotations.NullMarked;
