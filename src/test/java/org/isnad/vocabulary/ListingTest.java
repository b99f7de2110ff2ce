package org.isnad.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The listing is held against the vocabulary. Run with {@code -Disnad.rewrite=true} to list new terms, and read the
 * difference; a term that is listed is never taken out.
 */
class ListingTest {

    private static final Path FILE = Path.of("ontology", "vocabulary.tsv");
    private static final Vocabulary VOCABULARY = Vocabulary.packed();

    private static final String DEPRECATED = """
            isnad:nearTo a owl:ObjectProperty ; vs:term_status "testing" ; owl:deprecated true ;
                dcterms:isReplacedBy isnad:closeTo .
            """;

    @Test
    void every_public_term_is_listed_as_it_is() throws IOException {
        Listing listed = Listing.parse(Files.readString(FILE));
        String upToDate = listed.updatedTo(VOCABULARY).text();
        if (Boolean.getBoolean("isnad.rewrite")) {
            Files.writeString(FILE, upToDate);
        }

        assertThat(FILE).as("list new terms with -Disnad.rewrite=true").hasContent(upToDate);
    }

    @Test
    void no_listed_term_is_gone() throws IOException {
        assertThat(Listing.parse(Files.readString(FILE)).missingFrom(VOCABULARY))
                .as("a public term stays: declare it again, deprecated (CONTRIBUTING.md)")
                .isEmpty();
    }

    @Test
    void a_new_term_is_listed_since_the_version_that_has_it_and_an_old_one_keeps_its_own() {
        Listing earlier = new Listing(Map.of(
                "https://w3id.org/isnad/ontology#closeTo", new Listing.Row("object property", "unstable", "0.0.3")));

        Map<String, Listing.Row> rows = earlier.updatedTo(VOCABULARY).rows();

        assertThat(rows)
                .containsEntry(
                        "https://w3id.org/isnad/ontology#closeTo",
                        new Listing.Row("object property", "testing", "0.0.3"))
                .containsEntry(
                        "https://w3id.org/isnad/scale/hedge-flat",
                        new Listing.Row("concept", "testing", VOCABULARY.version()))
                .containsEntry(
                        "https://w3id.org/isnad/shapes#ClaimShape",
                        new Listing.Row("shape", "-", VOCABULARY.version()));
    }

    @Test
    void a_term_that_left_the_ontology_stays_listed_and_is_missed() {
        Vocabulary before = MadeUp.vocabularyWith(DEPRECATED);
        Listing listed = new Listing(Map.of()).updatedTo(before);

        assertThat(listed.missingFrom(before)).isEmpty();
        assertThat(listed.missingFrom(VOCABULARY)).containsExactly("https://w3id.org/isnad/ontology#nearTo");
        assertThat(listed.updatedTo(VOCABULARY).rows()).containsKey("https://w3id.org/isnad/ontology#nearTo");
    }

    @Test
    void a_deprecated_term_is_listed_as_such() {
        assertThat(new Listing(Map.of())
                        .updatedTo(MadeUp.vocabularyWith(DEPRECATED))
                        .rows())
                .containsEntry(
                        "https://w3id.org/isnad/ontology#nearTo",
                        new Listing.Row("object property", "deprecated", VOCABULARY.version()));
    }

    @Test
    void what_is_written_is_read_again() {
        Listing listing = new Listing(Map.of()).updatedTo(VOCABULARY);

        assertThat(Listing.parse(listing.text())).isEqualTo(listing);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "iri kind status since\n",
                "iri\tkind\tstatus\tsince\nhttps://w3id.org/isnad/ontology#a\tclass\ttesting\n",
                "iri\tkind\tstatus\tsince\na\tclass\t-\t1.0.0\na\tclass\t-\t1.0.0\n"
            })
    void a_broken_listing_is_refused_by_its_line(String text) {
        assertThatThrownBy(() -> Listing.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("ontology/vocabulary.tsv:");
    }

    @Test
    void a_deprecated_term_says_what_to_use_or_why_there_is_nothing_and_nothing_packed_reads_it() {
        assertThat(faults(VOCABULARY)).isEmpty();
        assertThat(faults(MadeUp.vocabularyWith(DEPRECATED))).isEmpty();
        assertThat(faults(MadeUp.vocabularyWith("""
                isnad:a a owl:Class ; owl:deprecated true .
                isnad:b a owl:Class ; owl:deprecated true ; dcterms:isReplacedBy isnad:Nothing .
                isnad:c a owl:Class ; owl:deprecated true ; dcterms:isReplacedBy isnad:d .
                isnad:d a owl:Class ; owl:deprecated true ; skos:historyNote "Two things in one."@en .
                isnad:closeTo owl:deprecated true ; dcterms:isReplacedBy isnad:supportedBy .
                """)))
                .contains(
                        "isnad:a has neither dcterms:isReplacedBy nor a skos:historyNote in English",
                        "isnad:b is replaced by isnad:Nothing, which is not in use",
                        "isnad:c is replaced by isnad:d, which is not in use",
                        "isnad:closeTo is read by question 01-seed-close-links")
                .noneMatch(fault -> fault.startsWith("isnad:d "));
    }

    private static List<String> faults(Vocabulary vocabulary) {
        List<Reader> readers = Reader.packed();
        return vocabulary.terms().stream()
                .filter(vocabulary::isDeprecated)
                .flatMap(term -> {
                    List<Node> replacements = vocabulary.replacements(term);
                    List<String> faults = new ArrayList<>();
                    if (replacements.isEmpty() && vocabulary.history(term).isEmpty()) {
                        faults.add(term.name() + " has neither dcterms:isReplacedBy nor a skos:historyNote in English");
                    }
                    replacements.stream()
                            .filter(node -> vocabulary.term(node).isEmpty()
                                    || vocabulary.isDeprecated(
                                            vocabulary.term(node).get()))
                            .forEach(node -> faults.add(term.name() + " is replaced by " + Namespaces.name(node)
                                    + ", which is not in use"));
                    readers.stream()
                            .filter(reader -> reader.terms().contains(term.node()))
                            .forEach(reader -> faults.add(
                                    term.name() + " is read by " + reader.sort().word() + " " + reader.name()));
                    return faults.stream();
                })
                .toList();
    }
}
