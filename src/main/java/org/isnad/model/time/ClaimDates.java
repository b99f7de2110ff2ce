package org.isnad.model.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The table that leads from the dates of a claim, as written, to its four bounds.
 *
 * <table>
 *   <caption>first and last are the first and last day that a date may mean</caption>
 *   <tr><th>written</th><th>beginEarliest</th><th>beginLatest</th><th>endEarliest</th><th>endLatest</th></tr>
 *   <tr><td>attested X</td><td>-</td><td>last X</td><td>first X</td><td>-</td></tr>
 *   <tr><td>state, when A/B</td><td>first A</td><td>last A</td><td>first B</td><td>last B</td></tr>
 *   <tr><td>state, when A/</td><td>first A</td><td>last A</td><td>-</td><td>-</td></tr>
 *   <tr><td>state, when /B</td><td>-</td><td>-</td><td>first B</td><td>last B</td></tr>
 *   <tr><td>state, when A/..</td><td>first A</td><td>last A</td><td>first attested, else first issued</td><td>-</td></tr>
 *   <tr><td>point, when X</td><td>first X</td><td>last X</td><td>first X</td><td>last X</td></tr>
 *   <tr><td>point, when A/B</td><td>first A</td><td>last A</td><td>first B</td><td>last B</td></tr>
 *   <tr><td>point, when [..X]</td><td>-</td><td>last X</td><td>-</td><td>last X</td></tr>
 *   <tr><td>point, when [X..]</td><td>first X</td><td>-</td><td>first X</td><td>-</td></tr>
 * </table>
 *
 * <p>A one-of set is an X, an A or a B like any other date. A date with a mark is taken as wide as the mark makes it in
 * all four columns. Widening thus moves beginLatest to a later and endEarliest to an earlier day, and the claim is sure
 * only from the day on which even a widened beginning has passed to the day on which a widened end may first come:
 * {@code 2007~/2010} begins from 2006-01-01 to 2008-12-31 and is sure from 2008-12-31; {@code 2014-06-10~} is sure on no
 * day.
 */
public final class ClaimDates {

    private ClaimDates() {}

    /**
     * The bounds of a claim.
     *
     * @param temporality how the claim's predicate is marked
     * @param when the period or moment that the source states, {@code isnad:when}
     * @param attested the date for which the source vouches, {@code isnad:attested}
     * @param issued when the source was issued, {@code isnad:issued}
     * @return of {@code when} and {@code attested} the tighter bound each; {@link Bounds#UNKNOWN} if both are absent
     * @throws DateConflict if a date is of a form that the temporality or the property does not take, or if the source
     *     vouches for a date on which the claim, as stated, cannot have held
     */
    public static Bounds bounds(
            Temporality temporality, @Nullable Edtf when, @Nullable Edtf attested, @Nullable Edtf issued) {
        Moment vouchedFor = attested == null ? null : vouchedFor(attested);
        if (when == null) {
            return vouchedFor == null ? Bounds.UNKNOWN : new Bounds(null, vouchedFor.last(), vouchedFor.first(), null);
        }
        Bounds stated = temporality == Temporality.STATE ? state(when) : point(when);
        if (vouchedFor != null) {
            return tightened(stated, when, vouchedFor);
        }
        boolean goesOn = when instanceof Period period && period.goesOn();
        return goesOn && issued != null ? lastingUntil(stated, issued) : stated;
    }

    private static Moment vouchedFor(Edtf attested) {
        if (attested instanceof Moment moment) {
            return moment;
        }
        throw new DateConflict(
                "isnad:attested \"" + attested + "\" is not one date, but a source vouches for a date",
                "write isnad:when \"" + attested + "\"");
    }

    private static Bounds state(Edtf when) {
        if (when instanceof Period period) {
            return period(period);
        }
        throw new DateConflict(
                "isnad:when \"" + when + "\" is a lone date, but a state takes a period",
                "write isnad:attested \"" + when + "\", or isnad:when \"" + when + "/\" if it began then");
    }

    private static Bounds point(Edtf when) {
        if (when instanceof Moment moment) {
            return new Bounds(moment.first(), moment.last(), moment.first(), moment.last());
        }
        if (when instanceof OneSided) {
            LocalDate first = when.firstDay().orElse(null);
            LocalDate last = when.lastDay().orElse(null);
            return new Bounds(first, last, first, last);
        }
        if (when instanceof Period period && period.begin() != null && period.end() != null) {
            return period(period);
        }
        throw new DateConflict(
                "\"" + when + "\" lacks an end, but what happens at a point in time has both",
                "write a date or A/B, or isnad:attested with a date on which it was under way");
    }

    private static Bounds period(Period period) {
        Moment begin = period.begin();
        Moment end = period.end();
        return new Bounds(
                begin == null ? null : begin.first(),
                begin == null ? null : begin.last(),
                end == null ? null : end.first(),
                end == null ? null : end.last());
    }

    private static Bounds lastingUntil(Bounds stated, Edtf issued) {
        LocalDate endEarliest = issued.firstDay().orElse(null);
        return new Bounds(stated.beginEarliest(), stated.beginLatest(), endEarliest, stated.endLatest());
    }

    private static Bounds tightened(Bounds stated, Edtf when, Moment vouchedFor) {
        LocalDate beginEarliest = stated.beginEarliest();
        LocalDate endLatest = stated.endLatest();
        if (beginEarliest != null && vouchedFor.last().isBefore(beginEarliest)) {
            throw conflict(when, vouchedFor, "is before " + beginEarliest + ", the earliest beginning");
        }
        if (endLatest != null && vouchedFor.first().isAfter(endLatest)) {
            throw conflict(when, vouchedFor, "is after " + endLatest + ", the latest end");
        }
        return new Bounds(
                beginEarliest,
                Bounds.earlierIfAny(stated.beginLatest(), vouchedFor.last()),
                Bounds.laterIfAny(stated.endEarliest(), vouchedFor.first()),
                endLatest);
    }

    private static DateConflict conflict(Edtf when, Moment attested, String relation) {
        return new DateConflict(
                "isnad:attested \"" + attested + "\" " + relation + " of isnad:when \"" + when + "\"",
                "mend one of the two, or leave isnad:attested out");
    }
}
