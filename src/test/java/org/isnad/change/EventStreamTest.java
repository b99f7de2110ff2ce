package org.isnad.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.model.Graphs;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    private static final String PREFIXES = """
            PREFIX as: <https://www.w3.org/ns/activitystreams#>
            PREFIX claim: <https://w3id.org/isnad/claim/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX isnad: <https://w3id.org/isnad/ontology#>
            PREFIX ldes: <https://w3id.org/ldes#>
            PREFIX tree: <https://w3id.org/tree#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            """;

    private final Map<String, String> pages = EventStream.pages(List.of(Releases.older(), Releases.newer()));

    /** As a client does: from the root by relations to pages, and there to members. */
    @Test
    void aClientThatFollowsTheRootFindsEveryMemberOnce() {
        assertThat(pages).containsOnlyKeys("0.1.0-1.ttl", "0.2.0-1.ttl", "index.ttl");
        assertThat(rows("""
                        <https://w3id.org/isnad/stream> a ldes:EventStream ; tree:view ?root .
                        ?root tree:relation ?relation .
                        ?relation a tree:GreaterThanOrEqualToRelation ; tree:path dcterms:issued ; tree:node ?page .
                        ?page ldes:immutable true ; a tree:Node .
                        """)).isEqualTo(2);
        assertThat(rows("?stream tree:member ?member . ?member dcterms:isVersionOf ?thing"))
                .isEqualTo(7 + 3);
        assertThat(rows("?stream tree:member ?member . ?member a as:Create")).isEqualTo(7 + 1);
    }

    @Test
    void membersOfAPageLieWithinTheTimesThatTheRootTells() {
        assertThat(rows("""
                        ?from a tree:GreaterThanOrEqualToRelation ; tree:node ?page ; tree:value ?earliest .
                        ?to a tree:LessThanOrEqualToRelation ; tree:node ?page ; tree:value ?latest .
                        FILTER (?earliest <= ?latest)
                        """)).isEqualTo(2);
        assertThat(rows("?m dcterms:issued ?t FILTER (?t = \"2026-03-04T00:00:00Z\"^^xsd:dateTime)"))
                .isEqualTo(3);
    }

    @Test
    void anUpdateTellsAllAndADeletionOnlyThatItIsGone() {
        assertThat(rows("?m a as:Update ; dcterms:isVersionOf claim:s-kept ; isnad:hedge ?h ; isnad:subject ?s"))
                .isEqualTo(1);
        assertThat(rows("?m a as:Delete ; dcterms:isVersionOf claim:s-gone ; ?p ?o"))
                .isEqualTo(3);
    }

    @Test
    void pagesOfEarlierReleasesNeverChange() {
        assertThat(EventStream.pages(List.of(Releases.older())).get("0.1.0-1.ttl"))
                .isEqualTo(pages.get("0.1.0-1.ttl"));
    }

    private int rows(String pattern) {
        Graph all = Graphs.inMemory();
        pages.values().forEach(page -> RDFParser.fromString(page, Lang.TURTLE).parse(all));
        try (QueryExec execution = QueryExec.dataset(DatasetGraphFactory.wrap(all))
                .query(PREFIXES + "SELECT * { " + pattern + " }")
                .build()) {
            return ResultSetFormatter.consume(ResultSet.adapt(execution.select()));
        }
    }
}
