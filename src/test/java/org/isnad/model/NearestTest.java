package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final Map<String, List<String>> NAMES = Map.of(
            "organization:badr-organization", List.of("badr-organization"),
            "organization:badr-organization-of-the-north", List.of("badr-organization-of-the-north"),
            "organization:kataib-hezbollah", List.of("kataib-hezbollah"));

    @Test
    void a_slip_of_a_few_letters_is_mended() {
        assertThat(Nearest.to("kataib-hizbolah", NAMES)).contains("organization:kataib-hezbollah");
    }

    @Test
    void a_first_word_stands_for_the_shortest_name_that_goes_on_from_it() {
        assertThat(Nearest.to("badr", NAMES)).contains("organization:badr-organization");
    }

    @Test
    void part_of_a_word_and_another_name_stand_for_nothing() {
        assertThat(Nearest.to("bad", NAMES)).isEmpty();
        assertThat(Nearest.to("nowhere", NAMES)).isEmpty();
    }
}
