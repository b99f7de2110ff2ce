package org.isnad.server.sparql;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;

/**
 * A question as a client sent it.
 *
 * @param query its text
 * @param graphs the graphs that it is asked of
 * @param format the format named by {@code format=} or {@code output=}
 * @param timeout the time that the client gives it, if less than the server does
 * @param maxRows the most rows that the client wants
 * @param maxBytes the most bytes that the client wants, as they are sent
 * @param parameters all parameters, for what chooses the dataset
 * @param named the question, if it was asked by its name
 */
public record Asked(
        String query,
        Selection graphs,
        Optional<String> format,
        Optional<Duration> timeout,
        OptionalInt maxRows,
        OptionalInt maxBytes,
        Parameters parameters,
        Optional<Named> named) {

    /** The most rows that a client can have counted for it. */
    public static final int MOST_ROWS = 10_000;

    /** The most bytes that a client can have counted for it. */
    public static final int MOST_BYTES = 16 << 20;

    private static final int MOST_SECONDS = 86_400;

    /**
     * Reads the parameters beside a query.
     *
     * @throws org.isnad.server.http.ProblemException if one has no meaning, or is given twice
     */
    public static Asked of(String query, Parameters parameters) {
        if (query.isBlank()) {
            throw Problem.badRequest("no question was asked: the query is empty")
                    .exception();
        }
        return new Asked(
                query,
                Selection.of(parameters),
                format(parameters),
                parameters.one("timeout").map(Asked::seconds),
                number(parameters, "maxRows", MOST_ROWS),
                number(parameters, "maxBytes", MOST_BYTES),
                parameters,
                Optional.empty());
    }

    /** The same question, asked of these graphs. */
    public Asked of(Selection others) {
        return new Asked(query, others, format, timeout, maxRows, maxBytes, parameters, named);
    }

    /** The same question, asked by its name. */
    public Asked by(Named name) {
        return new Asked(query, graphs, format, timeout, maxRows, maxBytes, parameters, Optional.of(name));
    }

    /** The parameters with which the page to ask from shows the same question, with a question mark before them. */
    String onPage() {
        StringBuilder address = new StringBuilder();
        add(address, "query", query);
        for (String name : List.of("asOf", "knownBy", "certainty", "release")) {
            parameters.one(name).filter(value -> !value.isEmpty()).ifPresent(value -> add(address, name, value));
        }
        return "?" + address.substring(1);
    }

    /** Where the same is asked by GET, with the same parameters but for the format. */
    public String address(String otherFormat) {
        StringBuilder address =
                new StringBuilder(named.map(Named::path).orElse("/sparql") + "?format=").append(otherFormat);
        if (named.isEmpty()) {
            add(address, "query", query);
        }
        for (String name : parameters.names()) {
            if (!Set.of("query", "format", "output").contains(name)) {
                parameters.all(name).forEach(value -> add(address, name, value));
            }
        }
        return address.toString();
    }

    /** The question in words, as far as it has any. */
    String title() {
        return named.map(Named::title).orElse("Answer");
    }

    /** What an answer in this format tells that follows neither from the query nor from what is asked. */
    public List<String> told(ResultFormat format) {
        if (format.isHtml()) {
            return List.of(address("html"), title(), HtmlPage.LOOK);
        }
        return format == ResultFormat.ROWS
                ? named.map(name -> List.of(name.identity())).orElse(List.of())
                : List.of();
    }

    private static void add(StringBuilder address, String name, String value) {
        address.append('&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** The format that the parameters name, by either of two names. */
    public static Optional<String> format(Parameters parameters) {
        Optional<String> format = parameters.one("format");
        Optional<String> output = parameters.one("output");
        if (format.isPresent() && output.isPresent() && !format.equals(output)) {
            throw Problem.badRequest("format and output name two formats (give one)")
                    .exception();
        }
        return format.or(() -> output);
    }

    private static OptionalInt number(Parameters parameters, String name, int most) {
        Optional<String> given = parameters.one(name);
        if (given.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = given.get();
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most) {
            return OptionalInt.of(Integer.parseInt(text));
        }
        throw Problem.badRequest(name + " must be a whole number from 1 to " + most + ", not " + text)
                .exception();
    }

    private static Duration seconds(String text) {
        boolean number = text.matches("[0-9]{1,5}(\\.[0-9]{1,3})?");
        double seconds = number ? Double.parseDouble(text) : 0;
        if (seconds > 0 && seconds <= MOST_SECONDS) {
            return Duration.ofMillis(Math.round(seconds * 1000));
        }
        throw Problem.badRequest("timeout must be a number of seconds above 0, such as 2.5, not " + text)
                .exception();
    }
}
