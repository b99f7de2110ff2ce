package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.ReleaseParts;
import org.isnad.Releasing;
import org.isnad.SmallData;
import org.isnad.Stages;
import org.isnad.model.Version;
import org.isnad.release.Disk;
import org.isnad.release.verify.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills {@code isnad release} at random moments, half of them while it writes. After each the old release is whole, the new
 * one is whole or not there, and the next run makes it. {@code -Disnad.kills=N} sets how often, {@code -Disnad.seed=N} when.
 */
class KilledReleasesBenchmark {

    private static final int KILLS = Integer.getInteger("isnad.kills", 50);
    private static final long SEED = Long.getLong("isnad.seed", 1);

    /** About how long the writing of one part takes, in milliseconds. */
    private static final long LONGEST_STEP = 100;

    private final Path home;

    KilledReleasesBenchmark(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void killed_at_random_moments_the_old_release_stays_and_the_next_run_succeeds() throws Exception {
        Path data = SmallData.in(home.resolve("data"));
        Path releases = home.resolve("releases");
        release(data, releases, "0.1.0");
        SmallData.claim(data, "new", "partOf");
        Path before = home.resolve("before");
        ReleaseProcess.copy(data, before, false);
        ReleaseProcess whole = start(data, releases);
        Instant began = Instant.now();
        whole.await("hash");
        Duration untilWriting = Duration.between(began, Instant.now());
        int told = (int) whole.end().lines().count();
        String sums = Files.readString(releases.resolve("0.2.0/SHA256SUMS"));
        Random random = new Random(SEED);
        int whileWriting = 0;
        int made = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path trial = home.resolve("trial-" + kill);
            ReleaseProcess.copy(before, trial.resolve("data"), false);
            ReleaseProcess.copy(releases.resolve("0.1.0"), trial.resolve("releases/0.1.0"), false);
            ReleaseProcess process = start(trial.resolve("data"), trial.resolve("releases"));
            if (kill % 2 == 0) {
                process.await("hash");
                process.skip(random.nextInt(told));
                Thread.sleep(random.nextLong(LONGEST_STEP));
            } else {
                Thread.sleep(random.nextLong(untilWriting.toMillis()));
            }
            process.process().destroyForcibly().waitFor();
            whileWriting += leftOvers(trial.resolve("releases")) > 0 ? 1 : 0;
            made += Files.exists(trial.resolve("releases/0.2.0")) ? 1 : 0;
            assertWholeOrAbsent(trial.resolve("releases"));
            release(trial.resolve("data"), trial.resolve("releases"), "0.2.0");
            assertThat(trial.resolve("releases/0.2.0/SHA256SUMS")).hasContent(sums);
            assertWholeOrAbsent(trial.resolve("releases"));
            assertThat(leftOvers(trial.resolve("releases"))).isZero();
            for (String ledger : List.of("releases.tsv", "first-seen.tsv")) {
                assertThat(trial.resolve("data").resolve(ledger)).hasSameTextualContentAs(data.resolve(ledger));
            }
        }
        System.out.printf(
                Locale.ROOT, "%d kills: %d left a half release behind, %d a whole one%n", KILLS, whileWriting, made);
    }

    private static ReleaseProcess start(Path data, Path releases) throws IOException {
        return ReleaseProcess.start(data, releases, "0.2.0", List.of(), Map.of());
    }

    private static void release(Path data, Path releases, String version) throws IOException {
        new Releasing(new Stages(InstantSource.system(), (stage, took, result) -> {}), Disk.plain(), ReleaseParts.all())
                .release(new Releasing.Order(
                        data,
                        releases,
                        new Version(version),
                        Optional.of(LocalDate.of(2026, 5, 3)),
                        "0.1.0",
                        Optional.empty()));
    }

    private static void assertWholeOrAbsent(Path releases) throws IOException {
        for (String version : List.of("0.1.0", "0.2.0")) {
            Path folder = releases.resolve(version);
            if (version.equals("0.1.0") || Files.exists(folder)) {
                assertThat(Verification.of(folder, Optional.empty(), true).faults())
                        .isEmpty();
            }
        }
    }

    private static long leftOvers(Path releases) throws IOException {
        try (Stream<Path> entries = Files.list(releases)) {
            return entries.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(".0."))
                    .count();
        }
    }
}
