package org.isnad.thing;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static Standing of(String slug, String statements) {
        StringBuilder trig = new StringBuilder();
        Prefixes.forQueries()
                .getMapping()
                .forEach((prefix, namespace) -> trig.append("PREFIX " + prefix + ": <" + namespace + ">\n"));
        DatasetGraph parsed = DatasetGraphFactory.create();
        RDFParser.fromString(trig + "GRAPH graph:entities { " + statements + " }", Lang.TRIG)
                .parse(parsed);
        return Standing.of(ServedDataset.of(parsed.stream(), Prefixes.forQueries()), organization(slug));
    }

    private static Node organization(String slug) {
        return NodeFactory.createURI(Isnad.BASE + "organization/" + slug);
    }

    @Test
    void whatIsSaidOfAThingMakesIt() {
        assertThat(of("a", "organization:a a isnad:Organization .")).isInstanceOf(Standing.Present.class);
        assertThat(of("b", "organization:a isnad:alliedWith organization:b .")).isInstanceOf(Standing.Absent.class);
    }

    @Test
    void aRetiredThingLeadsToTheLastThatTookItsPlace() {
        String chain = "organization:a dcterms:isReplacedBy organization:b . organization:b dcterms:isReplacedBy"
                + " organization:c .";

        assertThat(of("a", chain)).isEqualTo(new Standing.Retired(organization("c")));
        assertThat(of("b", chain)).isEqualTo(new Standing.Retired(organization("c")));
    }

    @Test
    void aCircleLeadsNowhere() {
        String circle = "organization:a dcterms:isReplacedBy organization:b . organization:b dcterms:isReplacedBy"
                + " organization:a .";

        assertThat(of("a", circle)).isInstanceOf(Standing.Present.class);
    }

    @Test
    void aWithdrawnThingKeepsTheWordsOfTheCurators() {
        String withdrawn = "organization:a isnad:status scale:status-withdrawn ;"
                + " isnad:curatorNote \"Verlesen.\"@de , \"Misread.\"@en .";

        assertThat(of("a", withdrawn)).isInstanceOfSatisfying(Standing.Withdrawn.class, standing -> {
            assertThat(standing.notes()).hasSize(2);
            assertThat(standing.reason()).isEqualTo("Misread.");
        });
        assertThat(of("a", "organization:a isnad:status scale:status-withdrawn ."))
                .isInstanceOfSatisfying(Standing.Withdrawn.class, standing -> assertThat(standing.reason())
                        .isEmpty());
    }
}
