package org.isnad.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.build.Build;
import org.isnad.infer.Inference;
import org.isnad.infer.Inferred;
import org.isnad.model.Graphs;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.query.QueryReader;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.Packed;
import org.isnad.read.Question;
import org.isnad.read.Reading;

/** A made-up record, claim by claim: one formation, Alpha, that a source places in the Popular Mobilization; Zayd leads it. */
final class MadeUpRecord {

    private static final String HEAD = Prefixes.asMap().entrySet().stream()
            .map(entry -> "@prefix " + entry.getKey() + ": <" + entry.getValue() + "> .\n")
            .collect(Collectors.joining());

    private static final String ENTITIES = """
            organization:alpha a isnad:Organization ; skos:prefLabel "Alpha"@en, "ألفا"@ar .
            organization:beta a isnad:Organization ; skos:prefLabel "Beta"@en .
            organization:institute a isnad:Organization ; skos:prefLabel "Institute"@en .
            organization:popular-mobilization-forces a isnad:Organization ; skos:prefLabel "Popular Mobilization Forces"@en .
            organization:quds-force a isnad:Organization ; skos:prefLabel "Quds Force"@en .
            country:iran a isnad:Country ; skos:prefLabel "Iran"@en .
            person:zayd a isnad:Person ; skos:prefLabel "Zayd"@en .
            ideology:wilayat-al-faqih a isnad:Ideology ; skos:prefLabel "wilayat al-faqih"@en .
            ideology:najaf-quietism a isnad:Ideology ; skos:prefLabel "Najaf quietism"@en .
            event:resistance-1980s-1990s a isnad:Event ; skos:prefLabel "Resistance"@en .
            event:election-2018 a isnad:Event ; skos:prefLabel "Election"@en .
            """;

    private final List<CuratedText> texts = new ArrayList<>();

    MadeUpRecord() {
        add(FileKind.ENTITIES, "all", ENTITIES);
        source("place", "press", "", """
                claim:place-alpha a isnad:Claim ; isnad:subject organization:alpha ; isnad:predicate isnad:partOf ;
                    isnad:object organization:popular-mobilization-forces ; isnad:locator "1" ; isnad:hedge scale:hedge-flat .
                claim:place-zayd a isnad:PostClaim ; isnad:subject person:zayd ; isnad:predicate isnad:holdsPost ;
                    isnad:object organization:alpha ; isnad:role scale:role-leader ; isnad:locator "2" ;
                    isnad:hedge scale:hedge-flat .
                """);
    }

    /** A source with one claim: {@code "alpha isnad:closeTo organization:quds-force"} and what else its block holds. */
    MadeUpRecord says(String slug, String tier, String ties, String hedge, String statement, String more) {
        List<String> words = List.of(statement.split(" ", 3));
        return source(slug, tier, ties, """
                claim:%s-says a isnad:Claim ; isnad:subject %s ; isnad:predicate %s ; isnad:object %s ;
                    isnad:locator "1" ; isnad:hedge scale:hedge-%s %s .
                """.formatted(slug, words.get(0), words.get(1), words.get(2), hedge, more));
    }

    /** A source with any claims. */
    MadeUpRecord source(String slug, String tier, String ties, String claims) {
        return add(FileKind.SOURCES, slug, """
                source:%s a isnad:Report ; dcterms:title "%s"@en ; isnad:tier scale:tier-%s ;
                    isnad:issued "2015"^^edtf:EDTF ; %s isnad:readAt <http://example.org/%s> .
                """.formatted(slug, slug, tier, ties, slug) + claims);
    }

    private MadeUpRecord add(FileKind kind, String slug, String turtle) {
        texts.add(new CuratedText(kind, kind.folder() + "/" + slug + ".ttl", slug, HEAD + turtle));
        return this;
    }

    /** The record as served, with what rules conclude. */
    DatasetGraph dataset() {
        Reading reading = DataFolder.read(texts);
        Build build = Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales());
        if (!build.problems().isEmpty()) {
            throw new IllegalStateException(build.problems().toString());
        }
        Inferred inferred = Inference.over(build.dataset());
        Stream<Quad> quads = Stream.of(
                        build.dataset().stream(),
                        quads(Graphs.DERIVATIONS, inferred.derivations()),
                        quads(Graphs.INFERRED, inferred.triples()))
                .flatMap(quad -> quad);
        return ServedDataset.of(quads, Prefixes.forQueries());
    }

    private static Stream<Quad> quads(Node name, Graph graph) {
        return graph.stream().map(triple -> Quad.create(name, triple));
    }

    /** The rows of a query of the document, each with the values of these columns. */
    List<String> ask(String query, Map<String, String> params, String... columns) {
        String text = Question.parse(Packed.seedQuery(query).orElseThrow()).with(params);
        Query parsed = new QueryReader(Prefixes.forQueries()).read(text);
        List<String> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset()).query(parsed).build()) {
            execution.select().forEachRemaining(row -> rows.add(line(row, columns)));
        }
        return rows;
    }

    private static String line(Binding row, String... columns) {
        return Stream.of(columns)
                .map(column -> row.get(Var.alloc(column)))
                .map(value -> value == null
                        ? "-"
                        : value.isLiteral() ? value.getLiteralLexicalForm() : Prefixes.shorten(value))
                .collect(Collectors.joining(" "));
    }
}
