package org.isnad.model.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as a curator writes it, in a part of the Extended Date/Time Format (ISO 8601-2:2019).
 *
 * <p>Accepted is level 1 without exponents and seasons, and the one-of sets of level 2:
 *
 * <ul>
 *   <li>a year, month or day, {@code 2014}, {@code 2014-06}, {@code 2014-06-10}; its last digits may be left open,
 *       {@code 201X}, {@code 20XX}, {@code 2014-XX}, {@code 2014-06-XX}, {@code 2014-XX-XX};
 *   <li>one mark behind the whole date, {@code ~} (about), {@code ?} (uncertain) or {@code %} (both): it widens the
 *       date by one unit of its own precision each way, a year, a month or a day ({@code 201X~} has the precision of a
 *       year, {@code 2014-XX~} of a month);
 *   <li>one of several dates, {@code [1997,1999]}, {@code [1997..1999]}, {@code [1985,1997..1999]};
 *   <li>some day up to a date or from a date on, {@code [..2003]}, {@code [2003..]};
 *   <li>a period between two of these, {@code 2007/2010~}. An empty side is unknown, {@code ..} at the end means that it
 *       goes on. That a side may be a one-of set goes beyond the standard: without it "since early 2003" could not be
 *       written.
 * </ul>
 *
 * <p>Years run from 0001 to 9999, also after widening: the two versions of xsd:date disagree on years before 0001.
 */
public sealed interface Edtf permits Moment, OneSided, Period {

    /**
     * Reads a date.
     *
     * @param text the written form, without any space
     * @return the date, whose {@link #toString()} is {@code text}
     * @throws EdtfException if the text is not in the accepted grammar, names a day that does not exist, or names a
     *     period or range that ends before it begins
     */
    static Edtf parse(String text) {
        return EdtfParser.parse(text);
    }

    /** The first day that the date may mean, after widening; empty if it is a period whose beginning is unknown. */
    Optional<LocalDate> firstDay();

    /** The last day that the date may mean, after widening; empty if it is a period whose end is unknown or open. */
    Optional<LocalDate> lastDay();

    /** Whether it is a year or one of several years, open digits and marks included, and says no more than that. */
    boolean isYears();

    /** The written form. */
    @Override
    String toString();
}
