package org.isnad.model;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of things: the first step of their IRIs below the base. */
public final class Kinds {

    /** What curators describe, in the order of prefixes in their files. */
    public static final List<String> CURATED = List.of(
            "organization",
            "person",
            "persona",
            "country",
            "place",
            "ideology",
            "event",
            "post",
            "slot",
            "list",
            "set",
            "source",
            "claim",
            "link",
            "scale");

    /** All of which there are things with slugs: what curators describe, and what builds and releases add. */
    public static final List<String> ALL = Stream.concat(CURATED.stream(), Stream.of("derivation", "graph", "release"))
            .toList();

    private Kinds() {}
}
