package org.isnad.site.markup;

import java.util.List;

/**
 * What a page has of its own, to be put into the frame.
 *
 * @param status 200, 404 or 410
 * @param title its title, as text
 * @param description one sentence on it, as text
 * @param data schema.org in JSON-LD; empty if the page is about no thing
 * @param kind the kind of page, by which the style sheet knows it
 * @param main what stands between header and footer
 * @param assets the style sheets and scripts that it needs beside those of every page, by their names
 */
public record Body(
        int status, String title, String description, String data, String kind, Markup main, List<String> assets) {

    /** A page that needs what every page has. */
    public Body(int status, String title, String description, String data, String kind, Markup main) {
        this(status, title, description, data, kind, main, List.of());
    }

    /** A page about no thing that is there. */
    public static Body of(String title, String kind, Markup main) {
        return new Body(200, title, title, "", kind, main);
    }

    /** The same page with style sheets and scripts of its own. */
    public Body with(String... own) {
        return new Body(status, title, description, data, kind, main, List.of(own));
    }

    /** A section with a title. */
    public static Markup section(String id, Markup title, Markup... content) {
        return Markup.element("section", List.of("id", id), Markup.element("h2", title), Markup.all(content));
    }

    /** A section with a list of properties, from its lines; nothing if there is none. */
    public static Markup record(String id, Markup title, Markup lines) {
        return lines.isEmpty()
                ? Markup.NONE
                : section(id, title, Markup.element("dl", List.of("class", "record"), lines));
    }

    /** The way from what is shown to more of it, mostly to the query behind it. */
    public static Markup way(String address, Markup words) {
        return Markup.element("p", List.of("class", "query"), Markup.element("a", List.of("href", address), words));
    }

    /** Something that can be opened to be read. */
    public static Markup folded(Markup summary, Markup content) {
        return Markup.element("details", Markup.element("summary", summary), content);
    }

    /** A line of a list of properties; nothing if there is nothing to say. */
    public static Markup line(Markup term, Markup value) {
        return value.isEmpty()
                ? Markup.NONE
                : Markup.element("div", Markup.element("dt", term), Markup.element("dd", value));
    }
}
