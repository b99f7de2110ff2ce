/**
 * Finds things by their names as people type them, in Arabic, Persian and Latin letters: normal forms of names, an index
 * in memory over the claims that give names, ranked results with the claim and the source behind each, and the property
 * function by which a query asks the same.
 */
@NullMarked
package org.isnad.search;

import org.jspecify.annotations.NullMarked;
