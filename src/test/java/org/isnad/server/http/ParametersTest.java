package org.isnad.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @Test
    void namesAndValuesAreDecodedAndKeptInTheirOrder() {
        Parameters parameters = Parameters.parse("a=1&b=%D9%83+x&a=2&empty=&bare&&q%75ery=x%2By");

        assertThat(parameters.all("a")).containsExactly("1", "2");
        assertThat(parameters.one("b")).contains("ك x");
        assertThat(parameters.one("empty")).contains("");
        assertThat(parameters.one("bare")).contains("");
        assertThat(parameters.one("query")).contains("x+y");
        assertThat(parameters.one("none")).isEmpty();
        assertThat(Parameters.parse(null).names()).isEmpty();
    }

    @Property
    void whateverIsEncodedIsDecoded(@ForAll String value) {
        String wellFormed = new String(value.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String encoded = "v=" + URLEncoder.encode(wellFormed, StandardCharsets.UTF_8);

        assertThat(Parameters.parse(encoded).one("v")).isEqualTo(Optional.of(wellFormed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%4", "q=%zz", "q=%E0%A4", "q=%FF", "%=1", "q=%C0%AF", "q=%ED%A0%80"})
    void whatIsNotPercentEncodedUtf8IsRefused(String text) {
        assertThatThrownBy(() -> Parameters.parse(text))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(400));
    }

    @Test
    void aSingleValueIsNotGivenTwice() {
        assertThatThrownBy(() -> Parameters.parse("query=a&query=b").one("query"))
                .hasMessage("the parameter query is given 2 times (give it once)");
    }

    @Test
    void endlessParametersAreRefused() {
        assertThatThrownBy(() -> Parameters.parse("a&".repeat(1_001)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(413));
    }

    @Test
    void aFieldThatNobodyFilledInAsksForNothing() {
        Parameters filled = Parameters.parse("asOf=&ties=all&q=&q=a").filled();

        assertThat(filled.names()).containsExactly("ties", "q");
        assertThat(filled.all("q")).containsExactly("", "a");
    }
}
