package org.isnad.server.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.model.Isnad;
import org.isnad.model.Kinds;
import org.isnad.model.Prefixes;

/** Answers as pages for a browser. */
final class HtmlAnswer {

    /** A browser that is given more rows than this to lay out stands still. */
    private static final int MOST_SHOWN = 1_000;

    private HtmlAnswer() {}

    static void yesOrNo(boolean yes, Asked asked, OutputStream out) throws IOException {
        write(
                out,
                HtmlPage.begin("Answer") + "<p class=\"single\"><strong>" + (yes ? "yes" : "no") + "</strong></p>"
                        + end(asked));
    }

    static void rows(RowSet rows, Asked asked, OutputStream out) throws IOException {
        StringBuilder head = new StringBuilder(HtmlPage.begin(asked.title()))
                .append("<div class=\"wide\"><table class=\"rows\"><thead><tr>");
        for (Var variable : rows.getResultVars()) {
            head.append("<th scope=\"col\">")
                    .append(HtmlPage.escape(variable.getVarName()))
                    .append("</th>");
        }
        write(out, head.append("</tr></thead>\n<tbody>\n").toString());
        long count = 0;
        for (; rows.hasNext() && count < MOST_SHOWN; count++) {
            Binding row = rows.next();
            StringBuilder line = new StringBuilder("<tr>");
            for (Var variable : rows.getResultVars()) {
                Node node = row.get(variable);
                line.append("<td>").append(node == null ? "" : cell(node)).append("</td>");
            }
            write(out, line.append("</tr>\n").toString());
        }
        long all = count;
        for (; rows.hasNext(); all++) {
            rows.next();
        }
        write(out, "</tbody></table></div>\n<p>" + (all == count ? number(all) : part(count, all, asked)) + "</p>");
        write(out, end(asked));
    }

    static void graph(Graph graph, Asked asked, OutputStream out) throws IOException {
        String turtle = new String(GraphWriter.bytes(graph, ResultFormat.TURTLE), StandardCharsets.UTF_8);
        write(
                out,
                HtmlPage.begin("Answer") + "<pre dir=\"ltr\" tabindex=\"0\">" + HtmlPage.escape(turtle) + "</pre>"
                        + end(asked));
    }

    private static String number(long rows) {
        return String.format(Locale.ROOT, "%,d %s", rows, rows == 1 ? "row" : "rows");
    }

    private static String part(long shown, long all, Asked asked) {
        return String.format(
                Locale.ROOT,
                "<strong>The first %,d of %s are shown.</strong> All of them: <a href=\"%s\">CSV</a>,"
                        + " <a href=\"%s\">JSON</a>",
                shown,
                number(all),
                HtmlPage.escape(asked.address("csv")),
                HtmlPage.escape(asked.address("json")));
    }

    private static String cell(Node node) {
        if (node.isURI()) {
            String iri = node.getURI();
            String shown = HtmlPage.escape(Prefixes.shorten(node));
            return iri.startsWith("http://") || iri.startsWith("https://")
                    ? "<a href=\"" + HtmlPage.escape(address(iri)) + "\" rel=\"noreferrer\"><bdi>" + shown
                            + "</bdi></a>"
                    : "<bdi>" + shown + "</bdi>";
        }
        if (node.isLiteral()) {
            String language = node.getLiteralLanguage();
            String lang = language.isEmpty() ? "" : " lang=\"" + HtmlPage.escape(language) + "\"";
            return "<bdi" + lang + ">" + HtmlPage.escape(node.getLiteralLexicalForm()) + "</bdi>";
        }
        return "<bdi>" + HtmlPage.escape(NodeFmtLib.strNT(node)) + "</bdi>";
    }

    /** Things of ours are read of here, under whichever name the server goes. */
    private static String address(String iri) {
        boolean here = iri.startsWith(Isnad.BASE)
                && Kinds.ALL.contains(iri.substring(Isnad.BASE.length()).split("/", 2)[0]);
        return here ? iri.substring(Isnad.BASE.length() - 1) : iri;
    }

    private static String end(Asked asked) {
        return HtmlPage.question(asked) + HtmlPage.END;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
