/** What pages of several kinds have in common: their context, claims in words and tables, sources, citing. */
@NullMarked
package org.isnad.site.part;

import org.jspecify.annotations.NullMarked;
