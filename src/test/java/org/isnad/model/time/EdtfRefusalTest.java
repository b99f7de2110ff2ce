package org.isnad.model.time;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfRefusalTest {

    private static final String YEARS = " (years run from 0001 to 9999, in four digits)";
    private static final String OPEN_DIGITS =
            " leaves other digits open than level 1 allows (write 201X, 20XX, 2014-XX, 2014-06-XX or 2014-XX-XX)";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'' | \"\" is empty (write a date such as 2014, 2014-06 or 2014-06-10, or leave the property out)",
                "2014, 2015 | \"2014, 2015\" has a space in it (write it without spaces)",
                "2014-06-10T12:00:00Z | \"2014-06-10T12:00:00Z\" is a date-time (write the day alone, such as 2014-06-10)",
                "2014/2014-06-10T12 | \"2014-06-10T12\" is a date-time (write the day alone, such as 2014-06-10)",
                "2014/open | \"open\" is a word of an older draft (leave an unknown side empty, write .. if it goes on)",
                "unknown/2014 | \"unknown\" is a word of an older draft (leave an unknown side empty, write .. if it goes on)",
                "199u | \"199u\" marks open digits with a small letter (write a capital X)",
                "1990s | \"1990s\" is a decade in words (write 199X, or years such as [1990..1999])",
                "1950S2 | \"1950S2\" counts significant digits (write 199X, or years such as [1990..1999])",
                "2004-21 | \"2004-21\" is a season (write its months, such as [2004-03..2004-05])",
                "2004-24~ | \"2004-24~\" is a season (write its months, such as [2004-03..2004-05])",
                "20140610 | \"20140610\" has no hyphens (write YYYY-MM-DD)",
                "2014?~ | \"2014?~\" has more than one mark (write ~ or ? once, or % for both)",
                "2014?-06 | \"2014?-06\" has a mark inside (write one mark, behind the whole date)",
                "~2014 | \"~2014\" has a mark inside (write one mark, behind the whole date)",
                "2014-13 | \"2014-13\" is a month that does not exist (months run from 01 to 12)",
                "2014-00 | \"2014-00\" is a month that does not exist (months run from 01 to 12)",
                "2014-04-31 | \"2014-04-31\" is a day that does not exist (the days of 2014-04 run from 01 to 30)",
                "2003-02-29 | \"2003-02-29\" is a day that does not exist (the days of 2003-02 run from 01 to 28)",
                "2004-02-30 | \"2004-02-30\" is a day that does not exist (the days of 2004-02 run from 01 to 29)",
                "2004-02-00 | \"2004-02-00\" is a day that does not exist (the days of 2004-02 run from 01 to 29)",
                "June 2014! | \"June 2014!\" has a space in it (write it without spaces)",
                "2014-6 | \"2014-6\" is no EDTF date (write YYYY, YYYY-MM or YYYY-MM-DD)",
                "10.06.2014 | \"10.06.2014\" is no EDTF date (write YYYY, YYYY-MM or YYYY-MM-DD)",
                "٢٠١٤ | \"٢٠١٤\" is no EDTF date (write YYYY, YYYY-MM or YYYY-MM-DD)",
            })
    void aDateOutsideTheGrammarIsToldWithItsRemedy(String text, String message) {
        assertRefused(text, message);
    }

    @ParameterizedTest
    @CsvSource({
        "Y170000002, is a year of more than four digits",
        "Y-17000, is a year of more than four digits",
        "-0044, is a year before 0001",
        "-0044-03-15, is a year before 0001",
        "Y17E7, has an exponent",
        "17E7, has an exponent",
        "812, has a year that is not of four digits",
        "12014, has a year that is not of four digits",
        "14-06-10, has a year that is not of four digits"
    })
    void aYearHasFourDigits(String text, String fault) {
        assertRefused(text, "\"" + text + "\" " + fault + YEARS);
    }

    @ParameterizedTest
    @CsvSource({"XXXX", "2XXX", "2X14", "201X-06", "2014-XX-10", "2014-1X", "2014-06-1X", "1XXX~"})
    void onlyTheLastDigitsMayBeOpen(String text) {
        assertRefused(text, "\"" + text + "\"" + OPEN_DIGITS);
    }

    @ParameterizedTest
    @CsvSource({"0000", "0001~", "00XX", "9999?", "0001-01-01~", "9999-12%"})
    void noDateReachesOutOfTheYearsThatEveryoneReadsAlike(String text) {
        assertRefused(
                text, "\"" + text + "\" reaches out of the years 0001 to 9999 (write a date that stays within them)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../2010 | \"../2010\" begins nowhere (leave the side before the slash empty if the beginning is unknown)",
                "../.. | \"../..\" begins nowhere (leave the side before the slash empty if the beginning is unknown)",
                "/ | \"/\" names no date (leave it out, or write isnad:attested with the date that is vouched for)",
                "/.. | \"/..\" names no date (leave it out, or write isnad:attested with the date that is vouched for)",
                "2007/2008/2009 | \"2007/2008/2009\" has more than one slash (write one period, A/B)",
                "2010/2007 | \"2010/2007\" ends on 2007-12-31 at the latest, before it begins (write the earlier date first)",
                "2010-06-02/2010-06-01 | \"2010-06-02/2010-06-01\" ends on 2010-06-01 at the latest, before it begins "
                        + "(write the earlier date first)",
                "2007..2010 | \"2007..2010\" is a range without brackets (write [A..B] for one of these, A/B for a period)",
                "..2010 | \"..2010\" is open on a side (write 1997/.. if it goes on, /1997 if its beginning is unknown)",
                "2010.. | \"2010..\" is open on a side (write 1997/.. if it goes on, /1997 if its beginning is unknown)",
            })
    void aPeriodBeginsBeforeItEnds(String text, String message) {
        assertRefused(text, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[..2003,2005] | \"[..2003,2005]\" is a one-of set without a first or last date (name both, as in [1997..1999])",
                "[1999,..] | \"[1999,..]\" is a one-of set without a first or last date (name both, as in [1997..1999])",
                "[1999..1997] | \"1999..1997\" ends on 1997-12-31 at the latest, before it begins "
                        + "(write the earlier date first)",
                "[1999..1999] | \"1999..1999\" is a range from a date to itself (write the date once)",
                "[1999] | \"[1999]\" is a one-of set of one date (write it without brackets)",
                "[1997,1999]~ | \"[1997,1999]~\" marks a whole one-of set (put the mark behind each member)",
                "[1997,1999 | \"[1997,1999\" has brackets that do not match (write [A,B] or [A..B])",
                "[1997],[1999] | \"[1997],[1999]\" has brackets that do not match (write [A,B] or [A..B])",
                "[] | \"[]\" has an empty member (write [A,B] or [A..B])",
                "[1997,] | \"[1997,]\" has an empty member (write [A,B] or [A..B])",
                "{1997,1999} | \"{1997,1999}\" is a set of which all are meant (write one claim for each date)",
            })
    void aOneOfSetHasAFirstAndALastDate(String text, String message) {
        assertRefused(text, message);
    }

    @Test
    void theMessageIsOneShortLine() {
        assertRefused(
                "a\nb".repeat(40),
                "\"" + "a ba ba b".repeat(6) + "a ba b…\" has a space in it (write it without spaces)");
    }

    private static void assertRefused(String text, String message) {
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.parse(text))
                .withMessage(message);
    }
}
