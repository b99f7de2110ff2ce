package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

    /** The order that the specification gives as its example (section 11). */
    private static final List<Version> IN_ORDER = List.of(
                    "0.9.9",
                    "1.0.0-alpha",
                    "1.0.0-alpha.1",
                    "1.0.0-alpha.beta",
                    "1.0.0-beta",
                    "1.0.0-beta.2",
                    "1.0.0-beta.11",
                    "1.0.0-rc.1",
                    "1.0.0",
                    "1.0.2",
                    "1.0.10",
                    "1.2.0",
                    "2.0.0")
            .stream()
            .map(Version::new)
            .toList();

    @Test
    void versionsFollowOneAnotherAsTheSpecificationSays() {
        List<Version> sorted = new ArrayList<>(IN_ORDER);
        Collections.reverse(sorted);
        Collections.sort(sorted);
        assertThat(sorted).isEqualTo(IN_ORDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "1.0",
                "v1.0.0",
                "1.0.0.0",
                "01.0.0",
                "1.0.0-01",
                "1.0.0-",
                "1.0.0+build",
                "1.0.0-a..b",
                "../../etc",
                "1.0.0/..",
                "1.0.0\n",
                " 1.0.0",
                "latest",
                "1.0.99999999999"
            })
    void whatIsNoVersionIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Version(text)).withMessageContaining("0.2.0");
    }
}
