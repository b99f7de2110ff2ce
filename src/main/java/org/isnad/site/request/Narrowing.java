package org.isnad.site.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.model.Kinds;

/**
 * What of a list is asked for, all of which stands in the address: {@code ?patron=country/iran&sort=-claims}. Values of
 * one facet stand behind each other with commas; a thing has to have all of them.
 *
 * @param kind the kind of things
 * @param chosen the values asked for, by the keys of their facets, in the order of the facets; no key without a value
 * @param sort {@code name}, {@code date}, {@code claims} or {@code witnesses}; with a hyphen before it from the end
 * @param page which page of the list, from 1 on
 */
public record Narrowing(String kind, Map<String, List<String>> chosen, String sort, int page) {

    /** The order where none is asked for. */
    static final String BY_NAME = "name";

    private static final List<String> SORTS = List.of(BY_NAME, "date", "claims", "witnesses");
    private static final String SORT = "sort";
    private static final String PAGE = "page";

    /** A narrowing, whose choices do not change. */
    public Narrowing {
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }

    /** The names of all parameters of all lists. */
    static Stream<String> names() {
        return Stream.concat(
                Kinds.ALL.stream()
                        .flatMap(kind -> Listing.of(kind).facets().stream())
                        .map(Facet::key)
                        .distinct(),
                Stream.of(SORT, PAGE));
    }

    /** Reads the parameters; what makes no sense is passed over. */
    public static Narrowing of(String kind, Map<String, String> parameters) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (Facet facet : Listing.of(kind).facets()) {
            List<String> values = Arrays.stream(
                            parameters.getOrDefault(facet.key(), "").split(",", -1))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .sorted()
                    .toList();
            if (!values.isEmpty()) {
                chosen.put(facet.key(), values);
            }
        }
        String sort = parameters.getOrDefault(SORT, BY_NAME);
        boolean known = SORTS.contains(sort.startsWith("-") ? sort.substring(1) : sort);
        String page = parameters.getOrDefault(PAGE, "1");
        return new Narrowing(
                kind, chosen, known ? sort : BY_NAME, page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
    }

    /** The values asked for of a facet. */
    public List<String> of(Facet facet) {
        return chosen.getOrDefault(facet.key(), List.of());
    }

    /** With one value more, from the first page on. */
    public Narrowing with(Facet facet, String value) {
        return replaced(
                facet,
                Stream.concat(of(facet).stream(), Stream.of(value))
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** Without one of its values, from the first page on. */
    public Narrowing without(Facet facet, String value) {
        return replaced(
                facet, of(facet).stream().filter(other -> !other.equals(value)).toList());
    }

    private Narrowing replaced(Facet facet, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(chosen);
        changed.put(facet.key(), values);
        changed.values().removeIf(List::isEmpty);
        return new Narrowing(kind, changed, sort, 1);
    }

    /** In another order, from the first page on. */
    public Narrowing sorted(String order) {
        return new Narrowing(kind, chosen, order, 1);
    }

    /** Another page of the same list. */
    public Narrowing at(int number) {
        return new Narrowing(kind, chosen, sort, number);
    }

    /** The parameters that say so: names and values in turn. */
    public List<String> parameters() {
        List<String> parameters = new ArrayList<>();
        for (Facet facet : Listing.of(kind).facets()) {
            if (!of(facet).isEmpty()) {
                parameters.addAll(List.of(facet.key(), String.join(",", of(facet))));
            }
        }
        if (!sort.equals(BY_NAME)) {
            parameters.addAll(List.of(SORT, sort));
        }
        if (page > 1) {
            parameters.addAll(List.of(PAGE, Integer.toString(page)));
        }
        return parameters;
    }

    /** Whether the thing is in the list. */
    public boolean takes(Listed listed) {
        return Listing.of(kind).facets().stream()
                .allMatch(facet -> of(facet).stream().allMatch(value -> listed.has(facet, value)));
    }

    /** The order of the list; what is alike comes by name. */
    public Comparator<Listed> order(Comparator<Listed> byName) {
        Optional<Comparator<Listed>> first =
                switch (sort.startsWith("-") ? sort.substring(1) : sort) {
                    case "date" -> Optional.of(sort.startsWith("-") ? Listed.BY_LATEST_DATE : Listed.BY_DATE);
                    case "claims" -> Optional.of(directed(Comparator.comparing(Listed::claims)));
                    case "witnesses" -> Optional.of(directed(Comparator.comparing(Listed::witnesses)));
                    default -> Optional.empty();
                };
        return first.map(order -> order.thenComparing(byName))
                .orElseGet(() -> sort.startsWith("-") ? byName.reversed() : byName);
    }

    private Comparator<Listed> directed(Comparator<Listed> order) {
        return sort.startsWith("-") ? order.reversed() : order;
    }
}
