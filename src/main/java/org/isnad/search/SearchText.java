package org.isnad.search;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Prefixes;

/** Writes what a search found as lines for people, in UTF-8. */
public final class SearchText {

    private SearchText() {}

    /** Writes a paragraph for each thing, and at the end how many more there are. */
    public static void write(SearchResult result, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        result.found().forEach(found -> append(found, text));
        int more = result.total() - result.found().size();
        if (more > 0) {
            text.append("and ").append(more).append(" more\n");
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(Found found, StringBuilder text) {
        text.append(shorten(found.thing())).append('\n');
        found.labels().forEach((language, label) -> text.append(row(language, label)));
        String name = found.otherSpelling()
                ? "an error of a source, which is not displayed"
                : found.name().text() + " (" + found.name().language() + ")";
        text.append(row("found", name + ": " + found.closeness().inWords()));
        text.append(row(
                "given",
                found.claim()
                        .map(claim -> shorten(claim)
                                + found.source()
                                        .map(source -> " of " + shorten(source))
                                        .orElse(""))
                        .orElse("by the editors")));
        text.append(row("sources", found.sources() + " independent"));
        text.append('\n');
    }

    private static String row(String head, String value) {
        return String.format(Locale.ROOT, "  %-7s %s\n", head, value);
    }

    private static String shorten(String iri) {
        return Prefixes.shorten(NodeFactory.createURI(iri));
    }
}
