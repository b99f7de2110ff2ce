package org.isnad.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.model.time.Temporality.POINT;
import static org.isnad.model.time.Temporality.STATE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // temporality | when | attested | issued | beginEarliest | beginLatest | endEarliest | endLatest
                "STATE |              | 2017-10  |      |            | 2017-10-31 | 2017-10-01 |           ",
                "POINT |              | 2017-10  |      |            | 2017-10-31 | 2017-10-01 |           ",
                "STATE |              | 2004-02-29|     |            | 2004-02-29 | 2004-02-29 |           ",
                "STATE |              | 2017-10~ |      |            | 2017-11-30 | 2017-09-01 |           ",
                "STATE |              | [2016,2017]|    |            | 2017-12-31 | 2016-01-01 |           ",
                "STATE | 2007/2010    |          |      | 2007-01-01 | 2007-12-31 | 2010-01-01 | 2010-12-31",
                "STATE | 2007~/2010   |          |      | 2006-01-01 | 2008-12-31 | 2010-01-01 | 2010-12-31",
                "STATE | 2007/2010-06?|          |      | 2007-01-01 | 2007-12-31 | 2010-05-01 | 2010-07-31",
                "STATE | [1997..1999]/2003-03|   |      | 1997-01-01 | 1999-12-31 | 2003-03-01 | 2003-03-31",
                "STATE | 2007/        |          | 2017 | 2007-01-01 | 2007-12-31 |            |           ",
                "STATE | /2010        |          | 2017 |            |            | 2010-01-01 | 2010-12-31",
                "STATE | 2007/..      | 2016-05  | 2017 | 2007-01-01 | 2007-12-31 | 2016-05-01 |           ",
                "STATE | 2007/..      |          | 2017 | 2007-01-01 | 2007-12-31 | 2017-01-01 |           ",
                "STATE | 2007/..      |          | 2017~| 2007-01-01 | 2007-12-31 | 2016-01-01 |           ",
                "STATE | 2007/..      |          | /2018| 2007-01-01 | 2007-12-31 |            |           ",
                "STATE | 2007/..      |          |      | 2007-01-01 | 2007-12-31 |            |           ",
                "POINT | 2014-06-10   |          |      | 2014-06-10 | 2014-06-10 | 2014-06-10 | 2014-06-10",
                "POINT | 2003         |          |      | 2003-01-01 | 2003-12-31 | 2003-01-01 | 2003-12-31",
                "POINT | 2014-06-10~  |          |      | 2014-06-09 | 2014-06-11 | 2014-06-09 | 2014-06-11",
                "POINT | 2014-06/2014-08|        |      | 2014-06-01 | 2014-06-30 | 2014-08-01 | 2014-08-31",
                "POINT | [1997..1999] |          |      | 1997-01-01 | 1999-12-31 | 1997-01-01 | 1999-12-31",
                "POINT | [..2003]     |          |      |            | 2003-12-31 |            | 2003-12-31",
                "POINT | [2003-05..]  |          |      | 2003-05-01 |            | 2003-05-01 |           ",
                "POINT | [1985,1987-02]|         |      | 1985-01-01 | 1987-02-28 | 1985-01-01 | 1987-02-28",
                "STATE |              |          | 2017 |            |            |            |           ",
            })
    void everyRowOfTheTable(
            Temporality temporality,
            @Nullable String when,
            @Nullable String attested,
            @Nullable String issued,
            @Nullable LocalDate beginEarliest,
            @Nullable LocalDate beginLatest,
            @Nullable LocalDate endEarliest,
            @Nullable LocalDate endLatest) {
        assertThat(ClaimDates.bounds(temporality, edtf(when), edtf(attested), edtf(issued)))
                .isEqualTo(new Bounds(beginEarliest, beginLatest, endEarliest, endLatest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STATE | 2007/2010 | 2008       | 2007-01-01 | 2007-12-31 | 2010-01-01 | 2010-12-31",
                "STATE | 2007/2010 | 2007-03    | 2007-01-01 | 2007-03-31 | 2010-01-01 | 2010-12-31",
                "STATE | 2007/2010 | 2010-09-05 | 2007-01-01 | 2007-12-31 | 2010-09-05 | 2010-12-31",
                "STATE | 2007/     | 2008       | 2007-01-01 | 2007-12-31 | 2008-01-01 |           ",
                "STATE | /2010     | 2008       |            | 2008-12-31 | 2010-01-01 | 2010-12-31",
                "STATE | 2007~/    | 2008-02    | 2006-01-01 | 2008-02-29 | 2008-02-01 |           ",
                "STATE | 2007/..   | 2007       | 2007-01-01 | 2007-12-31 | 2007-01-01 |           ",
                "POINT | 2003      | 2003-05    | 2003-01-01 | 2003-05-31 | 2003-05-01 | 2003-12-31",
                "POINT | 2014-06/2014-08 | 2014-07 | 2014-06-01 | 2014-06-30 | 2014-08-01 | 2014-08-31",
            })
    void ofWhenAndAttestedTheTighterBoundWins(
            Temporality temporality,
            String when,
            String attested,
            @Nullable LocalDate beginEarliest,
            LocalDate beginLatest,
            LocalDate endEarliest,
            @Nullable LocalDate endLatest) {
        assertThat(ClaimDates.bounds(temporality, edtf(when), edtf(attested), null))
                .isEqualTo(new Bounds(beginEarliest, beginLatest, endEarliest, endLatest));
    }

    @Test
    void aClaimWithoutADateIsUndatedEvenIfItsSourceIsDated() {
        assertThat(ClaimDates.bounds(POINT, null, null, edtf("2017-10")).undated())
                .isTrue();
    }

    @Test
    void attestedInAMonthIsSureOnNoDayOfItAndPossibleOnAll() {
        Bounds bounds = ClaimDates.bounds(STATE, null, edtf("2017-10"), null);

        for (LocalDate day = LocalDate.of(2017, 9, 30);
                day.isBefore(LocalDate.of(2017, 11, 2));
                day = day.plusDays(1)) {
            assertThat(bounds.sureOn(day)).isFalse();
            assertThat(bounds.possibleOn(day)).isTrue();
        }
    }

    @Test
    void attestedOnADayIsSureOnThatDayAlone() {
        Bounds bounds = ClaimDates.bounds(STATE, null, edtf("2017-10-05"), null);

        assertThat(bounds.sureOn(LocalDate.of(2017, 10, 4))).isFalse();
        assertThat(bounds.sureOn(LocalDate.of(2017, 10, 5))).isTrue();
        assertThat(bounds.sureOn(LocalDate.of(2017, 10, 6))).isFalse();
    }

    private static @Nullable Edtf edtf(@Nullable String text) {
        return text == null ? null : Edtf.parse(text);
    }
}
