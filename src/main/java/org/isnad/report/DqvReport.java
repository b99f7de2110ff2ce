package org.isnad.report;

import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/**
 * Tells tables in the Data Quality Vocabulary: a metric for each column of numbers and for the length of each list, and
 * a measurement for each number, computed on the thing that its row is about or on the record as a whole. A thing that
 * has none of what is counted has no measurement, as the definition of the metric says.
 */
final class DqvReport {

    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final String DIMENSIONS = "http://www.w3.org/2016/05/ldqd#";
    private static final String RELEASE = Isnad.BASE + "release/";
    private static final Node METRIC = dqv("Metric");
    private static final Node MEASUREMENT = dqv("QualityMeasurement");
    private static final Node MEASUREMENT_OF = dqv("isMeasurementOf");
    private static final Node COMPUTED_ON = dqv("computedOn");
    private static final Node VALUE = dqv("value");
    private static final Node DATA_TYPE = dqv("expectedDataType");
    private static final Node IN_DIMENSION = dqv("inDimension");
    private static final Node DATASET = NodeFactory.createURI("http://rdfs.org/ns/void#Dataset");

    /** The record as a whole. */
    private static final Node RECORD = Isnad.DATASET;

    private static final Node NONE = integer(0);

    private final Graph graph = Graphs.inMemory();

    private DqvReport() {}

    static Graph of(List<Table> tables) {
        DqvReport report = new DqvReport();
        report.graph.add(RECORD, RDF.type.asNode(), DATASET);
        tables.forEach(report::add);
        return report.graph;
    }

    /** The prefixes of a report in Turtle. */
    static PrefixMap prefixes() {
        PrefixMap map = PrefixMapFactory.create();
        map.add("dcterms", DCTerms.NS);
        map.add("dqv", DQV);
        map.add("ldqd", DIMENSIONS);
        map.add("skos", SKOS.uri);
        map.add("void", "http://rdfs.org/ns/void#");
        map.add("xsd", XSDDatatype.XSD + "#");
        return map;
    }

    private void add(Table table) {
        Figure figure = table.figure();
        if (figure.isList()) {
            metric(figure, "number", figure.title());
            measurement(figure, "number", RECORD, integer(table.rows().size()));
            return;
        }
        for (String measure : figure.measures()) {
            metric(figure, measure, figure.title() + ": " + figure.columns().get(measure));
            for (Map<String, Node> row : table.rows()) {
                Node on = figure.about().map(row::get).orElse(RECORD);
                Node value = row.get(measure);
                if (value != null && (figure.about().isEmpty() || !value.equals(NONE))) {
                    measurement(figure, measure, on, value);
                }
            }
        }
    }

    private void metric(Figure figure, String measure, String label) {
        Node metric = metric(figure, measure);
        graph.add(metric, RDF.type.asNode(), METRIC);
        graph.add(metric, SKOS.prefLabel.asNode(), NodeFactory.createLiteralLang(label, "en"));
        graph.add(metric, SKOS.definition.asNode(), NodeFactory.createLiteralLang(definition(figure), "en"));
        graph.add(metric, DATA_TYPE, NodeFactory.createURI(XSDDatatype.XSDinteger.getURI()));
        graph.add(metric, IN_DIMENSION, NodeFactory.createURI(DIMENSIONS + figure.dimension()));
        graph.add(
                metric,
                DCTerms.source.asNode(),
                NodeFactory.createLiteralString("ontology/report/" + figure.name() + ".rq"));
    }

    private static String definition(Figure figure) {
        return figure.why()
                + (figure.about().isPresent() ? " What has no measurement has none of what is counted." : "");
    }

    private void measurement(Figure figure, String measure, Node on, Node value) {
        Node measurement = NodeFactory.createURI(RELEASE + "measurement/" + figure.name() + "-" + measure + path(on));
        graph.add(measurement, RDF.type.asNode(), MEASUREMENT);
        graph.add(measurement, MEASUREMENT_OF, metric(figure, measure));
        graph.add(measurement, COMPUTED_ON, on);
        graph.add(measurement, VALUE, value);
    }

    /** What tells measurements of one metric apart: the thing's own path in the record. */
    private static String path(Node on) {
        return on.equals(RECORD)
                ? ""
                : "/" + on.getURI().substring(Isnad.BASE.length()).replace('#', '/');
    }

    private static Node metric(Figure figure, String measure) {
        return NodeFactory.createURI(RELEASE + "metric/" + figure.name() + "-" + measure);
    }

    private static Node integer(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    private static Node dqv(String name) {
        return NodeFactory.createURI(DQV + name);
    }
}
