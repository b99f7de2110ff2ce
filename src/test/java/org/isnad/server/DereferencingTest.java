package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.server.SampleServer.field;

import java.net.http.HttpResponse;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DereferencingTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final String A = "https://w3id.org/isnad/organization/a";

    @AutoClose
    private static final SampleServer site = MadeUpSite.serve();

    private static Graph parsed(HttpResponse<String> answer) {
        Graph graph = GraphFactory.createDefaultGraph();
        Lang lang = RDFLanguages.contentTypeToLang(field(answer, "Content-Type").split(";", 2)[0]);
        RDFParser.fromString(answer.body(), lang).parse(graph);
        return graph;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                BROWSER + "             | en        | /en/organization/a",
                "text/html              | ar-IQ     | /ar/organization/a",
                "*/*                    | fa-IR, en;q=0.5 | /fa/organization/a",
                "text/html              | ku        | /en/organization/a",
                "text/turtle            | ar        | /data/organization/a.ttl",
                "application/ld+json    | ar        | /data/organization/a.jsonld",
                "application/rdf+xml    | ar        | /data/organization/a.rdf",
                "application/n-triples  | ar        | /data/organization/a.nt",
            })
    void aThingLeadsToItsPageOrToItsData(String accept, String language, String address) throws Exception {
        HttpResponse<String> answer =
                site.exchange("GET", "/organization/a", "Accept", accept, "Accept-Language", language);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(field(answer, "Location")).isEqualTo(address);
        assertThat(field(answer, "Vary")).isEqualTo("Accept, Accept-Language");
        assertThat(field(answer, "Link"))
                .contains("</data/organization/a.ttl>; rel=\"alternate\"; type=\"text/turtle\"")
                .contains("</fa/organization/a>; rel=\"alternate\"; type=\"text/html\"; hreflang=\"fa\"")
                .doesNotContain("cite-as");
    }

    @Test
    void whoAsksForNothingGetsAPage() throws Exception {
        assertThat(field(site.exchange("GET", "/organization/a"), "Location")).isEqualTo("/en/organization/a");
        assertThat(field(site.exchange("HEAD", "/organization/a"), "Location")).isEqualTo("/en/organization/a");
    }

    @Test
    void theViewIsKeptOnTheWay() throws Exception {
        String query = "?asOf=2019-06-01&certainty=sure";
        HttpResponse<String> answer = site.exchange("GET", "/organization/a" + query + "&x=y", "Accept", "text/turtle");

        assertThat(field(answer, "Location")).isEqualTo("/data/organization/a.ttl" + query);
        assertThat(field(answer, "Link")).contains("</en/organization/a" + query + ">; rel=\"alternate\"");
    }

    @Test
    void whoTakesNoFormIsToldTheForms() throws Exception {
        HttpResponse<String> answer = site.exchange("GET", "/organization/a", "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body())
                .contains("text/html", "text/turtle (/data/organization/a.ttl)", "application/ld+json");
        assertThat(field(answer, "Vary")).contains("Accept");
        assertThat(site.exchange("GET", "/data/organization/a", "Accept", "text/html")
                        .statusCode())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ttl", "jsonld", "rdf", "nt"})
    void aDocumentSaysWhatDescribeSaysInEveryFormat(String ending) throws Exception {
        HttpResponse<String> answer = site.exchange("GET", "/data/organization/a." + ending, "Accept", BROWSER);
        Graph document = parsed(answer);
        Node itself = NodeFactory.createURI("https://w3id.org/isnad/data/organization/a");
        List<Triple> about = document.stream(itself, Node.ANY, Node.ANY).toList();
        about.forEach(document::delete);
        Graph described = parsed(
                site.exchange("GET", SampleServer.asking("DESCRIBE <" + A + ">"), "Accept", "application/n-triples"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(document.isIsomorphicWith(described)).isTrue();
        assertThat(about)
                .extracting(triple -> triple.getPredicate().getLocalName())
                .containsExactlyInAnyOrder("type", "primaryTopic", "isPartOf", "license", "source");
    }

    @Test
    void aDescriptionHoldsTheClaimsAboutTheThing() throws Exception {
        String turtle = site.exchange("GET", "/data/organization/b.ttl").body();

        assertThat(turtle)
                .contains("claim:s-one", "isnad:hedge scale:hedge-flat", "\"A report\"@en", "\"أ\"@ar")
                .doesNotContain("claim:s-gone")
                // What is inferred changes no answer that does not ask for it.
                .doesNotContain("organization:b isnad:alliedWith");
        assertThat(site.exchange("GET", "/data/derivation/d.ttl").body()).contains("isnad:premise claim:s-one");
        assertThat(site.exchange("GET", "/data/source/s.ttl").body()).contains("claim:s-one");
    }

    @Test
    void aDocumentIsNegotiatedWhereItsAddressNamesNoFormat() throws Exception {
        HttpResponse<String> answer = site.exchange("GET", "/data/organization/a", "Accept", "application/json");

        assertThat(field(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(field(answer, "Vary")).isEqualTo("Accept, Accept-Encoding");
        assertThat(field(answer, "Link"))
                .contains("<" + A + ">; rel=\"describes\"", "rel=\"canonical\"", "rel=\"license\"")
                .doesNotContain("cite-as");
        assertThat(field(site.exchange("GET", "/data/organization/a.ttl"), "Vary"))
                .isEqualTo("Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/organization/a.ttl",
                "/data/organization/a.jsonld?asOf=2019-06-01",
                "/en/organization/a",
                "/ar/",
                "/ontology",
                "/ontology.nt",
                "/shapes",
                "/shapes.rdf",
                "/context.jsonld"
            })
    void documentsHaveTagsHeadsAndCodings(String path) throws Exception {
        HttpResponse<String> answer = site.exchange("GET", path);
        String tag = field(answer, "ETag");
        HttpResponse<String> unchanged = site.exchange("GET", path, "If-None-Match", tag);
        HttpResponse<String> head = site.exchange("HEAD", path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).isNotEmpty();
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(field(unchanged, "Link")).isEqualTo(field(answer, "Link"));
        assertThat(head.body()).isEmpty();
        assertThat(field(head, "Content-Length")).isEqualTo(field(answer, "Content-Length"));
        assertThat(field(site.exchange("GET", path, "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(field(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(site.exchange("GET", path).body()).isEqualTo(answer.body());
        assertThat(site.postTo(path, "text/plain", "x").statusCode()).isEqualTo(405);
    }

    @Test
    void aPageTellsItsFormsAndHowItsThingIsCited() throws Exception {
        HttpResponse<String> page = site.exchange("GET", "/ar/organization/a?asOf=2019-06-01", "Accept", "text/turtle");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(field(page, "Content-Language")).isEqualTo("ar");
        assertThat(field(page, "Vary")).isEqualTo("Accept-Encoding");
        assertThat(field(page, "Content-Security-Policy")).startsWith("default-src 'self'");
        assertThat(field(page, "Isnad-Undated-Claims")).isEqualTo("0");
        assertThat(field(page, "Link"))
                .contains("<" + A + ">; rel=\"cite-as\"", "</ar/organization/a>; rel=\"canonical\"")
                .contains("</data/organization/a>; rel=\"describedby\"")
                .contains("</data/organization/a.rdf?asOf=2019-06-01>; rel=\"alternate\"");
        assertThat(field(site.exchange("GET", "/ar/"), "Link")).doesNotContain("cite-as");
    }

    @ParameterizedTest
    @CsvSource({
        "/organization/old, /organization/a",
        "/organization/old?asOf=2019-06-01, /organization/a?asOf=2019-06-01",
        "/organization/older, /organization/a",
        "/data/organization/old.nt, /data/organization/a.nt",
        "/fa/organization/old, /fa/organization/a",
        "/fa, /fa/",
    })
    void whatWasRetiredLeadsToWhatTookItsPlace(String path, String address) throws Exception {
        HttpResponse<String> answer = site.exchange("GET", path, "Accept", "*/*");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(field(answer, "Location")).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "/claim/s-gone, 410",
        "/data/claim/s-gone.ttl, 410",
        "/en/claim/s-gone, 410",
        "/organization/none, 404",
        "/data/organization/none.ttl, 404",
        "/en/organization/none, 404",
        "/en/nothing-like-that, 404",
        "/release/9.9.9, 404",
    })
    void whatIsNotThereIsToldInTheClientsForm(String path, int status) throws Exception {
        HttpResponse<String> page = site.exchange("GET", path, "Accept", BROWSER, "Accept-Language", "fa");

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(field(page, "Content-Type")).startsWith("text/html");
        assertThat(page.body()).startsWith("<!DOCTYPE html>");
        assertThat(field(page, "ETag")).isEmpty();
        assertThat(field(page, "Cache-Control")).isEqualTo("no-store");
        if (!path.startsWith("/en/nothing")) {
            HttpResponse<String> json = site.exchange("GET", path, "Accept", "application/ld+json");
            HttpResponse<String> text = site.exchange("GET", path, "Accept", "text/turtle");
            assertThat(json.statusCode()).isEqualTo(status);
            assertThat(json.body()).contains("\"status\":" + status);
            assertThat(field(text, "Content-Type")).startsWith("text/plain");
            assertThat(text.body()).contains("https://w3id.org/isnad/" + (status == 410 ? "claim" : ""));
            assertThat(text.body().contains("Misread.")).isEqualTo(status == 410);
        }
    }

    @Test
    void aViewThatLeavesAllOutSaysSo() throws Exception {
        HttpResponse<String> answer = site.exchange("GET", "/data/claim/s-one.ttl?knownBy=2010-01-01");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("the view leaves out");
        assertThat(site.exchange("GET", "/data/claim/s-one.ttl?knownBy=2021-01-01")
                        .statusCode())
                .isEqualTo(200);
        assertThat(site.exchange("GET", "/data/claim/s-one.ttl?asOf=yesterday").statusCode())
                .isEqualTo(400);
        assertThat(site.exchange("GET", "/data/claim/s-one.ttl?release=9").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html, /en/",
        "/, text/turtle, /.well-known/void",
        "/dataset, text/turtle, /.well-known/void",
        "/scale, text/turtle, /ontology",
        "/graph/inferred, text/turtle, /graph-store?graph=https://w3id.org/isnad/graph/inferred",
        "/prop/direct/partOf, text/html, /ontology#partOf",
        "/prop/partOf, text/turtle, /ontology#partOf",
        "/reference/s-one, text/turtle, /claim/s-one",
        "/reference/s-gone, text/turtle, /claim/s-gone",
        "/ontology/0.1.0, text/turtle, /ontology",
        "/shapes/0.1.0, text/turtle, /shapes",
        "/function, text/turtle, /sparql",
    })
    void namesOutsideTheDataLeadToWhatTheyAreMadeFrom(String path, String accept, String address) throws Exception {
        HttpResponse<String> answer = site.exchange("GET", path, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(field(answer, "Location")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/prop/none", "/prop/direct/none", "/reference/none", "/ontology/9.9.9", "/shapes/9.9.9"})
    void namesOfNothingAreNotThere(String path) throws Exception {
        HttpResponse<String> answer = site.exchange("GET", path, "Accept", "text/turtle");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "/ontology, text/html, text/html",
        "/ontology, text/turtle, text/turtle",
        "/ontology, application/ld+json, application/ld+json",
        "/ontology, application/rdf+xml, application/rdf+xml",
        "/ontology, application/n-triples, application/n-triples",
        "/ontology.ttl, text/html, text/turtle",
        "/shapes, text/html;q=0.9, ",
        "/shapes, text/turtle, text/turtle",
        "/shapes, application/n-triples, application/n-triples",
        "/shapes, '*/*', text/turtle",
        "/ontology, image/png, ",
    })
    void documentsOfWordsAreNegotiatedInPlace(String path, String accept, String type) throws Exception {
        HttpResponse<String> answer = site.exchange("GET", path, "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(type == null ? 406 : 200);
        if (type != null) {
            assertThat(field(answer, "Content-Type")).startsWith(type);
        }
        if (type != null && !type.equals("text/html")) {
            assertThat(parsed(answer)
                            .contains(
                                    NodeFactory.createURI("https://w3id.org/isnad" + path.replaceAll("\\..*", "")),
                                    DCTerms.license.asNode(),
                                    Node.ANY))
                    .isTrue();
        }
    }

    @Test
    void assetsThatAreNotThereAreNotFound() throws Exception {
        assertThat(site.exchange("GET", "/assets/00/none.css").statusCode()).isEqualTo(404);
    }

    @Test
    void describeTakesVariablesAndLimits() throws Exception {
        String query = "DESCRIBE ?x <https://w3id.org/isnad/derivation/d>"
                + " { ?x a isnad:Organization . FILTER (?x != organization:old) } ORDER BY ?x LIMIT 1";
        Graph described = parsed(site.exchange("GET", SampleServer.asking(query), "Accept", "application/n-triples"));

        assertThat(described.contains(NodeFactory.createURI(A), Node.ANY, Node.ANY))
                .isTrue();
        assertThat(described.contains(NodeFactory.createURI("https://w3id.org/isnad/derivation/d"), Node.ANY, Node.ANY))
                .isTrue();
        assertThat(described.contains(
                        NodeFactory.createURI("https://w3id.org/isnad/organization/older"), Node.ANY, Node.ANY))
                .isFalse();
        assertThat(parsed(site.exchange(
                                "GET",
                                SampleServer.asking("DESCRIBE * { VALUES ?x { organization:a 'text' } }"),
                                "Accept",
                                "text/turtle"))
                        .isIsomorphicWith(parsed(site.exchange(
                                "GET", SampleServer.asking("DESCRIBE organization:a"), "Accept", "text/turtle"))))
                .isTrue();
        assertThat(parsed(site.exchange("GET", SampleServer.asking("DESCRIBE claim:s-gone"), "Accept", "text/turtle"))
                        .isEmpty())
                .isTrue();
    }
}
