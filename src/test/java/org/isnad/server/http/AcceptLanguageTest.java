package org.isnad.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {

    private static final List<String> OFFERED = List.of("en", "ar", "fa");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                   | en",
                "en                                   | en",
                "ar                                   | ar",
                "ar-IQ                                | ar",
                "AR-iq                                | ar",
                "fa-IR, fa;q=0.9, en;q=0.8            | fa",
                "ku                                   | en",
                "ckb-IQ, ku;q=0.9                     | en",
                "ckb, ar;q=0.5                        | ar",
                "de, fa;q=0.3, ar;q=0.5               | ar",
                "*                                    | en",
                "fa, *;q=0.5                          | fa",
                "en;q=0, *                            | ar",
                "en;q=0, ar;q=0, *;q=0.1              | fa",
                "en;q=0                               | en",
                "*;q=0                                | en",
                "en-GB, en;q=0, fa;q=0.2              | fa",
                "en-GB;q=0.9, en;q=0.8, ar;q=0.85     | en",
                "ar;q=0.001                           | ar",
                "ar;q=2, fa;q=0.1                     | fa",
                "arb, fa;q=0.5                        | fa",
                "nonsense_, ar                        | ar",
                "zh-Hant-TW, fa-Arab-IR;q=0.4         | fa",
            })
    void theBestLikedLanguageIsChosenAndAmongEqualsTheFirst(String field, String chosen) {
        assertThat(AcceptLanguage.of(List.of(field)).best(OFFERED)).isEqualTo(chosen);
    }

    @Test
    void severalFieldsAreOneListAndNoneAsksForTheFirst() {
        assertThat(AcceptLanguage.of(List.of("ar;q=0.1", "fa")).best(OFFERED)).isEqualTo("fa");
        assertThat(AcceptLanguage.of(List.of()).best(OFFERED)).isEqualTo("en");
    }
}
