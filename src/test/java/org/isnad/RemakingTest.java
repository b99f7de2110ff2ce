package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.Sha256;
import org.isnad.model.Version;
import org.isnad.release.Checksums;
import org.isnad.release.Disk;
import org.isnad.release.KeptRelease;
import org.isnad.release.verify.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release whose sums agree, but one of whose files says something else than its data. */
class RemakingTest {

    private static final Stages STAGES =
            new Stages(InstantSource.fixed(Instant.parse("2026-05-03T00:00:00Z")), (stage, took, result) -> {});

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path home;

    private Path release() throws IOException {
        Path data = SmallData.in(home.resolve("data"));
        Path releases = home.resolve("releases");
        for (String version : List.of("0.1.0", "0.2.0")) {
            new Releasing(STAGES, Disk.plain(), ReleaseParts.all())
                    .release(new Releasing.Order(
                            data,
                            releases,
                            new Version(version),
                            Optional.of(LocalDate.of(2026, 5, 3)),
                            "1",
                            Optional.empty()));
        }
        return releases.resolve("0.2.0");
    }

    private static List<String> faults(Path folder) throws IOException {
        Verification.Result result = Verification.of(folder, Optional.empty(), true);
        List<String> faults = new ArrayList<>(result.faults());
        if (result.release().isPresent()) {
            KeptRelease release = result.release().get();
            faults.addAll(
                    new Remaking(STAGES, ReleaseParts.all(), "1").of(release).faults());
        }
        return faults;
    }

    private static void sum(Path folder, String file) throws IOException {
        Path sums = folder.resolve(Checksums.FILE);
        TreeMap<String, String> all = new TreeMap<>(Checksums.parse(Files.readString(sums, StandardCharsets.US_ASCII))
                .byPath());
        if (Files.exists(folder.resolve(file))) {
            all.put(file, Sha256.of(Files.readAllBytes(folder.resolve(file))));
        } else {
            all.remove(file);
        }
        Files.writeString(sums, new Checksums(all).text());
    }

    @Test
    void a_file_that_says_something_else_than_the_data_is_named() throws IOException {
        Path folder = release();
        assertThat(faults(folder)).isEmpty();
        for (String file : List.of(
                "void.ttl",
                "dcat.ttl",
                "dcat.jsonld",
                "provenance.ttl",
                "datacite.json",
                ".zenodo.json",
                "ro-crate-metadata.json",
                "CITATION.cff",
                "README.md",
                "tables/datapackage.json")) {
            Path changed = folder.resolve(file);
            String text = Files.readString(changed);
            // Of the day, so that what is said stays well-formed.
            int at = text.lastIndexOf("2026-05-03");
            Files.writeString(
                    changed, at < 0 ? text + " " : text.substring(0, at) + "2026-05-04" + text.substring(at + 10));
            sum(folder, file);
            assertThat(faults(folder)).as(file).first().asString().startsWith(file + ": ");
            Files.writeString(changed, text);
            sum(folder, file);
        }
        assertThat(faults(folder)).isEmpty();
    }

    @Test
    void a_file_that_is_missing_or_does_not_belong_is_named_though_the_sums_agree() throws IOException {
        Path folder = release();
        Files.delete(folder.resolve("void.ttl"));
        sum(folder, "void.ttl");
        Files.writeString(folder.resolve("more.txt"), "a");
        sum(folder, "more.txt");
        assertThat(faults(folder))
                .containsExactly(
                        "void.ttl: is missing, and every release has it", "more.txt: does not belong to a release");
    }

    @Test
    void the_program_that_made_it_is_told() throws IOException {
        KeptRelease release =
                Verification.of(release(), Optional.empty(), false).release().orElseThrow();
        Remaking.Result result = new Remaking(STAGES, ReleaseParts.all(), "2").of(release);
        assertThat(result.program()).isEqualTo("1");
        assertThat(result.faults()).isEmpty();
    }
}
