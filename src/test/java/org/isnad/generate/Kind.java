package org.isnad.generate;

import java.util.Arrays;
import java.util.Locale;

/** The kinds of things that claims are about, with their class. */
enum Kind {
    COUNTRY("Country"),
    EVENT("Event"),
    IDEOLOGY("Ideology"),
    LIST("ElectoralList"),
    ORGANIZATION("Organization"),
    PERSON("Person"),
    PERSONA("Persona"),
    PLACE("Place"),
    POST("Post"),
    SLOT("Slot");

    private final String className;

    Kind(String className) {
        this.className = className;
    }

    /** The kind whose IRIs begin so. */
    static Kind of(String segment) {
        return Arrays.stream(values())
                .filter(kind -> kind.segment().equals(segment))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of thing: " + segment));
    }

    String className() {
        return className;
    }

    /** What stands between the base and the slug in the IRIs of this kind. */
    String segment() {
        return name().toLowerCase(Locale.ROOT);
    }
}
