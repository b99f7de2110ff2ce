package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isnad.evaluate.Cidr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalTest {

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
        List<String> lines = new CopyOnWriteArrayList<>();
        ServerSettings trusting = SampleServer.ANY_PORT
                .withTrustedProxies(List.of(Cidr.parse("127.0.0.0/8")))
                .withLog(lines::add);
        try (SampleServer behind = new SampleServer(trusting);
                SampleServer open = new SampleServer(SampleServer.ANY_PORT.withLog(lines::add))) {
            behind.exchange("GET", "/robots.txt", "X-Forwarded-For", "198.51.100.7, 192.0.2.17");
            open.exchange("GET", "/robots.txt", "X-Forwarded-For", "192.0.2.17");
        }

        assertThat(lines.get(0)).contains(" 192.0.2.0/24 GET");
        assertThat(lines.get(1)).contains(" 127.0.0.0/24 GET");
    }

    @Test
    void aLineNamesNeitherClientNorQuestion() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        try (SampleServer sample = new SampleServer(SampleServer.ANY_PORT.withLog(lines::add))) {
            sample.ask("SELECT ?secret { ?secret isnad:count 2 }");
            sample.ask("SELECT ?secret { ?secret isnad:count 2 }");
            sample.exchange("GET", "/secret-path");
        }

        assertThat(lines).hasSize(3);
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line).contains(" 127.0.0.0/24 GET ").doesNotContain("127.0.0.1", "secret"));
        assertThat(lines.get(0)).contains("/sparql 200 answered", "cache=miss");
        assertThat(lines.get(1)).contains("cache=hit");
        assertThat(hash(lines.get(0))).isEqualTo(hash(lines.get(1))).hasSize(12);
        assertThat(lines.get(2)).contains("other 404 refused");
    }

    private static String hash(String line) {
        return line.replaceAll(".* query=([0-9a-f]+).*", "$1");
    }
}
