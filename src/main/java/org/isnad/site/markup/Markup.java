package org.isnad.site.markup;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.picture.Escaping;

/**
 * A piece of HTML that is whole: what was text is escaped in it.
 *
 * @param html as it is written
 */
public record Markup(String html) {

    /** No markup. */
    public static final Markup NONE = new Markup("");

    private static final Pattern ELEMENT = Pattern.compile("<[^>]*>");

    /** Text in which nothing is markup. */
    public static Markup text(String text) {
        return new Markup(escape(text));
    }

    /** An element. */
    public static Markup element(String name, Markup... content) {
        return element(name, List.of(), content);
    }

    /**
     * An element.
     *
     * @param attributes names and values in turn; values are escaped
     */
    public static Markup element(String name, List<String> attributes, Markup... content) {
        StringBuilder html = begin(name, attributes);
        for (Markup part : content) {
            html.append(part.html);
        }
        return new Markup(html.append("</").append(name).append('>').toString());
    }

    /** An element that cannot have content. */
    public static Markup empty(String name, String... attributes) {
        return new Markup(begin(name, List.of(attributes)).toString());
    }

    /** One after the other. */
    public static Markup all(Markup... parts) {
        return all(List.of(parts));
    }

    /** One after the other. */
    public static Markup all(Collection<Markup> parts) {
        return join(parts, "");
    }

    /** Those that are not empty, with this text between them. */
    public static Markup join(Collection<Markup> parts, String between) {
        return new Markup(parts.stream()
                .map(Markup::html)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(escape(between))));
    }

    /** A list without order. */
    public static Markup list(Stream<Markup> items) {
        Markup all = all(items.map(item -> element("li", item)).toList());
        return all.isEmpty() ? NONE : element("ul", all);
    }

    /** The text of it, without its elements. */
    public String plain() {
        return ELEMENT.matcher(html)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Whether there is no markup. */
    public boolean isEmpty() {
        return html.isEmpty();
    }

    /** The text with everything replaced that could be taken for markup. */
    public static String escape(String text) {
        return Escaping.escape(text);
    }

    private static StringBuilder begin(String name, List<String> attributes) {
        StringBuilder html = new StringBuilder(64).append('<').append(name);
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            html.append(' ')
                    .append(attributes.get(i))
                    .append("=\"")
                    .append(escape(attributes.get(i + 1)))
                    .append('"');
        }
        return html.append('>');
    }
}
