package org.isnad.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.build.Build;
import org.isnad.model.Positions;
import org.isnad.model.Problem;
import org.isnad.model.Severity;
import org.isnad.read.DataFolder;
import org.isnad.read.Packed;
import org.isnad.read.Reading;
import org.junit.jupiter.api.Test;

/** The project's own data against its rules. */
class CuratedDataTest {

    private static final Node TARGET_CLASS = NodeFactory.createURI("http://www.w3.org/ns/shacl#targetClass");

    @Test
    void theDataConform() throws IOException {
        Reading reading = reading();
        Positions positions = reading.positions();
        Build build = Build.of(reading, positions, Packed.ontology(), Packed.scales());
        List<Problem> problems = new ArrayList<>(build.problems());
        problems.addAll(Validator.packed().validate(build.curated(), build.dataset(), positions, Scope.everything()));
        Report report = new Report(problems);
        assertThat(report.asText(Severity.WARNING)).isEmpty();
    }

    @Test
    void everyClassThatAShapeTargetsHasInstances() throws IOException {
        Reading reading = reading();
        Graph curated = Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales())
                .curated();
        for (String shapes : RuleFiles.packed().shapes().values()) {
            Graph graph = RDFParser.fromString(shapes, Lang.TURTLE).toGraph();
            graph.stream(Node.ANY, TARGET_CLASS, Node.ANY)
                    .map(triple -> triple.getObject())
                    .forEach(target -> assertThat(hasInstance(curated, target))
                            .as("an instance of %s", target)
                            .isTrue());
        }
    }

    private static boolean hasInstance(Graph curated, Node target) {
        return curated.contains(Node.ANY, RDF.type.asNode(), target)
                || curated.stream(Node.ANY, RDFS.subClassOf.asNode(), target)
                        .anyMatch(triple -> hasInstance(curated, triple.getSubject()));
    }

    private static Reading reading() throws IOException {
        List<Problem> opening = new ArrayList<>();
        Reading reading = DataFolder.read(DataFolder.texts(Path.of("data"), opening));
        assertThat(opening).isEmpty();
        return reading;
    }
}
