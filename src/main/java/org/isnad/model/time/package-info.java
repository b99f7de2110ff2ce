/**
 * Dates of claims: what a curator writes (EDTF) and the four days that the build computes from it.
 *
 * <p>{@link org.isnad.model.time.Edtf} is the written form, {@link org.isnad.model.time.Bounds} the four days,
 * {@link org.isnad.model.time.ClaimDates} the table that leads from the one to the other.
 */
@NullMarked
package org.isnad.model.time;

import org.jspecify.annotations.NullMarked;
