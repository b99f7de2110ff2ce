package org.isnad.picture;

import java.util.List;
import java.util.Locale;

/** How what is drawn is said. Each is drawn in a shape of its own, so that nothing hangs on colour. */
public enum Manner {
    /** Without doubt, or with no doubt that anybody noted. */
    FIRM,
    /** As believed, estimated, alleged, possible or disputed. */
    HEDGED,
    /** Denied, by somebody at least. */
    DENIED;

    /** Its class in the style sheet. */
    private String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The attributes of a link that is said so; what is firm needs no class. */
    List<String> on(String address) {
        return this == FIRM ? List.of("href", address) : List.of("href", address, "class", style());
    }
}
