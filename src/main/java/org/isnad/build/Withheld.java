package org.isnad.build;

/** Why a claim stays a claim, and no direct triple follows from it. */
public enum Withheld {
    NOT_CLAIMABLE("claims may not state its property"),
    CLAIM_ONLY("whatever is said by its property stays a claim"),
    SET("it is about a set and not about one thing"),
    NOT_ACCEPTED("the curators have not accepted it"),
    DENIED("it denies this"),
    HEDGED("its source does not say it without doubt"),
    ROLE("its role is one that a triple would hide"),
    SELF_SAID("the subject speaks of itself"),
    NOT_ITS_AUTHORITY("its source is not of the authority that acted"),
    NO_OBJECT("it leaves the other party unnamed, or gives a number");

    private final String reason;

    Withheld(String reason) {
        this.reason = reason;
    }

    /** The reason in words, with the claim as "it". */
    public String reason() {
        return reason;
    }
}
