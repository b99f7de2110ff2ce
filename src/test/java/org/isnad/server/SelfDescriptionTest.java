package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class SelfDescriptionTest {

    private static final String PREFIXES = "PREFIX sd: <http://www.w3.org/ns/sparql-service-description#> "
            + "PREFIX void: <http://rdfs.org/ns/void#> PREFIX dcterms: <http://purl.org/dc/terms/> "
            + "PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX foaf: <http://xmlns.com/foaf/0.1/> ";

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    private static Graph read(String path, String accept) throws Exception {
        HttpResponse<String> answer = sample.exchange("GET", path, "Accept", accept);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(accept);
        Graph graph = GraphFactory.createDefaultGraph();
        Lang lang = RDFLanguages.contentTypeToLang(accept);
        RDFParser.fromString(answer.body(), lang).parse(graph);
        return graph;
    }

    private static boolean holds(Graph graph, String pattern) {
        try (QueryExec ask = QueryExec.graph(graph)
                .query(QueryFactory.create(PREFIXES + "ASK { " + pattern + " }"))
                .build()) {
            return ask.ask();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/rdf+xml", "application/n-triples"})
    void withoutAQueryTheServiceIsDescribed(String accept) throws Exception {
        Graph description = read("/sparql", accept);

        assertThat(
                        holds(
                                description,
                                "?s a sd:Service ; sd:endpoint <"
                                        + sample.server().endpoint()
                                        + "> ; sd:supportedLanguage sd:SPARQL11Query ; "
                                        + "sd:resultFormat <http://www.w3.org/ns/formats/SPARQL_Results_JSON> ; "
                                        + "sd:extensionFunction <http://www.w3.org/2001/XMLSchema#date> ; "
                                        + "sd:defaultDataset [ a sd:Dataset ; sd:defaultGraph [ void:triples 4 ] ; sd:namedGraph "
                                        + "[ sd:name <https://w3id.org/isnad/graph/inferred> ; sd:graph [ void:triples 1 ] ] ]"))
                .isTrue();
        assertThat(holds(
                        description,
                        "?s <https://schema.org/additionalProperty> [ <https://schema.org/propertyID> 'time-limit'@en ;"
                                + " <https://schema.org/value> 30 ]"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/ld+json", "application/rdf+xml"})
    void theDatasetIsDescribedInVoid(String accept) throws Exception {
        Graph description = read("/.well-known/void", accept);

        assertThat(holds(
                        description,
                        "?d a void:Dataset ; void:sparqlEndpoint <"
                                + sample.server().endpoint()
                                + "> ; void:triples 4 ; dcterms:modified ?when ; foaf:homepage <"
                                + sample.server().endpoint().resolve("/") + "> ; "
                                + "void:propertyPartition [ void:property <https://w3id.org/isnad/ontology#count> ;"
                                + " void:triples 1 ] ; void:subset <https://w3id.org/isnad/graph/entities>"))
                .isTrue();
    }

    @Test
    void bothWaysToAskAreNamedWithTheirDescription() throws Exception {
        URI endpoint = sample.server().endpoint();

        for (URI way : new URI[] {endpoint, endpoint.resolve("/api")}) {
            assertThat(holds(
                            read("/.well-known/void", "text/turtle"),
                            "?s a dcat:DataService ; dcat:endpointURL <" + way + "> ; dcat:servesDataset ?d ;"
                                    + " dcat:endpointDescription <" + endpoint.resolve("/openapi.json")
                                    + "> . ?d a void:Dataset"))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"query-limit", "path-limit", "client-limit", "max-rows-limit", "waiting-time-limit"})
    void everyLimitThatAUserMayMeetIsStated(String id) throws Exception {
        assertThat(holds(
                        read("/sparql", "text/turtle"),
                        "?s <https://schema.org/additionalProperty> [ <https://schema.org/propertyID> '" + id
                                + "'@en ; <https://schema.org/value> ?value ] FILTER (?value > 0)"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf", "knownBy", "certainty", "timeout", "maxRows", "maxBytes", "format"})
    void everyParameterIsNamed(String name) throws Exception {
        assertThat(holds(
                        read("/sparql", "text/turtle"),
                        "?s a sd:Service ; <https://schema.org/additionalProperty> [ <https://schema.org/propertyID> '"
                                + name + "'@en ; <https://schema.org/name> ?meaning ]"))
                .isTrue();
    }

    @Test
    void nobodyElseCanBeAskedUnlessItIsSaid() throws Exception {
        assertThat(holds(read("/sparql", "text/turtle"), "?s sd:feature sd:BasicFederatedQuery"))
                .isFalse();
    }

    @Test
    void otherLimitsHaveAnotherTag() throws Exception {
        ServerSettings shorter = SampleServer.ANY_PORT
                .withPublicAddress(URI.create("https://example.org/"))
                .withTimeout(Duration.ofSeconds(7));
        try (SampleServer one =
                        new SampleServer(SampleServer.ANY_PORT.withPublicAddress(URI.create("https://example.org/")));
                SampleServer other = new SampleServer(shorter)) {
            assertThat(one.exchange("GET", "/sparql").headers().firstValue("ETag"))
                    .isNotEqualTo(other.exchange("GET", "/sparql").headers().firstValue("ETag"));
        }
    }

    @Test
    void anEmptyQuestionMarkIsNoQuestionAndAFormatMayBeNamed() throws Exception {
        assertThat(sample.exchange("GET", "/sparql?").statusCode()).isEqualTo(200);
        assertThat(sample.exchange("GET", "/sparql?format=jsonld").headers().firstValue("Content-Type"))
                .contains("application/ld+json");
        assertThat(sample.exchange("GET", "/sparql", "Accept", "image/png").statusCode())
                .isEqualTo(406);
    }

    @Test
    void aBrowserGetsAPageToAskFromAndPagesForAnswers() throws Exception {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        HttpResponse<String> page = sample.exchange("GET", "/sparql", "Accept", browser);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body())
                .contains("<form action=\"/sparql\"", "<textarea")
                .doesNotContain("<script");

        String query = "SELECT ?name ('<script>' AS ?markup) { ?o skos:prefLabel ?name } ORDER BY ?name";
        HttpResponse<String> answer = sample.exchange("GET", SampleServer.asking(query), "Accept", browser);
        assertThat(answer.body())
                .contains("<bdi lang=\"ar\">كتائب حزب الله</bdi>", "Kata&#39;ib", "&lt;script&gt;", "2 rows")
                .doesNotContain("<script");
    }

    @Test
    void thePublicAddressIsNamedIfItIsGiven() throws Exception {
        ServerSettings behindAnother = SampleServer.ANY_PORT.withPublicAddress(URI.create("https://example.org/"));
        try (SampleServer other = new SampleServer(behindAnother)) {
            assertThat(other.exchange("GET", "/sparql").body())
                    .contains("<https://example.org/sparql>")
                    .doesNotContain("127.0.0.1");
        }
    }

    @Test
    void crawlersAndToolsFindTheirFiles() throws Exception {
        assertThat(sample.exchange("GET", "/robots.txt").body()).contains("User-agent: *", "Disallow: /sparql?");
        assertThat(sample.exchange("GET", "/robots.txt").body())
                .contains("\nSitemap: " + sample.server().endpoint().resolve("/sitemap.xml") + "\n");
        HttpResponse<String> api = sample.exchange("GET", "/openapi.json");
        assertThat(api.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(new Load(LoadSettings.builder().build()).loadFromString(api.body()))
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                .containsEntry("openapi", "3.1.0");
        for (Route route : Route.values()) {
            assertThat(api.body()).contains("\"" + route.path() + "\"");
        }
    }

    @Test
    void theMapOfPagesNamesItsPartsAndTheyNamePages() throws Exception {
        URI here = sample.server().endpoint().resolve("/");
        HttpResponse<String> index = sample.exchange("GET", "/sitemap.xml");
        HttpResponse<String> part = sample.exchange("GET", "/sitemap.xml?part=1");

        assertThat(index.headers().firstValue("Content-Type")).contains("application/xml; charset=utf-8");
        assertThat(index.body()).contains("<loc>" + here + "sitemap.xml?part=1</loc>");
        assertThat(part.body()).contains("<loc>" + here + "ar/organization/a</loc>");
        assertThat(sample.exchange("GET", "/sitemap.xml?part=1", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
        for (String none : new String[] {"0", "2", "x", "1.5", "99999999999"}) {
            assertThat(sample.exchange("GET", "/sitemap.xml?part=" + none).statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void browsersAreToldHowToSearchInALanguage() throws Exception {
        HttpResponse<String> search = sample.exchange("GET", "/opensearch.xml?lang=fa");

        assertThat(search.headers().firstValue("Content-Type"))
                .contains("application/opensearchdescription+xml; charset=utf-8");
        assertThat(search.body()).contains(sample.server().endpoint().resolve("/fa/search?q=") + "{searchTerms}\"");
        assertThat(sample.exchange("GET", "/opensearch.xml?lang=de").statusCode())
                .isEqualTo(400);
    }

    @Test
    void descriptionsHaveTagsToo() throws Exception {
        for (String path : new String[] {
            "/sparql", "/.well-known/void", "/robots.txt", "/sitemap.xml", "/opensearch.xml", "/openapi.json"
        }) {
            String tag =
                    sample.exchange("GET", path).headers().firstValue("ETag").orElseThrow();

            assertThat(sample.exchange("GET", path, "If-None-Match", tag).statusCode())
                    .isEqualTo(304);
            assertThat(sample.exchange("HEAD", path).body()).isEmpty();
        }
    }
}
