package org.isnad.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** The three forms of the report. */
class QualityReportTest {

    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final String RELEASE = "https://w3id.org/isnad/release/";
    private static final QualityReport REPORT = QualityReport.of(SmallRecord.dataset());

    @Test
    void the_same_record_gives_the_same_bytes_in_whatever_order_it_was_read() {
        QualityReport other = QualityReport.of(SmallRecord.shuffled(7));

        assertThat(other.asText(10)).isEqualTo(REPORT.asText(10));
        assertThat(other.asCsv()).isEqualTo(REPORT.asCsv());
        assertThat(other.asTurtle()).isEqualTo(REPORT.asTurtle());
    }

    @Test
    void text_shows_the_first_rows_of_a_list_and_counts_the_rest() {
        assertThat(REPORT.asText(2))
                .contains("Statements of a single witness: 9\n")
                .contains("  ... and 7 more (isnad report single-witness shows all)\n")
                .contains("       15  claims that are not withdrawn\n")
                .containsPattern("(?m)^  organization:beta +- +- +2 ")
                .doesNotContain("\t");
    }

    @Test
    void csv_has_a_record_for_each_cell() {
        assertThat(REPORT.asCsv().split("\r\n"))
                .startsWith("figure,row,column,value", "totals,1,claims,15", "totals,1,denials,1")
                .contains("single-witness,4,said,ألفا")
                .allMatch(line -> line.split(",", -1).length == 4);
    }

    @Test
    void turtle_is_the_graph_of_measurements() {
        Graph read = RDFParser.fromString(REPORT.asTurtle(), Lang.TURTLE).toGraph();

        assertThat(read.isIsomorphicWith(REPORT.asDqv())).isTrue();
    }

    @Test
    void a_number_is_measured_on_the_thing_that_its_row_is_about() {
        Node measurement = iri(RELEASE + "measurement/coverage-witnesses-founded/organization/alpha");

        assertThat(REPORT.asDqv().find(measurement, Node.ANY, Node.ANY).toList())
                .extracting(triple -> triple.getPredicate().getLocalName() + " " + triple.getObject())
                .containsExactlyInAnyOrder(
                        "type " + DQV + "QualityMeasurement",
                        "computedOn https://w3id.org/isnad/organization/alpha",
                        "isMeasurementOf " + RELEASE + "metric/coverage-witnesses-founded",
                        "value \"2\"^^xsd:integer");
    }

    @Test
    void a_list_is_measured_by_its_length_on_the_record_as_a_whole() {
        Node measurement = iri(RELEASE + "measurement/living-people-number");

        assertThat(REPORT.asDqv()
                        .find(measurement, iri(DQV + "value"), Node.ANY)
                        .next()
                        .getObject()
                        .getLiteralValue())
                .isEqualTo(1);
        assertThat(REPORT.asDqv().contains(measurement, iri(DQV + "computedOn"), iri("https://w3id.org/isnad/dataset")))
                .isTrue();
    }

    @Test
    void every_measurement_has_a_metric_that_says_what_it_is_and_nothing_is_nameless() {
        Graph graph = REPORT.asDqv();

        assertThat(graph.stream(Node.ANY, iri(DQV + "isMeasurementOf"), Node.ANY))
                .isNotEmpty()
                .allMatch(triple -> graph.contains(triple.getObject(), RDF.type.asNode(), iri(DQV + "Metric"))
                        && graph.contains(triple.getObject(), SKOS.definition.asNode(), Node.ANY));
        assertThat(graph.stream())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
