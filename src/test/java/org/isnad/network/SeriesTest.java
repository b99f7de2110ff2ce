package org.isnad.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesTest {

    @Test
    void years_begin_on_the_first_day_unless_another_is_given() {
        assertThat(Series.days("2003..2005", Period.ofYears(1)))
                .containsExactly(LocalDate.of(2003, 1, 1), LocalDate.of(2004, 1, 1), LocalDate.of(2005, 1, 1));
        assertThat(Series.days("2003-06-15..2004", Period.ofYears(1)))
                .containsExactly(LocalDate.of(2003, 6, 15), LocalDate.of(2004, 6, 15));
    }

    @Test
    void the_last_of_a_month_stays_the_last() {
        assertThat(Series.days("2015-01-31..2015-03", Period.ofMonths(1)))
                .containsExactly(LocalDate.of(2015, 1, 31), LocalDate.of(2015, 2, 28), LocalDate.of(2015, 3, 31));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2003", "2003/2005", "2005..2003", "0001..9999", "2003..", "early..late", "2003..2004..2005"})
    void everything_else_is_refused(String range) {
        assertThatThrownBy(() -> Series.days(range, Period.ofYears(1))).isInstanceOf(IllegalArgumentException.class);
    }
}
