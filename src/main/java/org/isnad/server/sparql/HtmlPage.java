package org.isnad.server.sparql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.riot.web.HttpNames;
import org.isnad.site.markup.Assets;
import org.isnad.site.markup.Language;

/** The frame of the pages at the endpoint: plain, without scripts, with the look of the pages in each language. */
public final class HtmlPage {

    private static final String SHEETS = sheets();

    /** Differs wherever pages look different: what they name of this program's files. */
    public static final String LOOK = SHEETS;

    /** What ends a page. */
    public static final String END = "</main></body></html>\n";

    private HtmlPage() {}

    private static String sheets() {
        Assets assets = Assets.packed();
        return Stream.of("site.css", "query.css")
                .map(name -> "<link rel=\"stylesheet\" href=\"" + assets.path(name) + "\">")
                .collect(Collectors.joining());
    }

    /** What begins a page with this title. */
    public static String begin(String title) {
        return "<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\"><title>" + escape(title)
                + " · Isnad</title><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">" + SHEETS
                + "</head><body><header><a class=\"brand\" href=\"/\">Isnad<span>SPARQL endpoint</span></a>"
                + inEachLanguage("The query page in each language", "") + "</header><main>\n<h1>" + escape(title)
                + "</h1>\n";
    }

    /** Links to the query page in each language, with these parameters. */
    private static String inEachLanguage(String label, String parameters) {
        return Stream.of(Language.values())
                .map(language -> "<a lang=\"" + language.tag() + "\" dir=\"" + language.direction() + "\" href=\"/"
                        + language.tag() + "/query" + escape(parameters) + "\">" + language.ownName() + "</a>")
                .collect(Collectors.joining(" ", "<nav aria-label=\"" + label + "\">", "</nav>"));
    }

    /** A way back from an answer: the question, and links to change it. */
    static String question(Asked asked) {
        return "<section><h2>The question</h2><pre dir=\"ltr\" tabindex=\"0\">" + escape(asked.query())
                + "</pre><p>Change it:</p>"
                + inEachLanguage("The question in the editor, in each language", asked.onPage()) + "</section>\n";
    }

    private static String form(String query) {
        StringBuilder options = new StringBuilder("<option value=\"html\">a page</option>");
        for (String name : List.of("csv", "json", "xml", "tsv", "ttl", "jsonld", "rdfxml", "nt")) {
            options.append("<option>").append(name).append("</option>");
        }
        return "<form action=\"/sparql\" method=\"get\" class=\"ask\"><p><label for=\"query\">Query (SPARQL 1.1)</label>"
                + "</p><textarea id=\"query\" name=\"" + HttpNames.paramQuery
                + "\" rows=\"14\" dir=\"ltr\" spellcheck=\"false\">" + escape(query)
                + "</textarea><p class=\"choices\"><label>Format <select name=\"format\">" + options
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
