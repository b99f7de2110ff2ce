package org.isnad.vocabulary;

import java.util.Collection;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Pieces of HTML 5. What comes in as text or as a value goes out escaped; what comes in as markup stays as it is. */
final class Html {

    private Html() {}

    static String text(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static String link(String address, String markup) {
        return "<a href=\"" + text(address) + "\">" + markup + "</a>";
    }

    static String code(String text) {
        return "<code>" + text(text) + "</code>";
    }

    /** A text of Turtle or SPARQL, which is read from left to right whatever it holds. */
    static String block(String text) {
        return "<pre dir=\"ltr\">" + text(text) + "</pre>";
    }

    /** A literal in its own language and direction, set apart from the text around it. */
    static String literal(Node literal) {
        return "<bdi" + language(literal) + ">" + text(literal.getLiteralLexicalForm()) + "</bdi>";
    }

    /** A literal as a paragraph of its own, in its own language and direction. */
    static String paragraph(Node literal) {
        return "<p" + language(literal) + ">" + text(literal.getLiteralLexicalForm()) + "</p>\n";
    }

    private static String language(Node literal) {
        String language = literal.getLiteralLanguage();
        if (language.isEmpty()) {
            return "";
        }
        String direction = language.matches("(ar|fa)(?!-Latn).*") ? "rtl" : "ltr";
        return " lang=\"" + text(language) + "\" dir=\"" + direction + "\"";
    }

    /** What can be opened to be read. */
    static String folded(String summary, String markup) {
        return "<details><summary>" + summary + "</summary>" + markup + "</details>";
    }

    static String list(Collection<String> markups) {
        return markups.stream().collect(Collectors.joining("</li><li>", "<ul><li>", "</li></ul>"));
    }

    /** A line of a table of descriptions; nothing if there is nothing to say. */
    static String row(String name, String markup) {
        return markup.isEmpty() ? "" : "<div><dt>" + text(name) + "</dt><dd>" + markup + "</dd></div>\n";
    }
}
