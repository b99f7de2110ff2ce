package org.isnad.search;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param text what was typed, in any script: at most {@value #LONGEST_TEXT} characters, with a letter or a digit
 * @param language only names in this range of languages, as SPARQL's langMatches has it: {@code ar} finds {@code ar-Latn}
 * @param limit how many things to give at most, 1 to {@value #HIGHEST_LIMIT}
 */
public record SearchRequest(String text, Optional<String> language, int limit) {

    public static final int LONGEST_TEXT = 200;
    public static final int HIGHEST_LIMIT = 1000;
    public static final int DEFAULT_LIMIT = 20;

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8}){0,8}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** @throws RefusedSearchException if one of them is not as it must be */
    public SearchRequest {
        if (text.length() > LONGEST_TEXT) {
            throw new RefusedSearchException("the text to search for has " + text.length()
                    + " characters (give a name of at most " + LONGEST_TEXT + ")");
        }
        if (NormalForm.of(text).isEmpty()) {
            throw new RefusedSearchException("there is nothing to search for (give a name, or the beginning of one)");
        }
        if (language.isPresent() && !LANGUAGE.matcher(language.get()).matches()) {
            throw new RefusedSearchException(
                    "not a language: " + shortened(language.get()) + " (give a tag such as en, ar, fa or ar-Latn)");
        }
        if (limit < 1 || limit > HIGHEST_LIMIT) {
            throw badLimit(Integer.toString(limit));
        }
    }

    /** A search for names in any language, of the usual size. */
    public static SearchRequest of(String text) {
        return new SearchRequest(text, Optional.empty(), DEFAULT_LIMIT);
    }

    /**
     * Reads a search from three parameters as they came; what is absent or empty has its default.
     *
     * @throws RefusedSearchException if one of them is not as it must be
     */
    public static SearchRequest parse(@Nullable String text, @Nullable String language, @Nullable String limit) {
        int most = DEFAULT_LIMIT;
        if (limit != null && !limit.isEmpty()) {
            if (!NUMBER.matcher(limit).matches()) {
                throw badLimit(shortened(limit));
            }
            most = Integer.parseInt(limit);
        }
        return new SearchRequest(
                text == null ? "" : text, Optional.ofNullable(language).filter(tag -> !tag.isEmpty()), most);
    }

    static RefusedSearchException badLimit(String given) {
        return new RefusedSearchException(
                "not a limit: " + given + " (give a whole number from 1 to " + HIGHEST_LIMIT + ")");
    }

    private static String shortened(String given) {
        String line = given.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= 20 ? line : line.substring(0, 20) + "...";
    }
}
