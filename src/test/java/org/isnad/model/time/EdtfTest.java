package org.isnad.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014             | 2014-01-01 | 2014-12-31",
                "0001             | 0001-01-01 | 0001-12-31",
                "9999             | 9999-01-01 | 9999-12-31",
                "2014-06          | 2014-06-01 | 2014-06-30",
                "2014-12          | 2014-12-01 | 2014-12-31",
                "2003-02          | 2003-02-01 | 2003-02-28",
                "2004-02          | 2004-02-01 | 2004-02-29",
                "2004-02-29       | 2004-02-29 | 2004-02-29",
                "201X             | 2010-01-01 | 2019-12-31",
                "20XX             | 2000-01-01 | 2099-12-31",
                "2004-XX          | 2004-01-01 | 2004-12-31",
                "2004-XX-XX       | 2004-01-01 | 2004-12-31",
                "2004-02-XX       | 2004-02-01 | 2004-02-29",
                "[1997..1999]     | 1997-01-01 | 1999-12-31",
                "[1999,1997]      | 1997-01-01 | 1999-12-31",
                "[1985,1997..1999]| 1985-01-01 | 1999-12-31",
                "[2003-01..2003-04]|2003-01-01 | 2003-04-30",
                "2007/2010        | 2007-01-01 | 2010-12-31",
                "2014-06-10/2014  | 2014-06-10 | 2014-12-31",
                "[1997..1999]/2003| 1997-01-01 | 2003-12-31",
            })
    void meansTheDaysFromItsFirstToItsLast(String text, LocalDate first, LocalDate last) {
        Edtf date = Edtf.parse(text);

        assertThat(date.firstDay()).contains(first);
        assertThat(date.lastDay()).contains(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2007~            | 2006-01-01 | 2008-12-31",
                "2007?            | 2006-01-01 | 2008-12-31",
                "2007%            | 2006-01-01 | 2008-12-31",
                "0002~            | 0001-01-01 | 0003-12-31",
                "2004-01~         | 2003-12-01 | 2004-02-29",
                "2003-02~         | 2003-01-01 | 2003-03-31",
                "2004-03-01?      | 2004-02-29 | 2004-03-02",
                "2014-12-31%      | 2014-12-30 | 2015-01-01",
                "201X~            | 2009-01-01 | 2020-12-31",
                "2004-XX~         | 2003-12-01 | 2005-01-31",
                "2004-02-XX~      | 2004-01-31 | 2004-03-01",
                "2004-XX-XX?      | 2003-12-31 | 2005-01-01",
                "[1997~,1999]     | 1996-01-01 | 1999-12-31",
                "2007~/2010-06?   | 2006-01-01 | 2010-07-31",
            })
    void aMarkWidensItByOneUnitOfItsPrecision(String text, LocalDate first, LocalDate last) {
        Edtf date = Edtf.parse(text);

        assertThat(date.firstDay()).contains(first);
        assertThat(date.lastDay()).contains(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"2007/,2007-01-01,", "2007/..,2007-01-01,", "/2010,,2010-12-31"})
    void anUnknownOrOpenSideHasNoDay(String text, LocalDate first, LocalDate last) {
        Edtf date = Edtf.parse(text);

        assertThat(date.firstDay().orElse(null)).isEqualTo(first);
        assertThat(date.lastDay().orElse(null)).isEqualTo(last);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1954", "1954~", "195X", "[1953,1954]", "[1953..1955]", "[1951,1953?..1955]"})
    void yearsAndSetsOfYearsAreYears(String text) {
        assertThat(Edtf.parse(text).isYears()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1954-07",
                "1954-XX",
                "1954-XX-XX",
                "1954-07-01",
                "[1953,1954-07]",
                "[1953..1954-07]",
                "[1953-07..1954]",
                "1953/1954"
            })
    void whatSaysMoreOrLessThanTheYearIsNoYear(String text) {
        assertThat(Edtf.parse(text).isYears()).isFalse();
    }
}
