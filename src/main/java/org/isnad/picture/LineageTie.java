package org.isnad.picture;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That one thing came out of another, or went into it. There is one tie between two things at most.
 *
 * @param before what was there before, by its id
 * @param after what it became, or what came out of it, by its id
 * @param day the earliest day that is given for it
 * @param manner how it is said
 * @param words what is said, to be shown to a pointer and read out
 * @param address where its claims can be read
 */
public record LineageTie(
        String before, String after, Optional<LocalDate> day, Manner manner, String words, String address) {

    boolean touches(String thing) {
        return before.equals(thing) || after.equals(thing);
    }

    /** The thing at its other end. */
    String other(String thing) {
        return before.equals(thing) ? after : before;
    }
}
