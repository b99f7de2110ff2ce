/** What changed from one release to another: in words, as RDF Patch, and as feeds. */
@NullMarked
package org.isnad.change;

import org.jspecify.annotations.NullMarked;
