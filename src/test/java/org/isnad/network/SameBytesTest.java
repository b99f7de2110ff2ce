package org.isnad.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same record gives the same bytes, whatever the order of reading and whatever hashes a virtual machine gives. */
class SameBytesTest {

    private static MadeUpRecord record() {
        MadeUpRecord record = new MadeUpRecord()
                .source("later", "isnad:workOf source:first ;")
                .says("first", "a", "alliedWith", "b", "isnad:hedge scale:hedge-believed")
                .says("later", "a", "alliedWith", "b", "isnad:attested \"2015\"^^edtf:EDTF");
        for (String pair : List.of("bc", "cd", "da", "be", "ef", "fa", "xy", "ec")) {
            record.says(pair.substring(0, 1), "fundedBy", pair.substring(1));
            record.says(
                    "second", pair.substring(1), "closeTo", pair.substring(0, 1), "isnad:when \"2014/..\"^^edtf:EDTF");
        }
        return record;
    }

    private static String everything(Graph graph) {
        TieClaims claims = TieClaims.read(graph, TieChoice.of(graph, List.of(TieChoice.DEFAULT), false));
        Network network = claims.network(Clocks.ALL);
        LocalDate day = LocalDate.of(2016, 1, 1);
        CentralityReport overTime = CentralityReport.of(Map.of(
                day,
                claims.network(Clocks.ALL.on(day)),
                day.plusYears(1),
                claims.network(Clocks.ALL.on(day.plusYears(1)))));
        ChainsReport chains = new ChainsReport(
                network,
                Chains.between(network, Networks.actor(network, "a"), Networks.actor(network, "e"), false, 9, 9));
        return String.join(
                "\n",
                NetworkFile.graphMl(network),
                NetworkFile.dot(network),
                NetworkFile.edgesAsCsv(network),
                NetworkFile.nodesAsCsv(network),
                ComponentsReport.of(network).asText(),
                ComponentsReport.of(network).asCsv(),
                overTime.asText(3),
                overTime.asCsv(),
                chains.asText(),
                chains.asCsv());
    }

    /** Writes all there is, from a process of its own. */
    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(everything(record().graph()));
    }

    @Test
    void in_another_order() {
        assertThat(everything(record().reversed())).isEqualTo(everything(record().graph()));
    }

    /** 0: hashes of objects at random; 2: all the same. The order of immutable sets differs in every process as well. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void under_other_hashes(int hashes) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=" + hashes,
                        "-Xshare:off",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SameBytesTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(written).isEqualTo(everything(record().graph()));
    }
}
