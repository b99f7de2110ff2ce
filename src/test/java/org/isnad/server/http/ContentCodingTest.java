package org.isnad.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentCodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip                        | GZIP",
                "GZip;q=0.5                  | GZIP",
                "x-gzip                      | GZIP",
                "br, gzip, deflate           | GZIP",
                "*                           | GZIP",
                "gzip;q=0                    | IDENTITY",
                "gzip;q=0, *                 | IDENTITY",
                "*;q=0, identity             | IDENTITY",
                "identity, gzip;q=0.5        | IDENTITY",
                "identity;q=0.5, gzip        | GZIP",
                "identity;q=0, gzip;q=0.1    | GZIP",
                "br                          | IDENTITY",
                "gzip;q=x                    | IDENTITY",
            })
    void gzipIsChosenWhereItIsLikedAsMuchAsNone(String field, ContentCoding coding) {
        assertThat(ContentCoding.chosen(List.of(field))).isEqualTo(coding);
    }

    @Test
    void nobodyGetsGzipUnasked() {
        assertThat(ContentCoding.chosen(List.of())).isEqualTo(ContentCoding.IDENTITY);
    }
}
