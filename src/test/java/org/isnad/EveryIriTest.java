package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.server.IsnadServer;
import org.isnad.server.Publication;
import org.isnad.server.ServerSettings;
import org.isnad.thing.DescribeQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every IRI of the project that stands anywhere in its data answers, and page, data and DESCRIBE agree. */
class EveryIriTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final DatasetGraph DATASET = ServedDataset.of(
            CuratedData.pipeline().published(CuratedData.build().dataset()).stream(), Prefixes.forQueries());

    /** So many descriptions of each kind are fetched and compared: all entities, and a share of claims and the like. */
    private static final int COMPARED = 200;

    private static IsnadServer server;

    @BeforeAll
    static void start() {
        server = IsnadServer.start(
                new Publication(DATASET, Prefixes.forQueries(), "curated", Instant.EPOCH),
                ServerSettings.on("127.0.0.1", 0));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Without fragments, which no client sends. */
    private static Set<String> iris() {
        Set<String> iris = new TreeSet<>();
        for (Iterator<Quad> quads = DATASET.find(); quads.hasNext(); ) {
            Quad quad = quads.next();
            Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                    .filter(node -> node.isURI() && node.getURI().startsWith(Isnad.BASE))
                    .forEach(node -> iris.add(node.getURI().replaceAll("#.*", "")));
        }
        return iris;
    }

    private static HttpResponse<String> ask(String method, String path, String accept)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(server.endpoint().resolve(path))
                .header("Accept", accept)
                .method(method, BodyPublishers.noBody())
                .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }

    @Test
    void everyIriLeadsSomewhere() throws Exception {
        List<String> silent = new ArrayList<>();
        for (String iri : iris()) {
            HttpResponse<String> answer =
                    ask("HEAD", "/" + iri.substring(Isnad.BASE.length()), "application/n-triples");
            if (answer.statusCode() != 303 && answer.statusCode() != 200) {
                silent.add(answer.statusCode() + " " + iri);
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void dataPageAndDescribeAgree() throws Exception {
        Map<String, Integer> byKind = new TreeMap<>();
        for (String iri : iris()) {
            String path = iri.substring(Isnad.BASE.length());
            int slash = path.indexOf('/');
            String kind = slash < 0 ? path : path.substring(0, slash);
            boolean toldElsewhere = slash < 0 || kind.equals("ontology") || path.equals("graph/release");
            if (toldElsewhere || byKind.merge(kind, 1, Integer::sum) > COMPARED) {
                continue;
            }
            HttpResponse<String> data = ask("GET", "/data/" + path + ".nt", "*/*");
            Graph document = GraphFactory.createDefaultGraph();
            RDFParser.fromString(data.body(), Lang.NTRIPLES).parse(document);
            Node itself = NodeFactory.createURI(Isnad.BASE + "data/" + path);
            List<Triple> about = document.stream(itself, Node.ANY, Node.ANY).toList();
            about.forEach(document::delete);

            assertThat(data.statusCode()).as(iri).isEqualTo(200);
            assertThat(about).as(iri).isNotEmpty();
            assertThat(document.isIsomorphicWith(described(iri))).as(iri).isTrue();
            assertThat(ask("GET", "/en/" + path, "text/html").statusCode())
                    .as(iri)
                    .isEqualTo(200);
        }
        assertThat(byKind).containsKeys("organization", "person", "source", "claim", "derivation", "graph", "release");
    }

    private static Graph described(String iri) {
        Query query = QueryFactory.create("DESCRIBE <" + iri + ">");
        try (QueryExec rows =
                QueryExec.dataset(DATASET).query(DescribeQuery.rows(query)).build()) {
            return DescribeQuery.answer(query, rows.select(), DATASET);
        }
    }
}
