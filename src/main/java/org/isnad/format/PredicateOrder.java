package org.isnad.format;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The order in which a block tells its predicates; those not listed come after, alphabetically. */
final class PredicateOrder implements Comparator<String> {

    static final PredicateOrder INSTANCE = new PredicateOrder();

    private static final List<String> ENTITY = List.of(
            "skos:prefLabel",
            "skos:altLabel",
            "skos:definition",
            "isnad:definingSource",
            "isnad:slotKind",
            "isnad:slotNumber");

    private static final List<String> SOURCE = List.of(
            "dcterms:title",
            "dc:creator",
            "dc:publisher",
            "dcterms:language",
            "isnad:issued",
            "isnad:tier",
            "isnad:authority",
            "isnad:workOf",
            "isnad:derivedFromSource",
            "isnad:editionOf",
            "isnad:readAt",
            "isnad:readOn",
            "isnad:archivedAt");

    private static final List<String> ASSERTION = List.of(
            "isnad:subject", "isnad:predicate", "isnad:object", "isnad:objectText", "isnad:value", "isnad:dateValue");

    private static final List<String> CLAIM = List.of(
            "isnad:count",
            "isnad:lower",
            "isnad:upper",
            "isnad:quantifier",
            "isnad:outOf",
            "isnad:unit",
            "isnad:role",
            "isnad:roleText",
            "isnad:tenure",
            "isnad:mode",
            "isnad:through",
            "isnad:extent",
            "isnad:endKind",
            "isnad:nameKind",
            "isnad:nameMark",
            "isnad:supportKind",
            "isnad:programme",
            "isnad:act",
            "isnad:inElection",
            "isnad:resultStage",
            "isnad:identifierScheme",
            "isnad:locator",
            "isnad:hedge",
            "isnad:polarity",
            "isnad:rebuts",
            "isnad:saidBy",
            "isnad:via",
            "isnad:when",
            "isnad:attested",
            "isnad:statedAs",
            "isnad:note");

    private static final List<String> JUDGEMENT = List.of(
            "isnad:entity",
            "isnad:target",
            "isnad:judgement",
            "isnad:proof",
            "isnad:confidence",
            "isnad:status",
            "isnad:disagreesWith",
            "isnad:curatorNote");

    private static final Set<String> ON_ONE_LINE = Set.copyOf(ASSERTION);
    private static final List<String> ALL = Stream.of(List.of("a"), ENTITY, SOURCE, ASSERTION, CLAIM, JUDGEMENT)
            .flatMap(List::stream)
            .toList();

    private PredicateOrder() {}

    /** Whether the predicate belongs to what a claim says: who, what, and whom or when. */
    static boolean isAssertion(String predicate) {
        return ON_ONE_LINE.contains(predicate);
    }

    @Override
    public int compare(String left, String right) {
        int byRank = Integer.compare(rank(left), rank(right));
        return byRank != 0 ? byRank : NaturalOrder.INSTANCE.compare(left, right);
    }

    private static int rank(String predicate) {
        int rank = ALL.indexOf(predicate);
        return rank < 0 ? ALL.size() : rank;
    }
}
