package org.isnad.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComponentsTest {

    private static List<String> of(String... pairs) {
        return Components.of(Networks.of(pairs)).stream()
                .map(component -> component.stream()
                        .map(actor -> Networks.letter(actor.iri()))
                        .reduce("", String::concat))
                .toList();
    }

    @Test
    void the_largest_comes_first_whatever_the_direction_of_ties() {
        assertThat(of("xy", "ab", "cb", "pq")).containsExactly("abc", "pq", "xy");
        assertThat(of()).isEmpty();
    }

    @Test
    void the_report_tells_sizes_and_members() {
        ComponentsReport report = ComponentsReport.of(Networks.of("xy", "ab", "cb"));

        assertThat(report.asText())
                .startsWith("5 actors in 2 components\n\n1. 3 actors\n")
                .contains("2. 2 actors");
        assertThat(report.asCsv().split("\r\n"))
                .hasSize(6)
                .startsWith("component,size,id,label,label_en,label_ar,kind,iri")
                .contains("2,2,organization:x,organization:x,,,organization,https://w3id.org/isnad/organization/x");
    }
}
