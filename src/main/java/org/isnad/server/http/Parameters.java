package org.isnad.server.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, from the query part of its address or from a form, percent-decoded as UTF-8 and nothing
 * else.
 */
public final class Parameters {

    /** No parameters. */
    public static final Parameters NONE = new Parameters(Map.of());

    private static final int MAX = 1_000;

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /**
     * Reads {@code name=value&...}.
     *
     * @param text the undecoded text, or null for none
     * @throws ProblemException if it is not percent-encoded UTF-8, or endless
     */
    public static Parameters parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return NONE;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        int count = 0;
        for (String pair : text.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            if (++count > MAX) {
                throw Problem.of(413, "more than " + MAX + " parameters").exception();
            }
            int equals = pair.indexOf('=');
            String name = PercentCoding.decode(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : PercentCoding.decode(pair.substring(equals + 1));
            values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        }
        return new Parameters(values);
    }

    /** These parameters and then those. */
    public Parameters and(Parameters others) {
        Map<String, List<String>> both = new LinkedHashMap<>();
        values.forEach((name, list) -> both.put(name, new ArrayList<>(list)));
        others.values.forEach((name, list) ->
                both.computeIfAbsent(name, any -> new ArrayList<>()).addAll(list));
        return new Parameters(both);
    }

    /** These parameters and one more value. */
    public Parameters with(String name, String value) {
        return and(new Parameters(Map.of(name, List.of(value))));
    }

    /** These parameters without that of a name. */
    public Parameters without(String name) {
        Map<String, List<String>> others = new LinkedHashMap<>(values);
        others.remove(name);
        return new Parameters(others);
    }

    /** A path with these parameters, percent-encoded. */
    public String after(String path) {
        return values.entrySet().stream()
                .flatMap(named -> named.getValue().stream()
                        .map(value -> URLEncoder.encode(named.getKey(), StandardCharsets.UTF_8) + "="
                                + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .reduce((first, next) -> first + "&" + next)
                .map(query -> path + "?" + query)
                .orElse(path);
    }

    /** The names, in the order of their first use. */
    public Set<String> names() {
        return values.keySet();
    }

    /** All values of a parameter, in their order. */
    public List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }

    /**
     * The value of a parameter that is given once or not at all.
     *
     * @throws ProblemException if it is given twice
     */
    public Optional<String> one(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw Problem.badRequest("the parameter " + name + " is given " + all.size() + " times (give it once)")
                    .exception();
        }
        return all.stream().findFirst();
    }

    /** Those that are not empty: a form sends all of its fields, and one that nobody filled in asks for nothing. */
    public Parameters filled() {
        Map<String, List<String>> filled = new LinkedHashMap<>(values);
        filled.values().removeIf(list -> list.stream().allMatch(String::isEmpty));
        return new Parameters(filled);
    }
}
