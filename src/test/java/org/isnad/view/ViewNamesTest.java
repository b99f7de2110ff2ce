package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ViewNamesTest {

    private static View read(Map<String, List<String>> given) {
        return ViewNames.PARAMETERS.read(name -> given.getOrDefault(name, List.of()));
    }

    @Test
    void theThreePartsAreRead() {
        assertThat(read(Map.of())).isEqualTo(View.WHOLE);
        assertThat(read(Map.of(
                        "asOf", List.of("2018-06-01"),
                        "knownBy", List.of("2019-01-01"),
                        "certainty", List.of("sure"))))
                .isEqualTo(new View(
                        Optional.of(LocalDate.of(2018, 6, 1)), Optional.of(LocalDate.of(2019, 1, 1)), Certainty.sure))
                .hasToString("sure on 2018-06-01, known by 2019-01-01");
        assertThat(read(Map.of("asOf", List.of("2018-06-01"))).certainty()).isEqualTo(Certainty.possible);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "2018", "2018-06", "2018-6-1", "2018-06-01Z", "2018-06-01T00:00:00", "+2018-06-01"})
    void whatIsNoDayIsRefused(String text) {
        assertThatThrownBy(() -> read(Map.of("knownBy", List.of(text))))
                .isInstanceOf(BadViewException.class)
                .hasMessageStartingWith("knownBy is not a day: ")
                .hasMessageEndingWith("(write one such as 2018-06-01)");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-02-29,is no day of the calendar",
        "2018-13-01,is no day of the calendar",
        "0000-01-01,is not a day"
    })
    void aDayThatTheCalendarDoesNotHaveIsRefused(String text, String why) {
        assertThatThrownBy(() -> read(Map.of("asOf", List.of(text)))).hasMessageContaining("asOf " + why);
    }

    @Test
    void nothingIsGivenTwice() {
        assertThatThrownBy(() -> read(Map.of("asOf", List.of("2018-06-01", "2018-06-01"))))
                .hasMessage("asOf is given 2 times (give it once)");
    }

    @Test
    void certaintyIsOneOfTwoAndNeedsADay() {
        assertThatThrownBy(() -> read(Map.of("asOf", List.of("2018-06-01"), "certainty", List.of("Sure"))))
                .hasMessage("certainty is neither of [possible, sure]: Sure");
        for (String how : List.of("sure", "possible")) {
            assertThatThrownBy(() -> read(Map.of("knownBy", List.of("2018-06-01"), "certainty", List.of(how))))
                    .hasMessage("certainty needs asOf (what is sure or possible depends on the day)");
        }
        assertThatThrownBy(() -> new View(Optional.empty(), Optional.empty(), Certainty.sure))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusalIsOneShortLineWhateverWasGiven() {
        assertThatThrownBy(() -> read(Map.of("asOf", List.of("x\ny".repeat(100)))))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n").hasSizeLessThan(120));
    }

    @Test
    void aNameThatIsMisspeltIsNotPassedOver() {
        for (String name : List.of("asof", "as-of", "as_of", "AsOf", "known-by", "Certainty")) {
            assertThatThrownBy(() -> ViewNames.PARAMETERS.refuseMisspelt(Set.of("query", name)))
                    .hasMessageContaining("unknown parameter " + name + " (did you mean ");
        }
        ViewNames.PARAMETERS.refuseMisspelt(Set.of("asOf", "knownBy", "certainty", "query", "of"));
    }
}
