package org.isnad.site.request;

import java.util.Arrays;
import java.util.Optional;

/** A form in which a list is taken away as a file: the same path with {@code format=csv}. */
public enum ListFormat {
    CSV("csv", "text/csv; charset=utf-8; header=present"),
    JSON("json", "application/json");

    /** The parameter that names it. */
    public static final String PARAMETER = "format";

    private final String ending;
    private final String mediaType;

    ListFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The form that a request names; a page if it names none of them. */
    public static Optional<ListFormat> of(PageRequest request) {
        String asked = request.parameters().getOrDefault(PARAMETER, "");
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(asked))
                .findFirst();
    }

    /** The ending of the names of its files. */
    public String ending() {
        return ending;
    }

    /** Its media type, for Content-Type. */
    public String mediaType() {
        return mediaType;
    }
}
