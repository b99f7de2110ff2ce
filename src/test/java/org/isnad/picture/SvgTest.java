package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgTest {

    @Test
    void texts_and_values_are_escaped() {
        Svg svg = Svg.element("a", List.of("href", "/x?a=\"1\"&b=2"), Svg.title("<b>"), Svg.text("1 & 2"));

        assertThat(svg.xml()).isEqualTo("<a href=\"/x?a=&quot;1&quot;&amp;b=2\"><title>&lt;b&gt;</title>1 &amp; 2</a>");
    }

    @Test
    void what_xml_may_not_hold_and_what_turns_the_direction_is_replaced() {
        assertThat(Svg.text("a\u0000b\u202Ec\u2066d\u200Fe").xml()).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\u200Fe");
    }

    @Test
    void an_element_without_content_is_closed_in_itself() {
        assertThat(Svg.element("g", List.of(), Svg.NONE).xml()).isEqualTo("<g/>");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "-0.04, 0", "7, 7", "7.26, 7.3", "99.96, 100", "-1.5, -1.5"})
    void numbers_have_one_decimal_at_most(double number, String written) {
        assertThat(Svg.number(number)).isEqualTo(written);
    }
}
