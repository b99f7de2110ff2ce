package org.isnad.query;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;

/** What is wrong with the text of a query, in one line that begins with the place: {@code line 2, column 9: ...}. */
final class QueryFault {

    /** The parser writes the place of the culprit into its text; the numbers beside it belong to the token before. */
    private static final Pattern PLACE =
            Pattern.compile("(?:\\s*\\bat )?line (\\d+), column (\\d+)[.:]?\\s*", Pattern.CASE_INSENSITIVE);

    private static final Pattern BAD_REGEX = Pattern.compile("Regex pattern exception: [\\w.]+: ([^\\n]*)");

    private QueryFault() {}

    /** What is wrong with a regular expression of the query, if that is it. */
    static Optional<String> ofPattern(QueryException bad) {
        Matcher regex = BAD_REGEX.matcher(Objects.requireNonNullElse(bad.getMessage(), ""));
        return regex.lookingAt()
                ? Optional.of("a pattern of the query is no regular expression: " + regex.group(1))
                : Optional.empty();
    }

    static String of(QueryException bad) {
        String text = Objects.requireNonNullElse(bad.getMessage(), "")
                .lines()
                .findFirst()
                .orElse("")
                .strip();
        Matcher place = PLACE.matcher(text);
        if (place.find()) {
            String rest = (text.substring(0, place.start()) + " " + text.substring(place.end())).strip();
            return at(place.group(1), place.group(2)) + rest;
        }
        if (bad instanceof QueryParseException parse && parse.getLine() > 0) {
            return at(Integer.toString(parse.getLine()), Integer.toString(parse.getColumn())) + text;
        }
        return text.isEmpty() ? "the parser gave up (simplify it, or nest less deeply)" : text;
    }

    private static String at(String line, String column) {
        return "line " + line + ", column " + column + ": ";
    }
}
