package org.isnad.document;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Prefixes;
import org.isnad.query.QueryReader;
import org.isnad.query.RefusedQueryException;
import org.isnad.read.Packed;
import org.isnad.read.Question;

/**
 * The key findings of the seed paper beside what the record says of single groups: whether it supports them, contradicts
 * them or leaves them open, with the proofs. Text and criteria stand in {@code ontology/seed/seed.md}, every verdict is
 * the answer to a query beside it, and the same dataset gives the same bytes.
 */
public final class SeedDocument {

    /** From the folder of the document, {@code src/doc}. */
    private static final String QUERIES = "../../ontology/seed/";

    private final DatasetGraph dataset;
    private final QueryReader reader = new QueryReader(Prefixes.forQueries());
    private final Set<String> explained = new HashSet<>();

    private SeedDocument(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * Writes the document.
     *
     * @param dataset a dataset as served, with derivations: its default graph holds all but these and withdrawn claims
     * @return Markdown, with links from {@code src/doc}
     */
    public static String of(DatasetGraph dataset) {
        return of(dataset, Packed.seedTemplate());
    }

    static String of(DatasetGraph dataset, String template) {
        SeedDocument document = new SeedDocument(dataset);
        return Template.parse(template).parts().stream().map(document::text).collect(Collectors.joining());
    }

    private String text(Template.Part part) {
        if (part instanceof Template.Prose prose) {
            return prose.text();
        }
        if (part instanceof Template.Named named) {
            return answered(named);
        }
        String query = ((Template.Held) part).query();
        return "```sparql\n" + query + "```\n\n" + MarkdownTable.of(read("the template", query), dataset);
    }

    private String answered(Template.Named named) {
        String file = "ontology/seed/" + named.name() + ".rq";
        Question question = question(named.name(), file);
        Query query = read(file, question.with(named.params()));
        String params = named.params().entrySet().stream()
                .map(param -> ", `" + param.getKey() + "=" + param.getValue() + "`")
                .collect(Collectors.joining());
        String legend = explained.add(named.name()) ? legend(question.columns()) : "";
        return "*" + question.title() + "* ([" + named.name() + "](" + QUERIES + named.name() + ".rq)" + params
                + ")\n\n" + legend + MarkdownTable.of(query, dataset);
    }

    private static Question question(String name, String file) {
        String text = Packed.seedQuery(name)
                .orElseThrow(() -> new IllegalStateException("no query " + file + ", which the template names"));
        try {
            return Question.parse(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }

    private Query read(String file, String text) {
        try {
            return reader.read(text);
        } catch (RefusedQueryException e) {
            throw new IllegalStateException(file + ": " + e.why(), e);
        }
    }

    /** What the columns mean, where a query answers for the first time. */
    private static String legend(Map<String, String> columns) {
        return columns.entrySet().stream()
                        .map(column -> "- `" + column.getKey() + "`: " + column.getValue())
                        .collect(Collectors.joining("\n"))
                + "\n\n";
    }
}
