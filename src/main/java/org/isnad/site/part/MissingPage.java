package org.isnad.site.part;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;

/** What is said where there is no page: that there is nothing, nothing in this view, or nothing any more and why. */
public final class MissingPage {

    private final Context context;

    /** The page in this context. */
    public MissingPage(Context context) {
        this.context = context;
    }

    /** There is nothing under this path. */
    public Body unknown() {
        return body(404, "missing.title", List.of(context.say("missing.unknown"), home()));
    }

    /** There is such a thing, but nothing of it in this view. */
    public Body notInView() {
        Markup whole = Markup.element("a", List.of("href", context.links().whole()), context.say("view.leave"));
        return body(404, "missing.title", List.of(context.say("missing.view"), whole));
    }

    /** A claim that the curators have withdrawn, with their reason. */
    public Body withdrawn(Node claim) {
        List<Markup> lines = new ArrayList<>();
        lines.add(context.say(
                "missing.withdrawn", Markup.element("code", List.of("dir", "ltr"), Markup.text(claim.getURI()))));
        context
                .facts()
                .curation()
                .find(claim, Isnad.term("curatorNote"), Node.ANY)
                .mapWith(triple -> context.literal(triple.getObject()))
                .toList()
                .stream()
                .sorted(Comparator.comparing(Markup::html))
                .map(reason -> context.say("missing.reason", reason))
                .forEach(lines::add);
        lines.add(home());
        return body(410, "missing.gone", lines);
    }

    private Markup home() {
        return Markup.element("a", List.of("href", context.links().page("")), context.say("missing.home"));
    }

    private Body body(int status, String title, List<Markup> lines) {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element("h1", context.say(title)));
        lines.forEach(line -> parts.add(Markup.element("p", line)));
        String text = context.texts().of(title);
        return new Body(status, text, text, "", "missing", Markup.join(parts, "\n"));
    }
}
