package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request about whose end two servers might disagree is refused, and nothing behind it is taken for a request. */
class SmugglingTest {

    private static final Pattern RESPONSE = Pattern.compile("HTTP/1\\.1 (\\d{3})");
    private static final String HIDDEN = "GET /robots.txt HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 6|Transfer-Encoding: chunked||0||",
                "Transfer-Encoding: chunked|Content-Length: 6||0||",
                "Content-Length: 6|Content-Length: 7||ASK {}",
                "Content-Length: 6, 7||ASK {}",
                "Content-Length: +6||ASK {}",
                "Content-Length: -1||ASK {}",
                "Content-Length: 6 6||ASK {}",
                "Content-Length: 0x6||ASK {}",
                "Content-Length: 99999999999999999999||ASK {}",
                "Content-Length : 6||ASK {}",
                " Content-Length: 6||ASK {}",
                "Transfer-Encoding: xchunked||0||",
                "Transfer-Encoding: chunked, identity||0||",
                "Transfer-Encoding: identity, chunked|Transfer-Encoding: identity||0||",
                "Transfer-Encoding: identity, chunked||6|ASK {}|0||",
                "Transfer-Encoding: gzip, chunked||6|ASK {}|0||",
                "Transfer-Encoding: unknown|Transfer-Encoding: chunked||6|ASK {}|0||",
                "Transfer-Encoding : chunked||0||",
                "Transfer-Encoding: chunked||-1||",
                "Transfer-Encoding: chunked||0x6|ASK {}|0||",
                "Transfer-Encoding: chunked||fffffffffffffffff|ASK {}|0||",
                "Transfer-Encoding: chunked||6|ASK {}xx|0||",
                "X: a| folded|Content-Length: 0||",
                "Host: b|Content-Length: 0||",
            })
    void anUnclearEndIsRefused(String rest) throws IOException {
        String request = "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
                + rest.replace("|", "\r\n");
        String received = RawRequest.send(sample.server().endpoint(), request + HIDDEN);

        assertThat(RESPONSE.matcher(received).results().map(found -> found.group(1)))
                .as(received)
                .hasSize(1)
                .allMatch(status -> status.matches("4\\d\\d|501"));
    }

    @Test
    void twoClearRequestsBehindEachOtherAreTwo() throws IOException {
        String first = "POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
                + "Content-Length: 6\r\n\r\nASK {}";

        assertThat(RESPONSE.matcher(RawRequest.send(sample.server().endpoint(), first + HIDDEN))
                        .results()
                        .map(found -> found.group(1)))
                .containsExactly("200", "200");
    }
}
