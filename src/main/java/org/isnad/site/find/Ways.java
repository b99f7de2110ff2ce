package org.isnad.site.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.site.data.Facts;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.site.request.Facet;
import org.isnad.site.request.Listed;
import org.isnad.site.request.Listing;
import org.isnad.site.request.Narrowing;

/** Ways into the lists from the front page: what most things of a kind are narrowed to by some facets. */
final class Ways {

    private static final int SHOWN = 5;

    private final Context context;

    Ways(Context context) {
        this.context = context;
    }

    Markup section() {
        Markup lines = Markup.all(
                line("organization", "patron", "home.way-patron"),
                line("organization", "close", "home.way-close"),
                line("organization", "ideology", "home.way-ideology"),
                line("organization", "designation", "home.way-designation"),
                line("organization", "place", "home.way-place"),
                line("organization", "umbrella", "home.way-umbrella"),
                line("organization", "status", "home.way-status"),
                line("person", "group", "home.way-group"),
                line("event", "participant", "home.way-participant"),
                line("source", "form", "home.way-form"));
        return lines.isEmpty()
                ? lines
                : Body.section(
                        "ways",
                        context.say("home.ways"),
                        Markup.element("div", List.of("class", "glance"), Markup.element("dl", lines)),
                        Markup.element("p", List.of("class", "soft"), context.say("list.filter.note")));
    }

    private Markup line(String kind, String key, String title) {
        Optional<Facet> known = Listing.of(kind).facet(key);
        return known.isEmpty() ? Markup.NONE : line(kind, known.get(), title);
    }

    private Markup line(String kind, Facet facet, String title) {
        List<Listed> all = context.basis().catalogue().of(kind);
        ListShown list = new ListShown(context, Narrowing.of(kind, Map.of()), all, all);
        Map<Node, Integer> counts = new HashMap<>();
        list.shown().forEach(listed -> listed.values(facet).forEach(value -> counts.merge(value, 1, Integer::sum)));
        List<Markup> values = new ArrayList<>();
        counts.keySet().stream()
                .sorted(Comparator.comparing((Node value) -> -counts.getOrDefault(value, 0))
                        .thenComparing(Facts.BY_TEXT))
                .limit(SHOWN)
                .forEach(value -> values.add(Markup.all(
                        Markup.element(
                                "a",
                                List.of("href", list.address(list.narrowing().with(facet, Listing.written(value)))),
                                list.words(facet, value)),
                        Markup.text(" "),
                        Markup.element(
                                "span",
                                List.of("class", "count"),
                                Markup.text(context.texts().number(counts.getOrDefault(value, 0)))))));
        if (counts.size() > SHOWN) {
            values.add(Markup.element(
                    "a",
                    List.of("href", list.address(list.narrowing())),
                    context.say("list.more", Markup.text(context.texts().number(counts.size() - SHOWN)))));
        }
        return Body.line(context.say(title), Markup.join(values, context.texts().of("list.between")));
    }
}
