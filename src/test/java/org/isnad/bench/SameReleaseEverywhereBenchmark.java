package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes a release of the project's data twice, by processes that share neither time zone, language, encoding, name of the
 * user, seed of hashes nor the order in which the file system lists files: the same, byte for byte.
 */
class SameReleaseEverywhereBenchmark {

    private final Path home;

    SameReleaseEverywhereBenchmark(@TempDir Path home) {
        this.home = home;
    }

    @Test
    void two_releases_of_one_record_are_the_same_byte_for_byte() throws Exception {
        String one = sums(
                "one",
                false,
                List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=0", "-Duser.name=a", "-Dfile.encoding=UTF-8"),
                Map.of("TZ", "Pacific/Kiritimati", "LC_ALL", "C.UTF-8", "LANG", "C.UTF-8"));
        String other = sums(
                "other",
                true,
                List.of(
                        "-XX:+UnlockExperimentalVMOptions",
                        "-XX:hashCode=2",
                        "-Duser.name=b",
                        "-Duser.language=fa",
                        "-Duser.country=IR",
                        "-Dfile.encoding=ISO-8859-6",
                        "-Dline.separator=\r\n"),
                Map.of("TZ", "America/St_Johns", "LC_ALL", "C", "LANG", "tr_TR"));
        assertThat(other).isEqualTo(one);
    }

    private String sums(String name, boolean reverse, List<String> options, Map<String, String> environment)
            throws Exception {
        Path folder = home.resolve(name);
        ReleaseProcess.copy(Path.of("data"), folder.resolve("data"), reverse);
        Files.deleteIfExists(folder.resolve("data/releases.tsv"));
        Files.deleteIfExists(folder.resolve("data/first-seen.tsv"));
        ReleaseProcess process =
                ReleaseProcess.start(folder.resolve("data"), folder.resolve("releases"), "0.1.0", options, environment);
        assertThat(process.end()).contains("release 0.1.0 of 2026-05-03");
        return Files.readString(folder.resolve("releases/0.1.0/SHA256SUMS"));
    }
}
