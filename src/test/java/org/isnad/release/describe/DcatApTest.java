package org.isnad.release.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The description against the shapes of DCAT-AP 3.0.0, which are not part of this project:
 * {@code -Disnad.dcat-ap=FOLDER} names the folder that holds them.
 */
class DcatApTest {

    /** What is recommended and not followed: the property, on what, and why. */
    private static final Map<String, String> NOT_FOLLOWED = new TreeMap<>(Map.of(
            "http://purl.org/dc/terms/type of https://w3id.org/isnad/#project",
            "the list of kinds of publishers has none that is known to fit",
            "http://www.w3.org/ns/dcat#distribution of https://w3id.org/isnad/dataset",
            "files belong to a release; what serves the dataset whatever its release is the endpoint"));

    private static final Graph DESCRIPTION = MadeUp.turtle(DescriptionFile.DCAT);

    @BeforeEach
    void shapesAreGiven() {
        assumeTrue(
                System.getProperty("isnad.dcat-ap") != null,
                "skipped: -Disnad.dcat-ap=FOLDER names the folder with the shapes of DCAT-AP 3.0.0");
    }

    @Test
    void what_is_required_is_there() {
        assertThat(results("shapes.ttl", DESCRIPTION)).isEmpty();
    }

    @Test
    void nothing_is_deprecated() {
        assertThat(results("deprecateduris.ttl", DESCRIPTION)).isEmpty();
    }

    @Test
    void what_is_recommended_is_there_or_there_is_a_reason() {
        assertThat(results("shapes_recommended.ttl", DESCRIPTION))
                .containsExactlyInAnyOrderElementsOf(NOT_FOLLOWED.keySet());
    }

    @Test
    void everything_is_of_the_class_that_its_place_asks_for() {
        Graph withTerms = new Statements()
                .addAll(DESCRIPTION)
                .addAll(RDFDataMgr.loadGraph("src/test/resources/org/isnad/release/describe/terms.ttl"))
                .graph();

        assertThat(results("range.ttl", withTerms)).isEmpty();
    }

    @Test
    void the_shapes_find_what_is_not_there() {
        Graph empty = new Statements()
                .type(MadeUp.iri("https://w3id.org/isnad/dataset"), Statements.DCAT + "Dataset")
                .graph();

        assertThat(results("shapes.ttl", empty))
                .containsExactlyInAnyOrder(
                        "http://purl.org/dc/terms/description of https://w3id.org/isnad/dataset",
                        "http://purl.org/dc/terms/title of https://w3id.org/isnad/dataset");
    }

    /** Every result as the property and the thing that it is about. */
    private static List<String> results(String file, Graph graph) {
        Path shapes = Path.of(System.getProperty("isnad.dcat-ap"), file);
        assertThat(Files.isRegularFile(shapes)).as("%s", shapes).isTrue();
        ValidationReport report =
                ShaclValidator.get().validate(Shapes.parse(RDFDataMgr.loadGraph(shapes.toString())), graph);
        Stream<String> results = report.getEntries().stream()
                .map(entry -> entry.resultPath().toString().replaceAll("[<>]", "") + " of "
                        + entry.focusNode().getURI());
        return results.toList();
    }
}
