package org.isnad.picture;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A piece of SVG 1.1 that is whole, as it stands within a page: what was text is escaped in it. It says nothing of
 * colours, which are the style sheet's, by class.
 *
 * @param xml as it is written
 */
public record Svg(String xml) {

    /** Nothing. */
    public static final Svg NONE = new Svg("");

    /**
     * An element, closed in itself if it has no content.
     *
     * @param attributes names and values in turn; values are escaped
     */
    public static Svg element(String name, List<String> attributes, Svg... content) {
        StringBuilder xml = new StringBuilder(64).append('<').append(name);
        for (int i = 0; i + 1 < attributes.size(); i += 2) {
            xml.append(' ').append(attributes.get(i)).append("=\"");
            xml.append(Escaping.escape(attributes.get(i + 1))).append('"');
        }
        Svg inner = all(List.of(content));
        return new Svg(
                inner.isEmpty()
                        ? xml.append("/>").toString()
                        : xml.append('>')
                                .append(inner.xml)
                                .append("</")
                                .append(name)
                                .append('>')
                                .toString());
    }

    /** Text in which nothing is markup. */
    public static Svg text(String text) {
        return new Svg(Escaping.escape(text));
    }

    /** What a pointer shows and a screen reader says of the element around it, of which it has to come first. */
    public static Svg title(String text) {
        return element("title", List.of(), text(text));
    }

    /** One after the other. */
    public static Svg all(Collection<Svg> parts) {
        return new Svg(parts.stream().map(Svg::xml).collect(Collectors.joining()));
    }

    /** A length or place with one decimal, and with none if that is 0: the same text on every machine. */
    public static String number(double number) {
        long tenths = Math.round(number * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10;
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths) % 10;
    }

    /** Whether it draws nothing. */
    public boolean isEmpty() {
        return xml.isEmpty();
    }
}
