package org.isnad.server.sparql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.riot.web.HttpNames;

/** The frame of the pages at the endpoint: plain, without scripts, readable in any browser. */
public final class HtmlPage {

    /** The only style of the pages; the Content-Security-Policy allows it by its hash. */
    public static final String STYLE =
            "body{font:1rem/1.5 system-ui,sans-serif;max-width:70rem;margin:0 auto;padding:1rem;"
                    + "color:#1a1a1a;background:#fff}textarea{width:100%;box-sizing:border-box;font:0.9rem/1.4 monospace;"
                    + "min-height:14rem}table{border-collapse:collapse;display:block;overflow-x:auto}"
                    + "th,td{border:1px solid #767676;padding:0.2rem 0.5rem;text-align:start;vertical-align:top}"
                    + "pre{overflow-x:auto}a{color:#0b4f9e}"
                    + "@media (prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#9cc7ff}}";

    /** What ends a page. */
    public static final String END = "</main></body></html>\n";

    private HtmlPage() {}

    /** What begins a page with this title. */
    public static String begin(String title) {
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escape(title)
                + " · Isnad SPARQL endpoint</title><meta name=\"viewport\" content=\"width=device-width,"
                + "initial-scale=1\"><style>" + STYLE + "</style></head><body><main>\n<h1>" + escape(title) + "</h1>\n";
    }

    static String form(String query) {
        StringBuilder options = new StringBuilder("<option value=\"html\">a page</option>");
        for (String name : List.of("csv", "json", "xml", "tsv", "ttl", "jsonld", "rdfxml", "nt")) {
            options.append("<option>").append(name).append("</option>");
        }
        return "<form action=\"/sparql\" method=\"get\"><p><label for=\"query\">Query (SPARQL 1.1)</label></p>"
                + "<textarea id=\"query\" name=\"" + HttpNames.paramQuery + "\" dir=\"ltr\" spellcheck=\"false\">"
                + escape(query) + "</textarea><p><label>Format <select name=\"format\">" + options
                + "</select></label> <button type=\"submit\">Ask</button></p></form>\n";
    }

    /**
     * The page of the endpoint itself.
     *
     * @param examples questions, each with a title, the first of them written out
     * @param facts lines about the dataset and the limits
     */
    public static byte[] ofEndpoint(List<Example> examples, List<String> facts) {
        StringBuilder page = new StringBuilder(begin("Ask the dataset"));
        page.append("<p>Every statement here is a claim that a published source makes. The prefixes of the project are"
                + " known without declaring them.</p>\n");
        page.append(form(examples.isEmpty() ? "" : examples.get(0).query()));
        page.append("<h2>Examples</h2>\n<ul>\n");
        for (Example example : examples) {
            page.append("<li><a href=\"/sparql?format=html&amp;query=")
                    .append(URLEncoder.encode(example.query(), StandardCharsets.UTF_8))
                    .append("\">")
                    .append(escape(example.title()))
                    .append("</a></li>\n");
        }
        page.append("</ul>\n<h2>For programs</h2>\n<ul>\n");
        facts.forEach(fact -> page.append("<li>").append(escape(fact)).append("</li>\n"));
        page.append(
                "</ul>\n<p><a href=\"/sparql?format=ttl\">Description of the service</a>, "
                        + "<a href=\"/.well-known/void\">of the dataset</a>, <a href=\"/openapi.json\">OpenAPI</a>, <a href=\"/api\">questions by name</a></p>\n");
        return page.append(END).toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A question to begin with.
     *
     * @param title the question in words
     * @param query the question in SPARQL
     */
    public record Example(String title, String query) {}

    /** Text in which nothing is markup. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
