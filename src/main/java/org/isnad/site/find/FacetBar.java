package org.isnad.site.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.isnad.site.data.Facts;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.site.request.Facet;
import org.isnad.site.request.Listed;
import org.isnad.site.request.Listing;

/**
 * What a list is narrowed by, each value with a link that takes it away again, and what it can be narrowed by further, each
 * with the number of things that would be left.
 */
final class FacetBar {

    private static final int SHOWN = 18;

    private final ListShown list;
    private final Context context;

    FacetBar(ListShown list) {
        this.list = list;
        this.context = list.context();
    }

    Markup markup() {
        List<Facet> facets = list.listing().facets();
        boolean nothingChosen = list.narrowing().chosen().isEmpty();
        List<Markup> folded = new ArrayList<>();
        for (Facet facet : facets) {
            Markup values = values(facet);
            if (!values.isEmpty()) {
                folded.add(folded(facet, values, nothingChosen && folded.isEmpty()));
            }
        }
        if (folded.isEmpty() && nothingChosen) {
            return Markup.NONE;
        }
        return Markup.element(
                "nav",
                List.of("class", "facets", "aria-label", context.texts().of("list.filter")),
                chosen(),
                Markup.element("div", List.of("class", "bar"), Markup.all(folded)),
                facets.stream().anyMatch(Facet.Said.class::isInstance)
                        ? Markup.element("p", List.of("class", "soft"), context.say("list.filter.note"))
                        : Markup.NONE);
    }

    private Markup chosen() {
        List<Markup> items = new ArrayList<>();
        for (Facet facet : list.listing().facets()) {
            for (String value : list.narrowing().of(facet)) {
                String address = list.address(list.narrowing().without(facet, value));
                items.add(Markup.all(
                        context.say("list.filter.chosen", name(facet), list.words(facet, value)),
                        Markup.text(" "),
                        Markup.element("a", List.of("href", address), context.say("list.filter.remove"))));
            }
        }
        Markup chosen = Markup.all(
                items.stream().map(item -> Markup.element("li", item)).toList());
        return chosen.isEmpty() ? chosen : Markup.element("ul", List.of("class", "chosen"), chosen);
    }

    private Markup name(Facet facet) {
        return context.say("facet." + facet.key());
    }

    private Markup folded(Facet facet, Markup values, boolean open) {
        return Markup.element(
                "details", open ? List.of("open", "open") : List.of(), Markup.element("summary", name(facet)), values);
    }

    /** Those with the most things first; years in their order. */
    private Markup values(Facet facet) {
        Map<Node, Integer> counts = new HashMap<>();
        int without = 0;
        for (Listed listed : list.shown()) {
            listed.values(facet).forEach(value -> counts.merge(value, 1, Integer::sum));
            without += listed.values(facet).isEmpty() ? 1 : 0;
        }
        List<String> chosen = list.narrowing().of(facet);
        Map<Node, String> names = new HashMap<>();
        Comparator<Node> byCount = Comparator.comparing((Node value) -> -counts.getOrDefault(value, 0));
        Comparator<Node> byName = Comparator.comparing((Node value) -> names.computeIfAbsent(
                        value, node -> list.words(facet, node).plain()))
                .thenComparing(Facts.BY_TEXT);
        List<Markup> items = new ArrayList<>();
        counts.keySet().stream()
                .filter(value -> !chosen.contains(Listing.written(value)))
                .sorted(facet instanceof Facet.Years ? Facts.BY_TEXT : byCount.thenComparing(byName))
                .forEach(value -> items.add(
                        item(facet, Listing.written(value), list.words(facet, value), counts.getOrDefault(value, 0))));
        if (without > 0 && !items.isEmpty() && !chosen.contains(Facet.NONE)) {
            items.add(Math.min(items.size(), SHOWN - 1), item(facet, Facet.NONE, context.say("facet.none"), without));
        }
        if (items.size() <= SHOWN) {
            return Markup.list(items.stream());
        }
        Markup more = context.say("list.more", Markup.text(context.texts().number(items.size() - SHOWN)));
        return Markup.all(
                Markup.list(items.stream().limit(SHOWN)),
                Body.folded(more, Markup.list(items.stream().skip(SHOWN))));
    }

    private Markup item(Facet facet, String value, Markup words, int count) {
        String address = list.address(list.narrowing().with(facet, value));
        return Markup.all(
                Markup.element("a", List.of("href", address, "rel", "nofollow"), words),
                Markup.text(" "),
                Markup.element(
                        "span",
                        List.of("class", "count"),
                        Markup.text(context.texts().number(count))));
    }
}
