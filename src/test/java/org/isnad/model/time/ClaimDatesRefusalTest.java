package org.isnad.model.time;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.isnad.model.time.Temporality.POINT;
import static org.isnad.model.time.Temporality.STATE;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimDatesRefusalTest {

    @ParameterizedTest
    @ValueSource(strings = {"2014", "2014-06-10~", "[1997..1999]"})
    void aStateTakesNoLoneDate(String when) {
        assertRefused(
                STATE,
                when,
                null,
                "isnad:when \"" + when + "\" is a lone date, but a state takes a period (write isnad:attested \"" + when
                        + "\", or isnad:when \"" + when + "/\" if it began then)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2014/", "/2014", "2014/.."})
    void whatHappensHasBothEnds(String when) {
        assertRefused(
                POINT,
                when,
                null,
                "\"" + when + "\" lacks an end, but what happens at a point in time has both "
                        + "(write a date or A/B, or isnad:attested with a date on which it was under way)");
    }

    @ParameterizedTest
    @EnumSource
    void aSourceVouchesForADateAndNoPeriod(Temporality temporality) {
        assertRefused(
                temporality,
                null,
                "2007/2010",
                "isnad:attested \"2007/2010\" is not one date, but a source vouches for a date "
                        + "(write isnad:when \"2007/2010\")");
    }

    @Test
    void whatIsAttestedBeforeItBeganIsAConflict() {
        assertRefused(
                STATE,
                "2010/..",
                "2009",
                "isnad:attested \"2009\" is before 2010-01-01, the earliest beginning of isnad:when \"2010/..\" "
                        + "(mend one of the two, or leave isnad:attested out)");
    }

    @Test
    void whatIsAttestedAfterItEndedIsAConflict() {
        assertRefused(
                STATE,
                "/2010-06~",
                "2010-08-01",
                "isnad:attested \"2010-08-01\" is after 2010-07-31, the latest end of isnad:when \"/2010-06~\" "
                        + "(mend one of the two, or leave isnad:attested out)");
    }

    @Test
    void aPointAttestedOnAnotherDayIsAConflict() {
        assertRefused(
                POINT,
                "2003-05-01",
                "2017",
                "isnad:attested \"2017\" is after 2003-05-01, the latest end of isnad:when \"2003-05-01\" "
                        + "(mend one of the two, or leave isnad:attested out)");
    }

    private static void assertRefused(
            Temporality temporality, @Nullable String when, @Nullable String attested, String message) {
        Edtf whenDate = when == null ? null : Edtf.parse(when);
        Edtf attestedDate = attested == null ? null : Edtf.parse(attested);

        assertThatExceptionOfType(DateConflict.class)
                .isThrownBy(() -> ClaimDates.bounds(temporality, whenDate, attestedDate, Edtf.parse("2017")))
                .withMessage(message);
    }
}
