package org.isnad.validate;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.model.Severity;

/**
 * Writes a report as a SHACL validation report (W3C Recommendation of 20 July 2017, section 3.6), with the file and line
 * of each result in {@code prov:atLocation}. The focus is the thing that the message begins with; where a file could not
 * be read so far, it is the file.
 */
final class TurtleReport {

    private static final String HEAD = """
            @prefix prov: <http://www.w3.org/ns/prov#> .
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix shapes: <https://w3id.org/isnad/shapes#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

            """;

    private TurtleReport() {}

    static String of(Report report) {
        StringBuilder turtle = new StringBuilder(HEAD);
        turtle.append("[] a sh:ValidationReport ;\n    sh:conforms ").append(report.conforms());
        String separator = " ;\n    sh:result\n";
        for (Problem problem : report.problems()) {
            turtle.append(separator);
            append(problem, turtle);
            separator = ",\n";
        }
        return turtle.append(" .\n").toString();
    }

    private static void append(Problem problem, StringBuilder turtle) {
        turtle.append("        [ a sh:ValidationResult ;\n          sh:resultSeverity ")
                .append(severity(problem.severity()))
                .append(" ;\n          sh:sourceShape shapes:")
                .append(problem.rule())
                .append(" ;\n          sh:sourceConstraintComponent shapes:")
                .append(problem.rule())
                .append(" ;\n          sh:focusNode ")
                .append(iri(focus(problem)));
        if (problem.where() != null) {
            turtle.append(" ;\n          prov:atLocation ")
                    .append(literal(problem.where().toString()));
        }
        turtle.append(" ;\n          sh:resultMessage ")
                .append(literal(problem.message()))
                .append(" ]");
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "sh:Violation";
            case WARNING -> "sh:Warning";
            case INFO -> "sh:Info";
        };
    }

    private static Node focus(Problem problem) {
        return named(problem.message())
                .orElseGet(() -> NodeFactory.createURI(
                        problem.where() == null ? Isnad.BASE : problem.where().file()));
    }

    /** The thing whose prefixed name the message begins with. */
    private static Optional<Node> named(String message) {
        String first = message.split(" ", 2)[0].replaceFirst(":$", "");
        int colon = first.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.ofNullable(Prefixes.asMap().get(first.substring(0, colon)))
                        .map(namespace -> NodeFactory.createURI(namespace + first.substring(colon + 1)));
    }

    private static String iri(Node node) {
        return NodeFmtLib.strNT(node);
    }

    private static String literal(String text) {
        return NodeFmtLib.strNT(NodeFactory.createLiteralString(text));
    }
}
