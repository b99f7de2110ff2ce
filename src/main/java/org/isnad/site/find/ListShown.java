package org.isnad.site.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.site.request.Facet;
import org.isnad.site.request.ListFormat;
import org.isnad.site.request.Listed;
import org.isnad.site.request.Listing;
import org.isnad.site.request.Narrowing;

/**
 * What a request for a list is answered with, as a page or as a file.
 *
 * @param narrowing what is asked for
 * @param all how many things of the kind there are
 * @param shown those that the list takes, in its order
 */
record ListShown(Context context, Narrowing narrowing, List<Listed> all, List<Listed> shown) {

    /** Things of these kinds have no names of their own; they stand in the order of their IRIs. */
    private static final List<String> NAMELESS = List.of("claim", "derivation", "link");

    /** What the request asks for. */
    static ListShown of(Context context, String kind) {
        return of(context, Narrowing.of(kind, context.request().parameters()));
    }

    static ListShown of(Context context, Narrowing narrowing) {
        String kind = narrowing.kind();
        List<Listed> all = context.basis().catalogue().of(kind);
        List<Listed> shown = all.stream()
                .filter(narrowing::takes)
                .sorted(narrowing.order(byName(context, kind)))
                .toList();
        return new ListShown(context, narrowing, all, shown);
    }

    /** Names in the letters of the page come before others. */
    private static Comparator<Listed> byName(Context context, String kind) {
        Comparator<Listed> byIri = Comparator.comparing(listed -> listed.thing().getURI());
        if (NAMELESS.contains(kind)) {
            return byIri;
        }
        boolean latin = context.texts().language() == Language.EN;
        Map<Node, String> names = new HashMap<>();
        return Comparator.comparing((Listed listed) -> names.computeIfAbsent(listed.thing(), thing -> {
                    String name = context.plain(thing).toLowerCase(Locale.ROOT);
                    return (latin || !startsLatin(name) ? "0" : "1") + name;
                }))
                .thenComparing(byIri);
    }

    private static boolean startsLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    Listing listing() {
        return Listing.of(narrowing.kind());
    }

    /** The value of a facet that is written so, if anything of the kind has it. */
    Optional<Node> meant(Facet facet, String value) {
        return all.stream()
                .flatMap(listed -> listed.values(facet).stream())
                .filter(node -> Listing.written(node).equals(value))
                .findFirst();
    }

    ListQuery query() {
        return new ListQuery(narrowing, context.request().view(), this::meant);
    }

    /** Where the question behind the list can be asked. */
    String queryAddress() {
        String text = query().text(context.texts().language());
        return query().namesTheDay()
                ? context.links().queryOfAnyDay(text)
                : context.links().query(text);
    }

    /** The address of the list as it would be narrowed so. */
    String address(Narrowing other) {
        return context.links().page(narrowing.kind(), other.parameters());
    }

    /** The address of the whole of what is shown in a format. */
    String address(ListFormat format) {
        List<String> parameters = new ArrayList<>(narrowing.at(1).parameters());
        parameters.addAll(List.of(ListFormat.PARAMETER, format.ending()));
        return context.links().page(narrowing.kind(), parameters);
    }

    /** A value of a facet in words. */
    Markup words(Facet facet, Node value) {
        return facet instanceof Facet.Ending || facet instanceof Facet.Confirmed
                ? context.say("state." + value.getLiteralLexicalForm())
                : facet instanceof Facet.Years
                        ? Markup.text(context.texts().digits(value.getLiteralLexicalForm()))
                        : value.isURI() ? context.name(value) : context.value(value);
    }

    /** A value of a facet, as it is written in an address, in words. */
    Markup words(Facet facet, String value) {
        return value.equals(Facet.NONE)
                ? context.say("facet.none")
                : meant(facet, value)
                        .map(node -> words(facet, node))
                        .orElseGet(() -> Markup.element("bdi", Markup.text(value)));
    }
}
