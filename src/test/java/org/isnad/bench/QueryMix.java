package org.isnad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Questions of one kind, about what is in the data. */
final class QueryMix {

    private static final int THINGS = 40;
    private static final String PREFIXES = """
            PREFIX isnad: <https://w3id.org/isnad/ontology#>
            PREFIX scale: <https://w3id.org/isnad/scale/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    private QueryMix() {}

    /** The competency questions as they are. */
    static List<String> competency() throws IOException {
        List<String> questions = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("ontology", "questions"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".rq"))
                    .sorted()
                    .toList()) {
                questions.add(Files.readString(file));
            }
        }
        return questions;
    }

    /**
     * Lookups of claims, paths between things, and aggregates over all claims.
     *
     * @param about what each claim is about
     */
    static Map<String, List<String>> of(List<Triple> about) {
        List<Node> claims = some(about).map(Triple::getSubject).toList();
        List<Node> subjects = some(about).map(Triple::getObject).toList();
        Map<String, List<String>> mixes = new TreeMap<>();
        mixes.put(
                "lookups",
                Stream.concat(
                                claims.stream().map(claim -> "SELECT ?p ?o { <" + claim + "> ?p ?o }"),
                                subjects.stream().map(QueryMix::about))
                        .toList());
        mixes.put(
                "paths",
                Stream.concat(
                                subjects.stream()
                                        .map(
                                                subject -> PREFIXES + "SELECT DISTINCT ?far { <" + subject
                                                        + "> ^isnad:subject/isnad:object/^isnad:subject/isnad:object ?far } LIMIT 100"),
                                subjects.stream()
                                        .map(subject -> PREFIXES + "SELECT ?class { <" + subject
                                                + "> a/rdfs:subClassOf* ?class }"))
                        .toList());
        mixes.put(
                "aggregates",
                List.of(
                        PREFIXES + "SELECT ?hedge (COUNT(?claim) AS ?claims) { ?claim isnad:hedge ?hedge }"
                                + " GROUP BY ?hedge ORDER BY DESC(?claims)",
                        PREFIXES
                                + "SELECT ?source (COUNT(*) AS ?claims) (MIN(?begin) AS ?first) { ?claim isnad:source ?source"
                                + " OPTIONAL { ?claim isnad:beginLatest ?begin } } GROUP BY ?source ORDER BY DESC(?claims)"
                                + " LIMIT 20",
                        PREFIXES
                                + "SELECT ?thing ?name { ?thing skos:prefLabel ?name FILTER REGEX(?name, \"al\", \"i\") }"
                                + " ORDER BY ?name LIMIT 20"));
        return mixes;
    }

    private static String about(Node subject) {
        return PREFIXES + "SELECT ?claim ?predicate ?object ?hedge ?source { ?claim isnad:subject <" + subject
                + "> ; isnad:predicate ?predicate ; isnad:hedge ?hedge ; isnad:source ?source ."
                + " OPTIONAL { ?claim isnad:object ?object } } ORDER BY ?predicate ?claim";
    }

    private static Stream<Triple> some(List<Triple> about) {
        int apart = Math.max(1, about.size() / THINGS);
        return IntStream.iterate(0, place -> place < about.size(), place -> place + apart)
                .mapToObj(about::get);
    }
}
