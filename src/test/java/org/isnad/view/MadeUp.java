package org.isnad.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.build.Build;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.Packed;
import org.isnad.read.Reading;

/** A small record that is made up, and its views. */
final class MadeUp {

    private static final String PREFIXES = Prefixes.asMap().entrySet().stream()
            .map(prefix -> "@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n")
            .collect(Collectors.joining());

    private final List<CuratedText> texts = new ArrayList<>();

    MadeUp() {
        add(FileKind.ENTITIES, "organization", """
                organization:a a isnad:Organization ; skos:prefLabel "A"@en .
                organization:b a isnad:Organization ; skos:prefLabel "B"@en .
                person:p a isnad:Person ; skos:prefLabel "P"@en .
                """);
    }

    /** A source whose record has these properties, and its claims. */
    MadeUp source(String slug, String record, String... claims) {
        return add(
                FileKind.SOURCES,
                slug,
                "source:" + slug + " a isnad:Report ; isnad:tier scale:tier-press ; " + record + " .\n"
                        + String.join("\n", claims));
    }

    MadeUp curation(String judgements) {
        return add(FileKind.CURATION, "judgements", judgements);
    }

    private MadeUp add(FileKind kind, String slug, String body) {
        texts.add(new CuratedText(kind, slug + ".ttl", slug, PREFIXES + body));
        return this;
    }

    /** That a is allied with b, as one claim. */
    static String allied(String slug, String more) {
        return "claim:" + slug + " a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:alliedWith ;"
                + " isnad:object organization:b ; isnad:locator \"p. 1\" ; isnad:hedge scale:hedge-flat " + more + " .";
    }

    static String issued(String date) {
        return "isnad:issued \"" + date + "\"^^edtf:EDTF";
    }

    DatasetGraph whole() {
        Reading reading = DataFolder.read(texts);
        Build build = Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales());
        return ServedDataset.of(build.dataset().stream(), Prefixes.forQueries());
    }

    Views views() {
        return new Views(whole(), Prefixes.forQueries(), 4);
    }

    /** A view by the values of its parameters; an empty one is not given. */
    Viewed view(String asOf, String knownBy, String certainty) {
        return views().of(parse(asOf, knownBy, certainty));
    }

    static View parse(String asOf, String knownBy, String certainty) {
        return ViewNames.PARAMETERS.read(name -> {
            String value = name.equals("asOf") ? asOf : name.equals("knownBy") ? knownBy : certainty;
            return value.isEmpty() ? List.of() : List.of(value);
        });
    }

    /** The claims of a view without their prefix, in order, those withdrawn included. */
    static List<String> claims(DatasetGraph dataset) {
        return subjects(
                dataset,
                "SELECT DISTINCT ?x { GRAPH ?g { ?x isnad:predicate ?p }"
                        + " FILTER STRSTARTS(STR(?g), \"https://w3id.org/isnad/graph/source/\") }");
    }

    /** What a question binds to ?x, without its namespace, in order. */
    static List<String> subjects(DatasetGraph dataset, String question) {
        TreeSet<String> found = new TreeSet<>();
        String prefixed = Prefixes.asMap().entrySet().stream()
                        .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                        .collect(Collectors.joining())
                + question;
        try (QueryExec ask = QueryExec.dataset(dataset).query(prefixed).build()) {
            RowSet rows = ask.select();
            rows.forEachRemaining(row -> found.add(row.get("x").getURI().replaceFirst(".*/", "")));
        }
        return List.copyOf(found);
    }

    static boolean holds(Graph graph, String subject, String predicate, String object) {
        return graph.contains(iri(subject), Isnad.term(predicate), iri(object));
    }

    static Node iri(String local) {
        return NodeFactory.createURI(Isnad.BASE + local);
    }
}
