package org.isnad.server.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.model.Prefixes;

/** Answers as pages for a browser. */
final class HtmlAnswer {

    private HtmlAnswer() {}

    static void yesOrNo(boolean yes, String query, OutputStream out) throws IOException {
        write(out, HtmlPage.begin("Answer") + "<p><strong>" + (yes ? "yes" : "no") + "</strong></p>" + end(query));
    }

    static void rows(RowSet rows, String query, OutputStream out) throws IOException {
        StringBuilder head = new StringBuilder(HtmlPage.begin("Answer")).append("<table><thead><tr>");
        for (Var variable : rows.getResultVars()) {
            head.append("<th scope=\"col\">")
                    .append(HtmlPage.escape(variable.getVarName()))
                    .append("</th>");
        }
        write(out, head.append("</tr></thead>\n<tbody>\n").toString());
        long count = 0;
        while (rows.hasNext()) {
            Binding row = rows.next();
            count++;
            StringBuilder line = new StringBuilder("<tr>");
            for (Var variable : rows.getResultVars()) {
                Node node = row.get(variable);
                line.append("<td>").append(node == null ? "" : cell(node)).append("</td>");
            }
            write(out, line.append("</tr>\n").toString());
        }
        write(out, "</tbody></table>\n<p>" + count + (count == 1 ? " row" : " rows") + "</p>" + end(query));
    }

    static void graph(Graph graph, String query, OutputStream out) throws IOException {
        ByteArrayOutputStream turtle = new ByteArrayOutputStream();
        RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(turtle);
        write(
                out,
                HtmlPage.begin("Answer") + "<pre dir=\"ltr\">"
                        + HtmlPage.escape(turtle.toString(StandardCharsets.UTF_8)) + "</pre>" + end(query));
    }

    private static String cell(Node node) {
        if (node.isURI()) {
            String iri = node.getURI();
            String shown = HtmlPage.escape(Prefixes.shorten(node));
            return iri.startsWith("http://") || iri.startsWith("https://")
                    ? "<a href=\"" + HtmlPage.escape(iri) + "\" rel=\"noreferrer\"><bdi>" + shown + "</bdi></a>"
                    : "<bdi>" + shown + "</bdi>";
        }
        if (node.isLiteral()) {
            String language = node.getLiteralLanguage();
            String lang = language.isEmpty() ? "" : " lang=\"" + HtmlPage.escape(language) + "\"";
            return "<bdi" + lang + ">" + HtmlPage.escape(node.getLiteralLexicalForm()) + "</bdi>";
        }
        return "<bdi>" + HtmlPage.escape(NodeFmtLib.strNT(node)) + "</bdi>";
    }

    private static String end(String query) {
        return HtmlPage.form(query) + HtmlPage.END;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
