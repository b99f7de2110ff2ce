package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.server.Publication;
import org.isnad.server.RenewalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings by options and by the environment, on a server that ends at once because its file is not there. */
class ServeOptionsTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "ISNAD_PORT", "22330",
            "ISNAD_CACHE", " 7 ",
            "ISNAD_ACCESS_LOG", "true",
            "ISNAD_TRUSTED_PROXY", "10.0.0.0/8,::1",
            "ISNAD_ALLOW_SERVICE", "wikidata,https://example.org/sparql",
            "ISNAD_TIMEOUT", "");

    private final Path folder;

    ServeOptionsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private Run serve(Map<String, String> environment, String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "serve";
        args[1] = "--graph";
        args[2] = folder.resolve("none.ttl").toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return Run.in(environment, "", args);
    }

    @ParameterizedTest
    @CsvSource({
        "--port,22331,given",
        "--cache,7,ISNAD_CACHE",
        "--access-log,true,ISNAD_ACCESS_LOG",
        "--trusted-proxy,'10.0.0.0/8,::1',ISNAD_TRUSTED_PROXY",
        "--allow-service,'wikidata,https://example.org/sparql',ISNAD_ALLOW_SERVICE",
        "--timeout,30,default",
        "--public-url,-,default",
    })
    void whatIsInForceIsToldWithItsOrigin(String option, String value, String origin) {
        Run run = serve(ENVIRONMENT, "--port", "22331");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines())
                .anySatisfy(line -> assertThat(line.strip().split(" +")).containsExactly(option, value, origin));
    }

    @Test
    void aFlagSaysTheSameWhateverTheEnvironmentSays() {
        assertThat(serve(ENVIRONMENT, "--access-log").err()).containsPattern("--access-log +true +given");
        assertThat(serve(ENVIRONMENT, "--access-log=false").err()).containsPattern("--access-log +false +given");
        assertThat(serve(Map.of(), "--access-log").err()).containsPattern("--access-log +true +given");
    }

    @Test
    void aBadValueIsAUsageErrorWhereverItComesFrom() {
        assertThat(serve(Map.of("ISNAD_PORT", "x")).status()).isEqualTo(2);
        assertThat(serve(Map.of("ISNAD_PORT", "x")).err()).contains("ISNAD_PORT: ", "--port", "'x'");
        assertThat(serve(Map.of("ISNAD_PORT", "1"), "--port", "x").err()).doesNotContain("ISNAD_PORT");
        assertThat(serve(Map.of("ISNAD_TRUSTED_PROXY", "x")).status()).isEqualTo(2);
        assertThat(serve(Map.of(), "--allow-service", "http://example.org/").status())
                .isEqualTo(2);
        assertThat(serve(Map.of(), "--watch", "-1").status()).isEqualTo(2);
        assertThat(serve(Map.of(), "--views", "0").status()).isEqualTo(2);
    }

    @Test
    void aFileIsReadAgainOnlyIfItHasChanged() throws Exception {
        Path file = folder.resolve("a.ttl");
        Files.writeString(file, "<urn:a> <urn:b> 1 .");
        ServedFiles files = new ServedFiles(new Workspace(), file, Console.standard());
        Publication first = files.publication();
        String before = files.fingerprint();

        assertThat(files.since(first.hash())).isEmpty();
        Files.writeString(file, "<urn:a> <urn:b> 1, 2 .");
        assertThat(files.fingerprint()).isNotEqualTo(before);
        assertThat(files.since(first.hash())
                        .orElseThrow()
                        .graphs()
                        .getDefaultGraph()
                        .size())
                .isEqualTo(2);
        Files.writeString(file, "<urn:a> <urn:b>");
        assertThatThrownBy(() -> files.since(first.hash()))
                .isInstanceOf(RenewalException.class)
                .hasMessageContaining("a.ttl:1");
    }
}
