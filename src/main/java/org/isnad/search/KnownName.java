package org.isnad.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A name of a thing: given by claims, or chosen by the editors as its label, or both.
 *
 * @param thing what it names
 * @param text the name as printed
 * @param language its language tag
 * @param isLabel whether it is the editors' choice
 * @param claims those that give it, the ones to show first
 * @param witnesses how many independent sources give it
 */
record KnownName(Thing thing, String text, String language, List<Given> claims, boolean isLabel, int witnesses) {

    /**
     * A claim that gives a name.
     *
     * @param misprint whether the curators marked it as an error of the source
     */
    record Given(Node claim, Optional<Node> source, boolean misprint) {}

    /** Whether it is an error of a source, however often it is repeated: then it is found, and never displayed. */
    boolean isMisprint() {
        return !isLabel && claims.stream().anyMatch(Given::misprint);
    }

    /** Whether its language is in this range, as SPARQL's langMatches has it. */
    boolean isIn(String range) {
        String tag = language.toLowerCase(Locale.ROOT);
        String wanted = range.toLowerCase(Locale.ROOT);
        return tag.equals(wanted) || tag.startsWith(wanted + "-");
    }

    /** The claim to show for it. */
    Optional<Given> shown() {
        return claims.stream().findFirst();
    }
}
