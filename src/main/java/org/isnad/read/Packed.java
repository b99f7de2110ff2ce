package org.isnad.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.isnad.model.Graphs;

/**
 * What travels inside the program: the ontology with its scales, alignments and listing, the rules, and the queries behind
 * questions, report, contradictions, the tables and views of a release, and the document on the seed.
 */
public final class Packed {

    private static final String FOLDER = "/org/isnad/ontology/";
    /** A file that is always there, from which the folders beside it are found. */
    private static final String LANDMARK = "core.ttl";

    private Packed() {}

    /** The terms, and what they are aligned with. */
    public static Graph ontology() {
        return graph(List.of("core.ttl", "alignments.ttl"));
    }

    /** The scales: hedges, roles, units and the other closed lists. */
    public static Graph scales() {
        return graph(List.of("scales.ttl"));
    }

    /** The texts of all competency questions by their names, in the order of these. */
    public static Map<String, String> questions() {
        return queries("questions");
    }

    /** The texts of all rules for candidates of contradiction by their names, in the order of these. */
    public static Map<String, String> contradictions() {
        return queries("contradictions");
    }

    /** The listing of the public vocabulary: a table with tabs, one term a line. */
    public static String vocabulary() {
        return text("vocabulary.tsv").orElseThrow();
    }

    /** The listing of the names under which questions are public: a table with tabs, one name a line. */
    public static String operations() {
        return text("operations.tsv").orElseThrow();
    }

    /** The text of the competency question of this name, such as {@code 10-who-leads}, if there is one. */
    public static Optional<String> question(String name) {
        return query("questions", name);
    }

    /** The text of the rule of this name, such as {@code shared-command}, if there is one. */
    public static Optional<String> rule(String name) {
        return query("rules", name);
    }

    /** The text of the query behind the figure of this name in the report, such as {@code totals}, if there is one. */
    public static Optional<String> reportQuery(String name) {
        return query("report", name);
    }

    /** The text of the query behind the table of this name in a release, such as {@code groups}, if there is one. */
    public static Optional<String> tableQuery(String name) {
        return query("tables", name);
    }

    /** The text of the rule of this name for candidates of contradiction, such as {@code ends-apart}, if there is one. */
    public static Optional<String> contradiction(String name) {
        return query("contradictions", name);
    }

    /** The text of a query of the document on the seed, such as {@code verdicts}, if there is one. */
    public static Optional<String> seedQuery(String name) {
        return query("seed", name);
    }

    /** The text of the query behind a view of the dataset in another vocabulary, such as {@code prov}, if there is one. */
    public static Optional<String> view(String name) {
        return query("views", name);
    }

    /** The template of the document on the seed, in Markdown. */
    public static String seedTemplate() {
        return text("seed/seed.md").orElseThrow();
    }

    private static Optional<String> query(String folder, String name) {
        return name.matches("[a-z0-9-]+") ? text(folder + "/" + name + ".rq") : Optional.empty();
    }

    private static Map<String, String> queries(String folder) {
        URL landmark = Packed.class.getResource(FOLDER + LANDMARK);
        if (landmark == null) {
            throw new IllegalStateException("not packed with the program: " + FOLDER + LANDMARK);
        }
        return PackedFolder.around(landmark, ontology -> PackedFolder.texts(ontology.resolve(folder), ".rq"));
    }

    private static Optional<String> text(String file) {
        try (InputStream in = Packed.class.getResourceAsStream(FOLDER + file)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Graph graph(List<String> files) {
        Graph graph = Graphs.inMemory();
        for (String file : files) {
            try (InputStream in = Packed.class.getResourceAsStream(FOLDER + file)) {
                if (in == null) {
                    throw new IllegalStateException("not packed with the program: " + FOLDER + file);
                }
                RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return graph;
    }
}
