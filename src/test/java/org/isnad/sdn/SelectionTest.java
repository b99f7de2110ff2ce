package org.isnad.sdn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reviewed files that imports follow, and what is said of rows that cannot be used. */
class SelectionTest {

    private static final String ENTITIES = """
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix person: <https://w3id.org/isnad/person/> .
            person:a a isnad:Person .
            """;

    private final Path data;

    SelectionTest(@TempDir Path data) throws IOException {
        this.data = data;
        Files.createDirectories(data.resolve("imports"));
        Files.createDirectories(data.resolve("entities"));
        Files.writeString(data.resolve("entities/person.ttl"), ENTITIES);
    }

    private List<String> problems(String file, String... lines) throws IOException {
        Files.write(data.resolve("imports").resolve(file), List.of(lines));
        List<Problem> problems = new ArrayList<>();
        ImportRules.read(data, problems);
        return problems.stream()
                .map(Problem::text)
                .map(text -> text.substring(text.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void aGoodSelectionIsRead() throws IOException {
        assertThat(problems(
                        "sdn-selection.tsv",
                        "# a comment",
                        "number\tdecision\tentity\tlanguage\tnote",
                        "11\tfollow\tperson:a\tar-Latn\t-",
                        "12\tignore\t-\t-\ta namesake"))
                .isEmpty();
        assertThat(ImportRules.read(data, new ArrayList<>()).lookedFor()).containsExactly("11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11;follow;person:b;ar-Latn;-|person:b is not described in the entity files",
                "11;follow;person:a;-;-|no language tag for the names of person:a",
                "11;take;person:a;ar-Latn;-|the decision is take (follow, write or ignore)",
                "11;ignore;-;-;-|an entry is ignored without a reason",
                "x;follow;person:a;ar-Latn;-|the entity number is no number",
                "11;follow;person:a|3 columns where there should be 5"
            })
    void aBadRowIsToldOfInOneLine(String row, String why) throws IOException {
        assertThat(problems("sdn-selection.tsv", "number\tdecision\tentity\tlanguage\tnote", row.replace(';', '\t')))
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith("sdn-selection.tsv:2: " + why));
    }

    @Test
    void anEntryMayBeDecidedOnOnce() throws IOException {
        assertThat(problems(
                        "sdn-selection.tsv",
                        "number\tdecision\tentity\tlanguage\tnote",
                        "11\tfollow\tperson:a\tar-Latn\t-",
                        "11\twrite\tperson:a\tar-Latn\t-"))
                .containsExactly("sdn-selection.tsv:3: entry 11 stands here a second time");
    }

    @Test
    void wrongColumnsAndDaysAreToldOf() throws IOException {
        assertThat(problems("sdn-names.tsv", "number\tname"))
                .containsExactly("sdn-names.tsv:1: the columns should be number, name, language, kind, note");
        assertThat(problems("sdn-names.tsv", "number\tname\tlanguage\tkind\tnote", "1\tA\t-\t-\t-"))
                .containsExactly("sdn-names.tsv:2: no language tag for the name");
        Files.delete(data.resolve("imports/sdn-names.tsv"));
        String head = "edition\tread-at\tread-on\tnot-listed";
        assertThat(problems("sdn-editions.tsv", head, "May 2024\thttps://a.example/\t-\t-", "2024-05-03\tno\t-\t-"))
                .containsExactly(
                        "sdn-editions.tsv:2: not a day (write it as 2024-05-03)",
                        "sdn-editions.tsv:3: no is no http address");
    }
}
