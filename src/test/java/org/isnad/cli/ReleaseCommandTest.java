package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.SmallData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code release} and {@code verify} say, and how they end. */
class ReleaseCommandTest {

    private final Path home;
    private final Path data;

    ReleaseCommandTest(@TempDir Path home) throws IOException {
        this.home = home;
        data = SmallData.in(home.resolve("data"));
    }

    private Run release(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "release",
                "--data",
                data.toString(),
                "--out",
                home.resolve("releases").toString()));
        all.addAll(List.of(more));
        return Run.of(all.toArray(String[]::new));
    }

    private static String lastLine(Run run) {
        return run.err().lines().reduce("", (earlier, later) -> later);
    }

    @Test
    void a_release_is_told_and_verifies_and_made_again_it_is_the_same() {
        Run made = release("0.1.0", "--date", "2026-05-03");
        assertThat(made.status()).isZero();
        assertThat(made.out()).contains("release 0.1.0 of 2026-05-03").hasLineCount(1);
        assertThat(home.resolve("releases/0.1.0/rdf/isnad.nq.gz")).isRegularFile();
        Run verified = Run.of("verify", home.resolve("releases/0.1.0").toString());
        assertThat(verified.err()).isEmpty();
        assertThat(verified.status()).isZero();
        assertThat(verified.out())
                .contains("release 0.1.0 of 2026-05-03", "not signed")
                .hasLineCount(1);
        Run again = release("0.1.0");
        assertThat(again.status()).isZero();
        assertThat(again.out()).contains("the same release is there already").hasLineCount(1);
    }

    @Test
    void without_a_version_it_is_that_of_the_program() throws IOException {
        release();
        String version = VersionProvider.version().replace("-SNAPSHOT", "");
        assertThat(home.resolve("releases").resolve(version)).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "v1.0.0", "../0.1.0"})
    void what_is_no_version_is_a_usage_error(String version) {
        Run run = release(version);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("\"" + version + "\" is no version").hasLineCount(1);
    }

    @Test
    void a_version_that_is_not_later_is_refused_in_one_line() {
        release("0.2.0");
        Run run = release("0.1.0");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).startsWith("isnad: 0.1.0 is not later than 0.2.0").hasLineCount(1);
    }

    @Test
    void data_that_does_not_conform_is_not_released() throws IOException {
        SmallData.claim(data, "new", "closeTwo");
        Run run = release("0.1.0");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("closeTwo");
        assertThat(lastLine(run)).startsWith("isnad: the data does not conform: nothing was released");
        assertThat(home.resolve("releases/0.1.0")).doesNotExist();
    }

    @Test
    void what_is_no_folder_is_told_in_one_line() throws IOException {
        Files.writeString(home.resolve("releases"), "");
        Run run = release("0.1.0");
        assertThat(run.status()).isEqualTo(1);
        assertThat(lastLine(run)).startsWith("isnad: ").contains("releases: not a folder");
        assertThat(data.resolve("releases.tsv")).doesNotExist();
    }

    @Test
    void a_key_that_is_none_is_told_before_any_work() throws IOException {
        Path none = Files.writeString(home.resolve("key"), "a");
        assertThat(release("0.1.0", "--sign", none.toString()).err())
                .contains("minisign -G -W")
                .hasLineCount(1);
        assertThat(release("0.1.0", "--sign", home.resolve("nothing").toString())
                        .err())
                .contains("no such file")
                .hasLineCount(1);
    }

    @Test
    void a_bad_line_in_a_ledger_is_told_by_its_place() throws IOException {
        Files.writeString(data.resolve("first-seen.tsv"), "claim\tversion\nclaim:one-close\t0.0.1\n");
        Run run = Run.of("validate", "--data", data.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("first-seen.tsv:2: there is no release \"0.0.1\" in releases.tsv");
    }

    @Test
    void what_is_no_release_does_not_verify() {
        Run folder = Run.of("verify", data.toString());
        assertThat(folder.status()).isEqualTo(1);
        assertThat(folder.err()).startsWith("SHA256SUMS: is missing");
        assertThat(Run.of("verify", home.resolve("nothing").toString()).status())
                .isEqualTo(2);
    }
}
