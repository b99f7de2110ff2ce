/** The page on which queries are written and asked. */
@NullMarked
package org.isnad.site.query;

import org.jspecify.annotations.NullMarked;
