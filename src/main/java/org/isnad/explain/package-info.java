/** Why a triple stands: the claims behind it, its proofs down to claims, and what speaks against it. */
@NullMarked
package org.isnad.explain;

import org.jspecify.annotations.NullMarked;
