package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.isnad.evaluate.Cidr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class JournalTest {

    /** A line is written when its request is over, and the client may have the answer before. */
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    @ParameterizedTest
    @CsvSource({
        "192.0.2.17, 192.0.2.0/24",
        "20010db800170005/64, 2001:0db8:0017::/48",
        "0000000000000000/64, 0000:0000:0000::/48",
        "no address at all, ?",
    })
    void ofAClientOnlyTheNetworkIsKept(String key, String network) {
        assertThat(Clients.network(key)).isEqualTo(network);
    }

    @Test
    void theWordOfATrustedProxyIsTaken() throws Exception {
        ServerSettings trusting = SampleServer.ANY_PORT
                .withTrustedProxies(List.of(Cidr.parse("127.0.0.0/8")))
                .withLog(lines::add);
        try (SampleServer behind = new SampleServer(trusting);
                SampleServer open = new SampleServer(SampleServer.ANY_PORT.withLog(lines::add))) {
            behind.exchange("GET", "/robots.txt", "X-Forwarded-For", "198.51.100.7, 192.0.2.17");
            assertThat(lines.take()).contains(" 192.0.2.0/24 GET");

            open.exchange("GET", "/robots.txt", "X-Forwarded-For", "192.0.2.17");
            assertThat(lines.take()).contains(" 127.0.0.0/24 GET");
        }
    }

    @Test
    void aLineNamesNeitherClientNorQuestion() throws Exception {
        try (SampleServer sample = new SampleServer(SampleServer.ANY_PORT.withLog(lines::add))) {
            sample.ask("SELECT ?secret { ?secret isnad:count 2 }");
            String asked = lines.take();
            sample.ask("SELECT ?secret { ?secret isnad:count 2 }");
            String again = lines.take();
            sample.exchange("GET", "/secret-path");
            String nowhere = lines.take();

            assertThat(List.of(asked, again, nowhere))
                    .allSatisfy(line ->
                            assertThat(line).contains(" 127.0.0.0/24 GET ").doesNotContain("127.0.0.1", "secret"));
            assertThat(asked).contains("/sparql 200 answered", "cache=miss");
            assertThat(again).contains("cache=hit");
            assertThat(hash(asked)).isEqualTo(hash(again)).hasSize(12);
            assertThat(nowhere).contains("other 404 refused");
        }
        assertThat(lines).as("one a request").isEmpty();
    }

    private static String hash(String line) {
        return line.replaceAll(".* query=([0-9a-f]+).*", "$1");
    }
}
