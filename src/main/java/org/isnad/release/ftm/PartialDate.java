package org.isnad.release.ftm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.isnad.model.time.Edtf;

/** Dates of FollowTheMoney: a day, a month or a year. What is less sure than that it cannot hold. */
final class PartialDate {

    private PartialDate() {}

    /** The date that means exactly the days from the first to the last, if there is one. */
    static Optional<String> spanning(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return Optional.of(first.toString());
        }
        YearMonth month = YearMonth.from(first);
        if (first.equals(month.atDay(1)) && last.equals(month.atEndOfMonth())) {
            return Optional.of(month.toString());
        }
        boolean year =
                first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
        return year ? Optional.of(first.toString().substring(0, 4)) : Optional.empty();
    }

    /** The date that a curator has written, if it is a plain one. */
    static Optional<String> of(String edtf) {
        Edtf date = Edtf.parse(edtf);
        return date.firstDay().flatMap(first -> date.lastDay().flatMap(last -> spanning(first, last)));
    }
}
