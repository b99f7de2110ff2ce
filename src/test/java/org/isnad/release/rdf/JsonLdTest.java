package org.isnad.release.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.read.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {

    private static final String PREFIXES = DumpPrefixes.ofTheDataset().getMappingCopy().entrySet().stream()
            .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + ">\n")
            .collect(Collectors.joining());

    private static String write(DatasetGraph dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonLdDump(JsonLdContext.of(Packed.ontology())).write(dataset, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DatasetGraph read(String text, Lang lang) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(text, lang).parse(read);
        return read;
    }

    private static Set<Quad> quads(DatasetGraph dataset) {
        return dataset.stream().collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isnad:object organization:b",
                "isnad:object 'a text where a thing is expected'",
                "isnad:object <https://example.org/a?b=c#d>",
                "isnad:object <urn:example:a>",
                "isnad:object <https://w3id.org/isnad/claim///c>, <https://w3id.org/isnad/claim/>",
                "isnad:predicate isnad:partOf",
                "isnad:predicate isnad:source",
                "isnad:predicate rdfs:label",
                "isnad:source source:s",
                "isnad:when '2010/..'^^edtf:EDTF",
                "isnad:when '2010'",
                "isnad:when '2010'@en",
                "isnad:beginEarliest '2010-01-01'^^xsd:date, '2010'^^xsd:gYear",
                "isnad:value 7, '07'^^xsd:integer, -1, 0, 12345678901234567890, 1.5, 1e3, true, '1'^^xsd:boolean",
                "isnad:value 'x', 'x'@ar-Latn, 'x'@en, 'x\\n\\t\\\\\"\\u0001\\u2028😀'",
                "isnad:value '@id', 'claim:x', ''",
                "isnad:locator 'p. 1', scale:locator-not-recorded",
                "rdfs:label 'a'@en, 'b'@en, 'c'@ar, 'd', 1, organization:b",
                "skos:prefLabel 'only without a language'",
                "dcterms:title 'a'@en, 'a'@fa",
                "<https://example.org/p> 'an unknown property', <https://example.org/o>",
                "a isnad:Claim, skos:Concept, <https://example.org/C>",
                "schema:sameAs wd:Q1, <http://www.wikidata.org/entity/>",
            })
    void whatever_a_thing_says_is_read_back_as_it_was(String statements) throws IOException {
        DatasetGraph dataset =
                read(PREFIXES + "<https://w3id.org/isnad/graph/source/s> { claim:c " + statements + " . }", Lang.TRIG);

        assertThat(quads(read(write(dataset), Lang.JSONLD11))).isNotEmpty().isEqualTo(quads(dataset));
    }

    @Test
    void a_claim_reads_as_plain_json() {
        String line = MadeUpRelease.text("rdf/isnad.jsonld")
                .lines()
                .filter(each -> each.startsWith("{\"id\":\"claim:report-denied\""))
                .findFirst()
                .orElseThrow();
        JsonObject claim = JSON.parse(line.substring(0, line.lastIndexOf('}') + 1));

        assertThat(claim.getString("type")).isEqualTo("Claim");
        assertThat(claim.getString("subject")).isEqualTo("organization:a");
        assertThat(claim.getString("predicate")).isEqualTo("fundedBy");
        assertThat(claim.getString("object")).isEqualTo("country:x");
        assertThat(claim.getString("isnad:source")).isEqualTo("source:report");
        assertThat(claim.getString("polarity")).isEqualTo("scale:polarity-denied");
    }

    @Test
    void labels_stand_under_their_languages() {
        assertThat(MadeUpRelease.text("rdf/isnad.jsonld"))
                .contains("\"skos:prefLabel\":{\"ar\":\"ألفا\",\"en\":\"Alpha \\\"the first\\\"\"}");
    }

    @Test
    void the_published_context_is_the_one_in_the_document() {
        JsonObject published = JSON.parse(MadeUpRelease.text("vocabulary/context.jsonld"));
        JsonObject document = JSON.parse(MadeUpRelease.text("rdf/isnad.jsonld"));

        assertThat(published.get("@context").getAsObject()).isEqualTo(document.get("@context"));
        assertThat(published.get("@context").getAsObject().keys())
                .contains("Claim", "subject", "closeTo", "source", "isnad:source");
    }
}
