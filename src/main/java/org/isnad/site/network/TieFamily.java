package org.isnad.site.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Ties that are looked at together. Properties that are in none of them can be looked at by themselves. */
enum TieFamily {
    PATRONAGE("patronage", false, "supportedBy fundedBy armedBy trainedBy advisedBy directedBy"),
    GENEALOGY("genealogy", false, "splitFrom mergedInto successorOf renamedFrom revivedAs"),
    MEMBERSHIP("membership", false, "partOf wingOf frontFor memberOf subordinateTo"),
    LEADERSHIP("leadership", true, "holdsPost commandedBy foundedBy"),
    RELATIONS("relations", false, "alliedWith rivalOf closeTo");

    /** Between equals, or at least without a direction that a picture could show. */
    private static final Set<String> MUTUAL = Set.of("alliedWith", "rivalOf", "closeTo", "linkedTo");

    private static final Set<String> FROM_SUBJECT = Set.of("mergedInto", "revivedAs", "holdsPost", "adviserTo");

    private final String word;
    private final boolean people;
    private final String properties;

    TieFamily(String word, boolean people, String properties) {
        this.word = word;
        this.people = people;
        this.properties = properties;
    }

    /** Which way a picture shows a tie. */
    enum Direction {
        NONE,
        FROM_SUBJECT,
        FROM_OBJECT
    }

    static Optional<TieFamily> named(String name) {
        return Stream.of(values()).filter(family -> family.word.equals(name)).findFirst();
    }

    /** The family of a property. */
    static Optional<TieFamily> of(String property) {
        return Stream.of(values())
                .filter(family -> family.properties().contains(property))
                .findFirst();
    }

    /** From patron to client, from the whole to the part, from a leader to what is led, from the earlier to the later. */
    static Direction direction(String property) {
        return MUTUAL.contains(property)
                ? Direction.NONE
                : FROM_SUBJECT.contains(property) ? Direction.FROM_SUBJECT : Direction.FROM_OBJECT;
    }

    /** Its name in addresses. */
    String word() {
        return word;
    }

    /** Whether its ties are those of people first of all. */
    boolean isOfPeople() {
        return people;
    }

    List<String> properties() {
        return List.of(properties.split(" ", -1));
    }
}
