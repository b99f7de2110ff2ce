package org.isnad.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.model.Version;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two ledgers of releases: what is written is read again, and what cannot be used is told by its line. */
class LedgersTest {

    private static final String HASH = "0f".repeat(32);
    private static final String RELEASES = "version\tissued\tdata-hash\n";
    private static final String SEEN = "claim\tversion\n";

    private final Path data;

    private final List<Problem> problems = new ArrayList<>();

    LedgersTest(@TempDir Path data) {
        this.data = data;
    }

    @BeforeEach
    void twoReleases() throws IOException {
        write(Releases.FILE, RELEASES + "0.1.0\t2026-01-02\t" + HASH + "\n0.2.0\t2026-02-03\t" + HASH + "\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(data.resolve(name), text);
    }

    private FirstSeen seen() throws IOException {
        return FirstSeen.read(data, Releases.read(data, problems), problems);
    }

    private static Node claim(String slug) {
        return Prefixes.expand("claim:" + slug).orElseThrow();
    }

    @Test
    void a_release_that_is_entered_is_read_again() throws IOException {
        Releases releases = Releases.read(data, problems);
        Releases.Line added = new Releases.Line(new Version("0.3.0"), LocalDate.of(2026, 3, 4), HASH);
        write(Releases.FILE, releases.with(added).text());
        Releases read = Releases.read(data, problems);
        assertThat(problems).isEmpty();
        assertThat(read.last()).contains(added);
        assertThat(read.before(added.version()).map(line -> line.version().text()))
                .contains("0.2.0");
        assertThat(read.with(added)).isEqualTo(read);
    }

    @Test
    void without_ledgers_there_was_no_release() throws IOException {
        Files.delete(data.resolve(Releases.FILE));
        assertThat(Releases.read(data, problems).last()).isEmpty();
        assertThat(seen().lines()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void claims_are_entered_once_and_sorted_behind_those_that_are_there() throws IOException {
        write(FirstSeen.FILE, SEEN + "claim:m\t0.1.0");
        FirstSeen after = seen().with(List.of(claim("z"), claim("m"), claim("a")), new Version("0.2.0"));
        assertThat(after.text()).isEqualTo(SEEN + "claim:m\t0.1.0\nclaim:a\t0.2.0\nclaim:z\t0.2.0\n");
        write(FirstSeen.FILE, after.text());
        assertThat(seen().with(List.of(claim("a"), claim("m")), new Version("0.2.0"))
                        .text())
                .isEqualTo(after.text());
        assertThat(problems).isEmpty();
    }

    @Test
    void bad_lines_of_releases_are_told_by_their_lines() throws IOException {
        write(
                Releases.FILE,
                RELEASES + "0.1\t2026-01-02\t" + HASH + "\n0.1.0\t2026\t" + HASH
                        + "\n0.1.0\t2026-01-02\tabc\n0.2.0\t2026-01-02\t" + HASH + "\n0.2.0\t2026-01-02\t" + HASH
                        + "\n0.3.0\n");
        Releases.read(data, problems);
        assertThat(problems)
                .extracting(problem -> problem.text().replaceFirst(".*/releases.tsv:", ""))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("2: ").contains("\"0.1\" is no version"),
                        line -> assertThat(line).startsWith("3: ").contains("is not a day"),
                        line -> assertThat(line).startsWith("4: ").contains("no SHA-256"),
                        line -> assertThat(line).startsWith("6: ").contains("is not later than"),
                        line -> assertThat(line).startsWith("7: ").contains("columns"));
    }

    @Test
    void bad_lines_of_claims_are_told_by_their_lines() throws IOException {
        write(
                FirstSeen.FILE,
                SEEN + "claim:a\t0.1.0\nclaim:a\t0.2.0\nsource:a\t0.1.0\nclaim:b\t9.9.9\nclaim:c\t9.9.9\n");
        seen();
        assertThat(problems)
                .extracting(problem -> problem.text().replaceFirst("^.*?/first-seen.tsv:", ""))
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("3: claim:a stands already at")
                                .contains("first-seen.tsv:2"),
                        line -> assertThat(line).startsWith("4: \"source:a\" is no claim"),
                        line -> assertThat(line).startsWith("5: there is no release \"9.9.9\""));
    }

    @Test
    void a_ledger_that_is_not_utf_8_is_told() throws IOException {
        Files.write(data.resolve(FirstSeen.FILE), new byte[] {(byte) 0xff});
        seen();
        assertThat(problems)
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("not UTF-8");
    }

    @Test
    void the_prefix_of_claims_is_that_of_the_model() {
        assertThat(claim("a").getURI()).isEqualTo(Isnad.BASE + "claim/a");
    }
}
