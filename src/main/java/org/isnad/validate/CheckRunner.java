package org.isnad.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.model.Graphs;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;

/** Asks every check and tells each row in one line at the place where it was written. */
final class CheckRunner {

    private static final Pattern IRI = Pattern.compile("<([a-z]+:[^<>\"\\s]*)>");

    private final List<Check> checks;

    private CheckRunner(List<Check> checks) {
        this.checks = checks;
    }

    /**
     * The checks in these files.
     *
     * @param files SPARQL by file name
     * @param vocabulary the ontology and the scales, which declare every term that checks may use
     */
    static CheckRunner of(Map<String, String> files, Graph vocabulary) {
        files.forEach((name, text) -> {
            Stream<Node> terms = Check.termsIn(text).map(CheckRunner::expand);
            List<Node> undeclared = ShapeTerms.undeclared(terms, vocabulary);
            if (!undeclared.isEmpty()) {
                throw new IllegalStateException("shapes/checks/" + name + ".rq: " + Prefixes.shorten(undeclared.get(0))
                        + " is declared nowhere");
            }
        });
        return new CheckRunner(files.entrySet().stream()
                .map(file -> Check.parse(file.getKey(), file.getValue()))
                .toList());
    }

    /** The findings of all checks; that something is missing of what could not be read is none. */
    Collection<Problem> run(Graph curated, DatasetGraph all, Places places, Set<Node> unread) {
        DatasetGraph asked = DatasetGraphFactory.create(merged(curated, all));
        all.listGraphNodes().forEachRemaining(name -> asked.addGraph(name, all.getGraph(name)));
        // Each check reads only, so they share the cores; their findings are sorted afterwards.
        return checks.parallelStream()
                .flatMap(check -> run(check, asked, places, check.findsMissing() ? unread : Set.of()).stream())
                .toList();
    }

    private static Collection<Problem> run(Check check, DatasetGraph asked, Places places, Set<Node> unread) {
        List<Problem> problems = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(asked).query(check.query()).build()) {
            RowSet rows = execution.select();
            while (rows.hasNext()) {
                Binding row = rows.next();
                if (Stream.of("focus", "value")
                        .map(row::get)
                        .noneMatch(node -> node != null && unread.contains(node))) {
                    problem(check, row, places).ifPresent(problems::add);
                }
            }
        }
        return problems;
    }

    List<Check> checks() {
        return checks;
    }

    private static Optional<Problem> problem(Check check, Binding row, Places places) {
        Node focus = row.get("focus");
        Node path = row.get("path");
        Node value = row.get("value");
        Node message = row.get("message");
        if (focus == null || message == null) {
            throw new IllegalStateException("shapes/checks/" + check.name() + ".rq: a row without focus or message");
        }
        if (check.writtenOnly() && !places.isWritten(focus, path, value)) {
            return Optional.empty();
        }
        return Optional.of(new Problem(
                check.severity(),
                check.name(),
                places.find(focus, path, value).orElse(null),
                shortened(message.getLiteralLexicalForm())));
    }

    /** Everything curated and derived; what is inferred follows from claims that have passed, and the description is no data. */
    private static Graph merged(Graph curated, DatasetGraph all) {
        Graph merged = Graphs.inMemory();
        curated.stream().forEach(merged::add);
        all.listGraphNodes().forEachRemaining(name -> {
            if (!name.equals(Graphs.INFERRED) && !name.equals(Graphs.RELEASE)) {
                all.getGraph(name).stream().forEach(merged::add);
            }
        });
        return merged;
    }

    /** The message with prefixed names in place of IRIs, on one line. */
    private static String shortened(String message) {
        return IRI.matcher(message)
                .replaceAll(match -> Matcher.quoteReplacement(Prefixes.shorten(NodeFactory.createURI(match.group(1)))))
                .replaceAll("\\s+", " ");
    }

    private static Node expand(String name) {
        String[] parts = name.split(":", 2);
        return NodeFactory.createURI(Prefixes.asMap().get(parts[0]) + parts[1]);
    }
}
