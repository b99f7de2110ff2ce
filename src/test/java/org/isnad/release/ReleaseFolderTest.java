package org.isnad.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.model.Sha256;
import org.isnad.model.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFolderTest {

    private static final Version VERSION = new Version("0.1.0");

    private final Path releases;

    ReleaseFolderTest(@TempDir Path releases) {
        this.releases = releases;
    }

    private static Part part(String path, boolean packed) {
        byte[] content = ("content of " + path).getBytes(StandardCharsets.UTF_8);
        return new Part(path, "text/plain", "a", Part.Role.DATA, Optional.empty(), packed, out -> out.write(content));
    }

    private static void make(Path releases, Disk disk) throws IOException {
        try (ReleaseFolder folder = ReleaseFolder.begin(releases, VERSION, disk)) {
            folder.write(part("rdf/a", true));
            folder.write(part("b.txt", false));
            folder.seal(Optional.empty());
            folder.publish();
        }
    }

    private List<String> entries() throws IOException {
        return entries(releases);
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_release_is_its_parts_and_their_sums() throws IOException {
        make(releases, Disk.plain());
        assertThat(entries()).containsExactly(".lock", "0.1.0");
        Path folder = releases.resolve("0.1.0");
        byte[] packed = Files.readAllBytes(folder.resolve("rdf/a.gz"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes())
                .asString()
                .isEqualTo("content of rdf/a");
        assertThat(folder.resolve("b.txt")).hasContent("content of b.txt");
        assertThat(Files.readString(folder.resolve("SHA256SUMS")))
                .isEqualTo(Sha256.of("content of b.txt".getBytes(StandardCharsets.UTF_8)) + "  b.txt\n"
                        + Sha256.of(packed) + "  rdf/a.gz\n");
    }

    @Test
    void a_written_part_knows_both_its_sizes() throws IOException {
        try (ReleaseFolder folder = ReleaseFolder.begin(releases, VERSION, Disk.plain())) {
            WrittenPart written = folder.write(part("rdf/a", true));
            Path file = folder.staging().resolve("rdf/a.gz");
            assertThat(written.bytes()).isEqualTo(Files.size(file));
            assertThat(written.sha256()).isEqualTo(Sha256.of(Files.readAllBytes(file)));
            assertThat(written.unpackedBytes()).isEqualTo("content of rdf/a".length());
        }
        assertThat(entries()).containsExactly(".lock");
    }

    @Test
    void everything_is_on_the_disk_before_the_release_has_its_name() throws IOException {
        Interruptions disk = Interruptions.none();
        make(releases, new Disk(disk));
        List<String> steps = disk.steps();
        int renamed = steps.indexOf("RENAME 0.1.0");
        assertThat(steps.subList(0, renamed)).contains("SYNC a.gz", "SYNC rdf", "SYNC b.txt", "SYNC SHA256SUMS");
        assertThat(steps.get(renamed - 1)).startsWith("SYNC .0.1.0.");
        assertThat(steps.get(renamed + 1)).isEqualTo("SYNC " + releases.getFileName());
    }

    @Test
    void a_process_killed_at_any_step_leaves_a_whole_release_or_none_and_the_next_succeeds(@TempDir Path others)
            throws IOException {
        Interruptions whole = Interruptions.none();
        make(others.resolve("whole"), new Disk(whole));
        for (int step = 0; step < whole.steps().size(); step++) {
            Path folder = others.resolve("killed-" + step);
            Disk dying = new Disk(Interruptions.killedAt(step));
            assertThatExceptionOfType(Interruptions.Killed.class).isThrownBy(() -> make(folder, dying));
            Path release = folder.resolve("0.1.0");
            if (!Files.exists(release)) {
                make(folder, Disk.plain());
            }
            assertThat(release.resolve("SHA256SUMS")).hasSameTextualContentAs(others.resolve("whole/0.1.0/SHA256SUMS"));
            try (ReleaseFolder next = ReleaseFolder.begin(folder, new Version("0.2.0"), Disk.plain())) {
                assertThat(entries(folder))
                        .containsExactlyInAnyOrder(
                                ".lock", "0.1.0", next.staging().getFileName().toString());
            }
        }
    }

    @Test
    void a_full_disk_leaves_nothing_and_is_told_in_one_line(@TempDir Path others) throws IOException {
        Interruptions whole = Interruptions.none();
        make(others.resolve("whole"), new Disk(whole));
        int renamed = whole.steps().indexOf("RENAME 0.1.0");
        for (int step = 0; step <= renamed; step++) {
            Path folder = others.resolve("full-" + step);
            Disk full = new Disk(Interruptions.fullAt(step));
            assertThatThrownBy(() -> make(folder, full))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("No space left on device")
                    .hasMessageNotContaining("\n");
            if (Files.exists(folder)) {
                assertThat(entries(folder)).isSubsetOf(".lock");
            }
        }
    }

    @Test
    void two_do_not_work_in_one_folder() throws IOException {
        try (ReleaseFolder first = ReleaseFolder.begin(releases, VERSION, Disk.plain())) {
            assertThatExceptionOfType(ReleaseRefusedException.class)
                    .isThrownBy(() -> ReleaseFolder.begin(releases, new Version("0.2.0"), Disk.plain()))
                    .withMessageContaining("another release is being made");
            assertThat(first.staging()).isDirectory();
        }
    }

    @Test
    void a_release_that_is_there_can_be_signed_later_and_only_once() throws IOException {
        make(releases, Disk.plain());
        for (byte signature : new byte[] {1, 2}) {
            try (ReleaseFolder folder = ReleaseFolder.begin(releases, VERSION, Disk.plain())) {
                folder.seal(Optional.of(sums -> new byte[] {signature}));
                folder.addSignature();
            }
        }
        assertThat(releases.resolve("0.1.0/SHA256SUMS.minisig")).hasBinaryContent(new byte[] {1});
    }
}
