/**
 * Agreement: which sources are one witness, which claims the curators hold to be in contradiction, which are candidates
 * for it by rule, and how well the rules do.
 */
@NullMarked
package org.isnad.agree;

import org.jspecify.annotations.NullMarked;
