/** The ways to a thing: the front page, the search, and the lists with their facets, as pages and as files. */
@NullMarked
package org.isnad.site.find;

import org.jspecify.annotations.NullMarked;
