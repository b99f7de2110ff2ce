package org.isnad.model.time;

/** How the things that a predicate states lie in time; every claimable predicate is marked with one of these. */
public enum Temporality {
    /** It happens: a founding, a split, a battle. */
    POINT,
    /** It holds for a while, from a beginning to an end: a membership, a post, a name. */
    STATE
}
