package org.isnad.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.vocabulary.SHACLM;
import org.isnad.model.Location;
import org.isnad.model.Problem;
import org.isnad.model.Severity;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Problem LATER = Problem.violation(
            "denial-without-speaker", new Location("data/sources/b.ttl", 7), "claim:b-one is a \"denial\" (say whose)");
    private static final Problem EARLIER =
            Problem.violation("syntax", new Location("data/sources/a.ttl", 41), "syntax error at column 3");
    private static final Problem WARNING = new Problem(
            Severity.WARNING,
            "orphan-entity",
            new Location("data/entities/place.ttl", 5),
            "place:x is used by nothing");
    private static final Problem INFO = new Problem(Severity.INFO, "hedge-not-recorded", null, "claim:b-two has none");
    private static final Report REPORT = new Report(List.of(LATER, INFO, EARLIER, WARNING, LATER));

    @Test
    void problemsAreSortedByPlaceAndToldOnce() {
        assertThat(REPORT.problems()).containsExactly(WARNING, EARLIER, LATER, INFO);
    }

    @Test
    void onlyAViolationKeepsDataFromBeingPublished() {
        assertThat(REPORT.conforms()).isFalse();
        assertThat(new Report(List.of(WARNING, INFO)).conforms()).isTrue();
    }

    @Test
    void countsAreToldPerSeverity() {
        assertThat(REPORT.summary()).isEqualTo("2 violations, 1 warning, 1 info");
    }

    @Test
    void textListsWhatWeighsEnough() {
        assertThat(REPORT.asText(Severity.WARNING)).isEqualTo("""
                data/entities/place.ttl:5: warning: place:x is used by nothing
                data/sources/a.ttl:41: syntax error at column 3
                data/sources/b.ttl:7: claim:b-one is a "denial" (say whose)
                """);
        assertThat(REPORT.asText(Severity.INFO)).endsWith("info: claim:b-two has none\n");
        assertThat(REPORT.violationsAsText().lines()).hasSize(2);
    }

    @Test
    void aReportCanBeCutToSomeFiles() {
        assertThat(REPORT.onlyIn(Set.of("data/sources/b.ttl")).problems()).containsExactly(LATER);
    }

    @Test
    void turtleIsAReportOfShacl() {
        Model model = ModelFactory.createDefaultModel();
        model.read(new StringReader(REPORT.asTurtle()), "https://example.org/", "TTL");
        ValidationReport read = ValidationReport.fromModel(model);
        assertThat(read.conforms()).isFalse();
        assertThat(read.getEntries()).hasSize(4);
        assertThat(model.listObjectsOfProperty(SHACLM.focusNode)
                        .mapWith(Object::toString)
                        .toList())
                .containsExactlyInAnyOrder(
                        "https://w3id.org/isnad/place/x",
                        "https://example.org/data/sources/a.ttl",
                        "https://w3id.org/isnad/claim/b-one",
                        "https://w3id.org/isnad/claim/b-two");
    }

    @Test
    void turtleIsTheSameForTheSameProblems() {
        assertThat(new Report(List.of(INFO, EARLIER, LATER, WARNING)).asTurtle())
                .isEqualTo(REPORT.asTurtle());
        assertThat(new Report(List.of()).asTurtle()).endsWith("sh:conforms true .\n");
    }
}
