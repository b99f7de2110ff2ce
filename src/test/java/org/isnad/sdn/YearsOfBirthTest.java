package org.isnad.sdn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsOfBirthTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1953|born=1953",
                "20 Jun 1974|born=1974",
                "Mar 1957|born=1957",
                "circa 1957|born=1957~",
                "circa 11 Mar 1957|born=1957~",
                "01 Jan 1971 to 31 Dec 1971|born=1971",
                "1953 to 1955|born=[1953..1955]",
                "circa 1965-1969|born=[1965..1969]",
                "20 Jun 1974;1974;24 Apr 1974|born=1974",
                "circa 1974;1974|born=1974",
                "1953 to 1955;1957|born-1953-1955=[1953..1955] born-1957=1957",
                "circa 1976;circa 1973;17 Jul 1977|born-1973=1973~ born-1976=1976~ born-1977=1977"
            })
    void onlyYearsAreLeft(String dates, String births) {
        assertThat(YearsOfBirth.of(List.of(dates.split(";", -1))).stream()
                        .map(born -> born.part() + "=" + born.years()))
                .containsExactly(births.split(" ", -1));
    }

    @Test
    void withoutADateThereIsNoYear() {
        assertThat(YearsOfBirth.of(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "12345678", "1970 Passport A1234567", "1955 to 1953", "07701234567", "1066"})
    void anotherFormIsRefusedWithoutRepeatingIt(String date) {
        assertThatThrownBy(() -> YearsOfBirth.of(List.of("1950", date)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(date);
    }
}
