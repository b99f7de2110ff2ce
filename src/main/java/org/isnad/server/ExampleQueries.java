package org.isnad.server;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Graphs;
import org.isnad.read.Packed;
import org.isnad.read.Question;
import org.isnad.server.sparql.HtmlPage;

/** Questions to begin with: competency questions over the project's data, a count of classes over any other. */
final class ExampleQueries {

    private static final List<String> NAMES = List.of(
            "10-who-leads",
            "01-seed-close-links",
            "18-support-and-denials",
            "12-us-terrorist-organizations",
            "32-commander-on-a-day",
            "31-recorded-disagreements",
            "33-names",
            "36-lineage");

    private static final HtmlPage.Example ANY = new HtmlPage.Example(
            "How many things of each class are there?",
            "SELECT ?class (COUNT(?thing) AS ?things) WHERE { ?thing a ?class } GROUP BY ?class ORDER BY DESC(?things)");

    private ExampleQueries() {}

    static List<HtmlPage.Example> suiting(DatasetGraph graphs) {
        if (!graphs.containsGraph(Graphs.ONTOLOGY)) {
            return List.of(ANY);
        }
        return Stream.concat(
                        NAMES.stream()
                                .map(Packed::question)
                                .flatMap(Optional::stream)
                                .map(Question::parse)
                                .map(question ->
                                        new HtmlPage.Example(question.title(), Question.withoutHead(question.text()))),
                        Stream.of(ANY))
                .toList();
    }
}
