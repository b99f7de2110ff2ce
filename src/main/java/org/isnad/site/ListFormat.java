package org.isnad.site;

import java.util.Arrays;
import java.util.Optional;

/** A form in which a list is taken away as a file: the same path with {@code format=csv}. */
enum ListFormat {
    CSV("csv", "text/csv; charset=utf-8; header=present"),
    JSON("json", "application/json");

    /** The parameter that names it. */
    static final String PARAMETER = "format";

    private final String ending;
    private final String mediaType;

    ListFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The form that a request names; a page if it names none of them. */
    static Optional<ListFormat> of(PageRequest request) {
        String asked = request.parameters().getOrDefault(PARAMETER, "");
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(asked))
                .findFirst();
    }

    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }
}
