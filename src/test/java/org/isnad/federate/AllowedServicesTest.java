package org.isnad.federate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedServicesTest {

    @Test
    void namesThatAreKnownAndWholeAddressesAreRead() {
        assertThat(AllowedServices.parse(List.of("wikidata", " dbpedia", "https://example.org/sparql"))
                        .iris())
                .containsExactly(
                        "https://dbpedia.org/sparql",
                        "https://example.org/sparql",
                        "https://query.wikidata.org/sparql");
        assertThat(AllowedServices.parse(List.of())).isEqualTo(AllowedServices.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Wikidata",
                "http://example.org/sparql",
                "file:///etc/passwd",
                "https:/sparql",
                "https://user@example.org/",
                "https://example.org/#a",
                "https://example.org/ b"
            })
    void anythingElseIsRefused(String name) {
        assertThatThrownBy(() -> AllowedServices.parse(List.of(name)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not an endpoint that SERVICE may ask (write dbpedia, wikidata, or");
    }
}
