package org.isnad.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.junit.jupiter.api.Test;

/** An explanation as RDF and as JSON. */
class ExplanationFormsTest {

    private static final String YEARS =
            " ; isnad:hedge scale:hedge-flat ; isnad:when \"2003-01-01/2010-12-31\"^^edtf:EDTF .\n";
    private static final DatasetGraph DATASET = MadeUpDataset.of(
            "CLAIM 1 organization:a isnad:partOf organization:b" + YEARS
                    + "CLAIM 2 organization:b isnad:wingOf organization:c" + YEARS
                    + "CLAIM 3 organization:a isnad:partOf organization:c ; isnad:hedge scale:hedge-proposed .",
            "");
    private static final String STATEMENT = "organization:a isnad:within organization:c";

    @Test
    void turtle_holds_every_derivation_with_all_premises_down_to_sources() {
        Graph graph = Graphs.inMemory();
        RDFParser.fromString(MadeUpDataset.explain(DATASET, STATEMENT, 3).asTurtle(), Lang.TURTLE)
                .parse(graph);

        assertThat(graph.stream(Node.ANY, Isnad.RULE, Node.ANY)).hasSize(3);
        assertThat(graph.stream(Node.ANY, Isnad.PREMISE, Node.ANY).map(Triple::getObject))
                .hasSize(4)
                .allMatch(premise -> graph.contains(premise, Isnad.SUBJECT, Node.ANY));
        assertThat(graph.stream(Node.ANY, Isnad.SOURCE, Node.ANY).map(Triple::getObject))
                .hasSize(2)
                .allMatch(source -> graph.contains(source, Isnad.ISSUED, Node.ANY));
        Stream.of(Graphs.DERIVATIONS, Graphs.ofSource("made-up-2010"))
                .map(DATASET::getGraph)
                .forEach(from -> from.stream()
                        .filter(triple -> graph.contains(triple.getSubject(), Node.ANY, Node.ANY))
                        .forEach(triple -> assertThat(graph.contains(triple)).isTrue()));
    }

    @Test
    void turtle_is_the_same_every_time() {
        assertThat(MadeUpDataset.explain(DATASET, STATEMENT, 3).asTurtle())
                .isEqualTo(MadeUpDataset.explain(DATASET, STATEMENT, 3).asTurtle());
    }

    @Test
    void json_is_the_tree() {
        JsonObject all = JSON.parse(MadeUpDataset.explain(DATASET, STATEMENT, 3).asJson());

        assertThat(all.getBoolean("supported")).isTrue();
        assertThat(all.getObj("statement").getObj("subject").getString("label")).isEqualTo("Alpha");
        assertThat(all.getObj("proofs").getNumber("kept").intValue()).isEqualTo(1);
        assertThat(all.getObj("proofs").getBoolean("more")).isFalse();
        JsonObject proof = all.getObj("proofs").get("shown").getAsArray().get(0).getAsObject();
        assertThat(proof.getObj("rule").getString("id")).isEqualTo(Isnad.SCALE + "rule-part-of-a-part");
        assertThat(proof.getObj("time").getString("beginEarliest")).isEqualTo("2003-01-01");
        JsonObject premise = proof.get("premises").getAsArray().get(0).getAsObject();
        assertThat(premise.getBoolean("prior")).isFalse();
        JsonObject claim = premise.get("premises").getAsArray().get(0).getAsObject();
        assertThat(claim.getString("claim")).isEqualTo(Isnad.BASE + "claim/made-up-2010-1");
        assertThat(claim.getString("words")).isEqualTo("Alpha: part of Beta");
        assertThat(claim.getString("locator")).isEqualTo("p. 1");
        assertThat(claim.getObj("source").getString("title")).isEqualTo("A made-up report");
        assertThat(claim.getObj("source").getString("publisher")).isEqualTo("A publisher");
    }

    @Test
    void json_tells_why_a_claim_is_not_direct_and_what_is_near() {
        JsonObject all = JSON.parse(MadeUpDataset.explain(DATASET, "organization:a isnad:partOf organization:c", 3)
                .asJson());

        assertThat(all.getBoolean("supported")).isFalse();
        JsonObject claim = all.get("notDirect").getAsArray().get(0).getAsObject();
        assertThat(claim.getString("claim")).isEqualTo(Isnad.BASE + "claim/made-up-2010-3");
        assertThat(claim.get("because").getAsArray().get(0).getAsString().value())
                .isEqualTo("its source does not say it without doubt");
        assertThat(all.get("instead").getAsArray().get(0).getAsObject().getString("words"))
                .isEqualTo("Alpha: part of Beta");
    }

    @Test
    void a_view_is_explained_by_what_is_left_in_it() {
        Graph none = Graphs.inMemory();
        DatasetGraph view = DatasetGraphFactory.cloneStructure(DATASET);
        view.addGraph(Graphs.DERIVATIONS, none);
        view.addGraph(Graphs.INFERRED, none);
        view.removeGraph(NodeFactory.createURI(Isnad.BASE + "graph/source/made-up-2010"));

        assertThat(MadeUpDataset.explain(view, STATEMENT, 3).isSupported()).isFalse();
    }
}
