package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.model.Version;
import org.isnad.release.DescribedParts;
import org.isnad.release.Disk;
import org.isnad.release.Interruptions;
import org.isnad.release.Part;
import org.isnad.release.ReleaseRefusedException;
import org.isnad.release.verify.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases of a small record: made, made again, refused, and interrupted. */
class ReleasingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 3);
    private static final Instant NOW = Instant.parse("2026-05-03T23:59:59Z");

    private final Path home;

    private Path data;
    private Path releases;

    ReleasingTest(@TempDir Path home) throws IOException {
        this.home = home;
        data = SmallData.in(home.resolve("data"));
        releases = home.resolve("releases");
    }

    private Releasing.Outcome release(String version) throws IOException {
        return release(version, Optional.empty(), DescribedParts.sound(), Disk.plain());
    }

    private Releasing.Outcome release(String version, Optional<LocalDate> day, ReleaseParts parts, Disk disk)
            throws IOException {
        return releasing(NOW, parts, disk).release(order(version, day));
    }

    private static Releasing releasing(Instant now, ReleaseParts parts, Disk disk) {
        return new Releasing(new Stages(InstantSource.fixed(now), (stage, took, result) -> {}), disk, parts);
    }

    private Releasing.Order order(String version, Optional<LocalDate> day) {
        return new Releasing.Order(data, releases, new Version(version), day, "1", Optional.empty());
    }

    private static List<String> lines(Path ledger) throws IOException {
        return Files.readAllLines(ledger).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .toList();
    }

    private List<String> seen() throws IOException {
        return lines(data.resolve("first-seen.tsv"));
    }

    private List<String> entered() throws IOException {
        return lines(data.resolve("releases.tsv"));
    }

    private void assertSound(String version) throws IOException {
        assertThat(Verification.of(releases.resolve(version), Optional.empty(), true)
                        .faults())
                .isEmpty();
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> entries = Files.list(releases)) {
            return entries.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_release_is_sound_and_entered_with_its_claims() throws IOException {
        Releasing.Outcome outcome = release("0.1.0");
        assertThat(outcome).isInstanceOfSatisfying(Releasing.Made.class, made -> {
            assertThat(made.record().issued()).isEqualTo(TODAY);
            assertThat(made.record().previous()).isEmpty();
        });
        assertSound("0.1.0");
        String hash = ((Releasing.Made) outcome).record().dataHash();
        assertThat(entered()).containsExactly("0.1.0\t2026-05-03\t" + hash);
        assertThat(seen())
                .containsExactly("claim:one-close\t0.1.0", "claim:one-name-a\t0.1.0", "claim:one-name-b\t0.1.0");
    }

    @Test
    void the_next_release_names_the_one_before_and_enters_what_is_new() throws IOException {
        release("0.1.0");
        String first = entered().get(0).split("\t", -1)[2];
        SmallData.claim(data, "new", "partOf");
        Releasing.Outcome outcome = release("0.2.0");
        assertThat(outcome).isInstanceOfSatisfying(Releasing.Made.class, made -> assertThat(
                        made.record().previous())
                .hasValueSatisfying(before -> {
                    assertThat(before.version()).isEqualTo("0.1.0");
                    assertThat(before.dataHash()).isEqualTo(first);
                }));
        assertThat(seen()).hasSize(4).contains("claim:one-close\t0.1.0", "claim:one-new\t0.2.0");
        assertSound("0.1.0");
        assertSound("0.2.0");
    }

    @Test
    void made_again_it_is_the_same_byte_for_byte_whatever_the_day() throws IOException {
        release("0.1.0");
        byte[] sums = Files.readAllBytes(releases.resolve("0.1.0/SHA256SUMS"));
        Instant later = NOW.plusSeconds(86_400 * 30L);
        assertThat(releasing(later, DescribedParts.sound(), Disk.plain()).release(order("0.1.0", Optional.empty())))
                .isInstanceOf(Releasing.Same.class);
        Path elsewhere = home.resolve("clone");
        releases = elsewhere;
        releasing(later, DescribedParts.sound(), Disk.plain()).release(order("0.1.0", Optional.empty()));
        assertThat(elsewhere.resolve("0.1.0/SHA256SUMS")).hasBinaryContent(sums);
    }

    @Test
    void data_that_has_changed_since_is_not_released_under_an_old_version() throws IOException {
        release("0.1.0");
        String ledgers = seen() + "" + entered();
        SmallData.claim(data, "new", "partOf");
        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(() -> release("0.1.0"))
                .withMessageContaining("choose a later version");
        assertThat(seen() + "" + entered()).isEqualTo(ledgers);
        assertSound("0.1.0");
    }

    @Test
    void an_earlier_version_is_refused() throws IOException {
        release("0.2.0");
        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(() -> release("0.1.9"))
                .withMessageContaining("0.1.9 is not later than 0.2.0");
        assertThatExceptionOfType(ReleaseRefusedException.class).isThrownBy(() -> release("0.2.0-rc.1"));
    }

    @Test
    void a_day_that_cannot_be_is_refused() throws IOException {
        release("0.1.0");
        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(
                        () -> release("0.1.0", Optional.of(TODAY.plusDays(1)), DescribedParts.sound(), Disk.plain()))
                .withMessageContaining("is of 2026-05-03");
        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(
                        () -> release("0.2.0", Optional.of(TODAY.minusDays(1)), DescribedParts.sound(), Disk.plain()))
                .withMessageContaining("before release 0.1.0");
    }

    @Test
    void the_same_data_in_other_files_does_not_take_the_place_of_a_release() throws IOException {
        release("0.1.0");
        Part more =
                DescribedParts.part("README.md", "text/markdown", Part.Role.DESCRIPTION, false, out -> out.write(1));
        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(() -> release(
                        "0.1.0", Optional.empty(), new DescribedParts(text -> text, List.of(more)), Disk.plain()))
                .withMessageContaining("same data in other files");
        assertSound("0.1.0");
    }

    @Test
    void a_damaged_release_is_not_taken_for_the_same() throws IOException {
        release("0.1.0");
        Files.writeString(releases.resolve("0.1.0/dcat.ttl"), "#");
        assertThatExceptionOfType(ReleaseRefusedException.class)
                .isThrownBy(() -> release("0.1.0"))
                .withMessageContaining("is damaged: dcat.ttl");
    }

    @Test
    void what_does_not_conform_is_not_released() throws IOException {
        SmallData.claim(data, "new", "closeTwo");
        assertThat(release("0.1.0")).isInstanceOf(Releasing.NotConforming.class);
        assertThat(folders()).containsExactly(".lock");
        assertThat(data.resolve("releases.tsv")).doesNotExist();
    }

    @Test
    void a_claim_that_was_released_cannot_be_taken_away() throws IOException {
        SmallData.claim(data, "new", "partOf");
        release("0.1.0");
        Path source = data.resolve("sources/one.ttl");
        Files.writeString(source, Files.readString(source).replace("claim:one-new ", "claim:one-other "));
        assertThat(release("0.2.0")).isInstanceOfSatisfying(Releasing.NotConforming.class, failed -> assertThat(
                        failed.report().violationsAsText())
                .contains("first-seen.tsv:6: claim:one-new was released in 0.1.0"));
    }

    @Test
    void killed_at_a_step_the_old_release_stays_whole_and_the_next_run_completes_the_new_one() throws IOException {
        release("0.1.0");
        SmallData.claim(data, "new", "partOf");
        Path before = home.resolve("before");
        copy(data, before.resolve("data"));
        copy(releases, before.resolve("releases"));
        Interruptions whole = Interruptions.none();
        release("0.2.0", Optional.empty(), DescribedParts.sound(), new Disk(whole));
        List<String> steps = whole.steps();
        String sums = Files.readString(releases.resolve("0.2.0/SHA256SUMS"));
        String ledgers = seen() + "" + entered();
        int renamed = steps.indexOf("RENAME 0.2.0");
        // That every step before the release has its name is harmless is known of the folder alone.
        int[] chosen = IntStream.range(0, steps.size())
                .filter(step -> step == renamed / 2 || step >= renamed)
                .filter(step -> !steps.get(step).startsWith("WRITE"))
                .toArray();
        for (int step : chosen) {
            Path trial = home.resolve("killed-" + step);
            copy(before, trial);
            data = trial.resolve("data");
            releases = trial.resolve("releases");
            Disk dying = new Disk(Interruptions.killedAt(step));
            assertThatExceptionOfType(Interruptions.Killed.class)
                    .isThrownBy(() -> release("0.2.0", Optional.empty(), DescribedParts.sound(), dying));
            assertSound("0.1.0");
            assertThat(Files.exists(releases.resolve("0.2.0")))
                    .as(steps.get(step))
                    .isEqualTo(step > renamed);
            // On another day: one that was made already keeps its own.
            Instant next = step > renamed ? NOW.plusSeconds(86_400) : NOW;
            releasing(next, DescribedParts.sound(), Disk.plain()).release(order("0.2.0", Optional.empty()));
            assertThat(releases.resolve("0.2.0/SHA256SUMS")).hasContent(sums);
            assertThat(seen() + "" + entered()).isEqualTo(ledgers);
            assertThat(folders()).containsExactly(".lock", "0.1.0", "0.2.0");
            assertThat(data.resolve(".releases.tsv.new")).doesNotExist();
        }
    }

    /** The writers of the formats have ways of their own to tell of a disk that is full. */
    @Test
    void a_disk_that_is_full_at_any_file_leaves_no_half_release_and_is_told_with_the_file() throws IOException {
        Interruptions whole = Interruptions.none();
        release("0.1.0", Optional.empty(), DescribedParts.sound(), new Disk(whole));
        for (String file : List.of("isnad.nq.gz", "dcat.ttl", "isnad.rt", "SHA256SUMS")) {
            Files.deleteIfExists(data.resolve("releases.tsv"));
            Files.deleteIfExists(data.resolve("first-seen.tsv"));
            releases = home.resolve("full-at-" + file);
            Disk full = new Disk(Interruptions.fullAt(whole.steps().indexOf("WRITE " + file)));
            assertThatThrownBy(() -> release("0.1.0", Optional.empty(), DescribedParts.sound(), full))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(file + ": No space left on device (make room");
            assertThat(folders()).containsExactly(".lock");
            assertThat(data.resolve("releases.tsv")).doesNotExist();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy);
                }
            }
        }
    }
}
