package org.isnad.site.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.isnad.model.time.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {

    private static DateWords words(Language language) {
        return new DateWords(Texts.in(language));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2014|2014",
                "2014-06|June 2014",
                "2014-06-10|10 June 2014",
                "1981~|about 1981",
                "1981?|1981 (uncertain)",
                "198X|between 1980 and 1989",
                "[1982..1983]|between 1982 and 1983",
                "[2006,2007]|2006 or 2007",
                "[..2003]|2003 or earlier",
                "[2003..]|2003 or later",
                "2003-10/2020-01-03|October 2003 to 3 January 2020",
                "[1980..1983]/..|since between 1980 and 1983",
                "2003/|2003, until an unknown time",
                "/2014|until 2014",
                "no date|no date"
            })
    void a_written_date_is_told_in_words(String written, String told) {
        assertThat(words(Language.EN).edtf(written)).isEqualTo(told);
    }

    @Test
    void dates_have_the_digits_and_months_of_the_language() {
        assertThat(words(Language.AR).edtf("2014-06-10")).isEqualTo("١٠ حزيران ٢٠١٤");
        assertThat(words(Language.FA).edtf("2014-06-10")).isEqualTo("۱۰ ژوئن ۲۰۱۴");
    }

    @Test
    void bounds_tell_what_is_known_and_what_is_not() {
        DateWords words = words(Language.EN);
        LocalDate one = LocalDate.of(2017, 10, 1);
        LocalDate other = LocalDate.of(2017, 10, 31);

        assertThat(words.bounds(Bounds.UNKNOWN)).isEqualTo("undated");
        assertThat(words.bounds(new Bounds(null, other, one, null)))
                .isEqualTo("had begun by 31 October 2017; not ended before 1 October 2017");
        assertThat(words.bounds(new Bounds(one, one, null, other)))
                .isEqualTo("begun on 1 October 2017; ended by 31 October 2017");
        assertThat(words.bounds(new Bounds(one, other, null, null)))
                .isEqualTo("begun between 1 October 2017 and 31 October 2017");
    }

    @Test
    void numbers_are_grouped_in_the_digits_of_the_language() {
        assertThat(Texts.in(Language.EN).number(1234567)).isEqualTo("1,234,567");
        assertThat(Texts.in(Language.AR).number(1067)).isEqualTo("١٬٠٦٧");
        assertThat(Texts.in(Language.FA).number(45)).isEqualTo("۴۵");
    }
}
