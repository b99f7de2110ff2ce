package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import of editions of the US list, and their difference, as their users ask for them. */
class ImportSdnTest {

    private static final String EMPTY = ",-0- ".repeat(7);
    private static final String OLDER = "11,\"ALPHA, A\",\"individual\",\"SDGT\"" + EMPTY
            + ",\"DOB 12 Mar 1970; Passport A1234567 (Iraq).\"\r\n\u001A";
    private static final String NEWER = OLDER.replace("\u001A", "") + "broken\r\n" + "22,\"BETA\",-0- ,\"FTO\"" + EMPTY
            + ",\"Linked To: ALPHA, A.\"\r\n\u001A";

    private final Path folder;
    private final Path data;
    private final Path older;
    private final Path newer;

    ImportSdnTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.data = folder.resolve("data");
        Files.createDirectories(data.resolve("entities"));
        Files.createDirectories(data.resolve("imports"));
        Files.writeString(data.resolve("entities/person.ttl"), """
                @prefix isnad: <https://w3id.org/isnad/ontology#> .
                @prefix person: <https://w3id.org/isnad/person/> .
                person:a a isnad:Person .
                """);
        select("11\tfollow\tperson:a\tar-Latn\t-");
        this.older = Files.writeString(folder.resolve("older.csv"), OLDER);
        this.newer = folder.resolve("newer.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(newer))) {
            out.write(NEWER.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void select(String row) throws IOException {
        Files.writeString(
                data.resolve("imports/sdn-selection.tsv"), "number\tdecision\tentity\tlanguage\tnote\n" + row + "\n");
    }

    private Run importOf(Path list, String day) {
        return Run.of("import", "sdn", list.toString(), "--edition", day, "--data", data.toString());
    }

    private Path file(String day) {
        return data.resolve("sources/us-sdn-" + day + ".ttl");
    }

    @Test
    void anImportWritesTheFileOfItsEditionAndTellsOfIt() throws IOException {
        Run run = importOf(older, "2024-05-03");
        assertThat(run.status()).isEqualTo(ExitStatus.YES);
        assertThat(run.err()).contains("1 lines, 0 skipped, 1 entries found, 4 claims", "wrote 4 claims of 1 entries");
        assertThat(Files.readString(file("2024-05-03"))).contains("\"1970\"").doesNotContain("A1234567", "12 Mar");
        byte[] bytes = Files.readAllBytes(file("2024-05-03"));
        importOf(older, "2024-05-03");
        assertThat(Files.readAllBytes(file("2024-05-03"))).isEqualTo(bytes);
        assertThat(Run.of("format", "--check", file("2024-05-03").toString()).status())
                .isEqualTo(ExitStatus.YES);
        try (var files = Files.list(data.resolve("sources"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void brokenLinesAndCandidatesAreToldOfAndDoNotFail() {
        Run run = importOf(newer, "2024-05-04");
        assertThat(run.status()).isEqualTo(ExitStatus.YES);
        assertThat(run.err())
                .contains(
                        "warning: newer.csv.gz:2: ",
                        "candidate: entry 22 \"BETA\", linked to entry 11",
                        "does not say where the edition of 2024-05-04 was read");
    }

    @Test
    void whatWasWrittenByHandIsNotReplaced() throws IOException {
        Files.createDirectories(file("2024-05-03").getParent());
        Files.writeString(file("2024-05-03"), "# by hand\n");
        Run run = importOf(older, "2024-05-03");
        assertThat(run.status()).isEqualTo(ExitStatus.NO);
        assertThat(run.err()).contains("was written by hand");
        assertThat(file("2024-05-03")).hasContent("# by hand");
    }

    @Test
    void aSelectionThatNamesAnUnknownThingIsToldOfInOneLine() throws IOException {
        select("11\tfollow\tperson:nobody\tar-Latn\t-");
        Run run = importOf(older, "2024-05-03");
        assertThat(run.status()).isEqualTo(ExitStatus.NO);
        assertThat(run.err().lines()).anySatisfy(line -> assertThat(line)
                .endsWith("imports/sdn-selection.tsv:2: person:nobody is not described in the entity files (describe it"
                        + " there, or mend the name)"));
        assertThat(file("2024-05-03")).doesNotExist();
    }

    @Test
    void whatIsNoListIsRefused() throws IOException {
        Run run = importOf(Files.writeString(folder.resolve("none.csv"), "no list\n"), "2024-05-03");
        assertThat(run.status()).isEqualTo(ExitStatus.NO);
        assertThat(run.err()).contains("no line of it is an entry of sdn.csv");
        assertThat(file("2024-05-03")).doesNotExist();
        assertThat(importOf(folder.resolve("missing.csv"), "2024-05-03").err()).contains("no such file");
        select("11\tignore\t-\t-\ta reason");
        assertThat(importOf(older, "2024-05-03").err()).contains("no entry is selected");
    }

    @Test
    void misuseIsAUsageError() {
        assertThat(Run.of("import").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(importOf(older, "May").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(Run.of("import", "sdn", older.toString()).status()).isEqualTo(ExitStatus.USAGE);
    }

    @Test
    void twoEditionsAreComparedInWordsAndAsAPatch() throws IOException {
        select("11\tfollow\tperson:a\tar-Latn\t-\n22\twrite\tperson:a\ten\t-");
        String[] diff = {"diff-sdn", older.toString(), newer.toString(), "--data", data.toString()};
        assertThat(Run.of(diff).out())
                .isEqualTo("entry 22, person:a, is newly listed: named \"BETA\", under FTO, linked to person:a\n");
        Run patch =
                Run.of("diff-sdn", older.toString(), newer.toString(), "--data", data.toString(), "--format", "patch");
        assertThat(patch.out())
                .startsWith("TX .\nA <https://w3id.org/isnad/claim/us-sdn-22-")
                .endsWith("TC .\n");
        assertThat(Run.of("diff-sdn", older.toString(), older.toString(), "--data", data.toString())
                        .out())
                .isEqualTo("nothing that concerns this record changed\n");
    }
}
