package org.isnad.validate;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.model.Severity;
import org.jspecify.annotations.Nullable;

/** Holds the shapes, and tells each result of SHACL in one line at the place where it was written. */
final class ShapesValidation {

    private final Shapes shapes;

    private ShapesValidation(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * The shapes in these files.
     *
     * @param files Turtle by file name
     * @param vocabulary the ontology and the scales, which declare every term that shapes may use
     */
    static ShapesValidation of(Map<String, String> files, Graph vocabulary) {
        Graph graph = Graphs.inMemory();
        files.forEach((name, text) -> {
            try {
                RDFParser.fromString(text, Lang.TURTLE)
                        .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                        .parse(graph);
            } catch (RiotException e) {
                throw new IllegalStateException("shapes/" + name + ".ttl: " + e.getMessage(), e);
            }
        });
        ShapeTerms.check(graph, vocabulary);
        return new ShapesValidation(Shapes.parse(graph));
    }

    Collection<Problem> validate(Graph curated, Optional<Set<Node>> only, Places places) {
        return entries(curated, only)
                .filter(entry -> !isToldElsewhere(entry, curated))
                .map(entry -> problem(entry, places))
                .toList();
    }

    private Stream<ReportEntry> entries(Graph curated, Optional<Set<Node>> only) {
        ShaclValidator validator = ShaclValidator.get();
        return only.isEmpty()
                ? validator.validate(shapes, curated).getEntries().stream()
                : only.get().parallelStream()
                        .flatMap(focus -> validator.validate(shapes, curated, focus).getEntries().stream());
    }

    /** A term or thing of ours that nobody described: the build or the check dangling-iri tells of it by its name. */
    private static boolean isToldElsewhere(ReportEntry entry, Graph curated) {
        return isUndescribed(entry.value(), curated)
                || (entry.resultPath() instanceof P_Link link && isUndescribed(link.getNode(), curated));
    }

    private static boolean isUndescribed(@Nullable Node node, Graph curated) {
        return node != null
                && node.isURI()
                && node.getURI().startsWith(Isnad.BASE)
                && !curated.contains(node, RDF.type.asNode(), Node.ANY);
    }

    private Problem problem(ReportEntry entry, Places places) {
        Node path = entry.resultPath() instanceof P_Link link ? link.getNode() : null;
        Node focus = entry.focusNode();
        Node value = entry.value();
        return new Problem(
                severity(entry),
                ruleOf(entry.source()),
                places.find(focus, path, value).orElse(null),
                Prefixes.shorten(focus) + " " + withFound(entry.message(), found(focus, path, value)));
    }

    /** What was found in place of what should be; a shape on the focus itself has only that to show. */
    private static String found(Node focus, @Nullable Node path, @Nullable Node value) {
        if (value == null || path == null || value.equals(focus)) {
            return "";
        }
        String property = path.equals(RDF.type.asNode()) ? "a" : Prefixes.shorten(path);
        return ", found " + property + " " + Prefixes.shorten(value).replaceAll("\\s+", " ");
    }

    /** What is wrong, what was found, and then the remedy, which stands in brackets at the end of a message. */
    private static String withFound(String message, String found) {
        int remedy = message.indexOf(" (");
        return remedy < 0 ? message + found : message.substring(0, remedy) + found + message.substring(remedy);
    }

    private static Severity severity(ReportEntry entry) {
        String level = entry.severity().level().getLocalName();
        return Severity.valueOf(level.toUpperCase(Locale.ROOT));
    }

    /** The name of the shape that a nameless part of a shape belongs to. */
    private String ruleOf(Node part) {
        Node shape = part;
        while (!shape.isURI()) {
            shape = parentOf(shape)
                    .orElseThrow(() -> new IllegalStateException("a part of a shape that belongs to no named shape"));
        }
        return shape.getLocalName();
    }

    private Optional<Node> parentOf(Node part) {
        return shapes.getGraph().stream(Node.ANY, Node.ANY, part)
                .map(triple -> triple.getSubject())
                .findFirst();
    }

    /** The names of the shapes that have targets. */
    List<String> names() {
        return shapes.getTargetShapes().stream()
                .map(shape -> shape.getShapeNode().getLocalName())
                .sorted()
                .toList();
    }
}
