package org.isnad.view;

/** How surely a claim must hold on the day of a view. */
public enum Certainty {
    /** Some bound of the claim is known, and none speaks against that day. */
    possible,
    /** By that day what is claimed had begun, and it had not ended. */
    sure
}
