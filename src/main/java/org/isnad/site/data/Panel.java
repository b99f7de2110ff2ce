package org.isnad.site.data;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/**
 * A part of the page of a thing: the claims about it with some predicates, and those about others that name it.
 *
 * @param key the key of its title
 * @param forward the predicates of claims about the thing, in the order in which they are shown
 * @param inverse the predicates of claims about others whose object the thing is
 * @param byTime whether what it shows is a history, ordered by time and not by predicate and support
 * @param atAGlance whether its statements are told at the top of the page
 */
public record Panel(String key, List<String> forward, List<String> inverse, boolean byTime, boolean atAGlance) {

    private static final List<String> SUPPORT = List.of(
            "supportedBy", "fundedBy", "armedBy", "trainedBy", "advisedBy", "directedBy", "closeTo", "linkedTo");
    private static final List<String> DATES = List.of(
            "occurredOn",
            "signedOn",
            "announcedOn",
            "publishedOn",
            "effectiveOn",
            "votedOn",
            "issuedBy",
            "legalNumber",
            "actsOn",
            "suspends",
            "annuls",
            "amends",
            "atPlace");
    /** How a thing comes out of another, or goes into it. */
    public static final List<String> TURNS =
            List.of("splitFrom", "mergedInto", "successorOf", "renamedFrom", "revivedAs");

    /** The panels of every thing, in their order. What is in none of them comes last, in one of its own. */
    public static final List<Panel> ALL = List.of(
            history("leaders", List.of("commandedBy", "ledByVeteranOf"), List.of("holdsPost"), true),
            history("roles", List.of("holdsPost"), List.of("commandedBy"), true),
            history("occurrence", DATES, List.of("actsOn", "suspends", "annuls", "amends"), true),
            grouped("life", List.of("bornIn", "diedOn"), List.of(), true),
            history("lineage", lineage(), TURNS, true),
            grouped("patrons", SUPPORT, List.of(), true),
            grouped("clients", List.of(), SUPPORT, true),
            grouped("bodies", List.of("partOf", "wingOf", "frontFor", "memberOf", "subordinateTo"), List.of(), true),
            history("slots", List.of("holdsSlot"), List.of("holdsSlot"), true),
            grouped("beliefs", List.of("adheresTo", "emulates", "pledgedTo", "hasKind", "legalState"), List.of(), true),
            history("designations", List.of("designatedBy"), List.of(), true),
            grouped("participants", List.of("casualties"), List.of("participatedIn", "killedIn", "atPlace"), true),
            grouped("strength", List.of("strength", "size", "seats", "casualties"), List.of(), false),
            history("acts", List.of("participatedIn", "killedIn", "detainedBy", "operatesIn"), List.of(), false),
            grouped("relations", List.of("alliedWith", "rivalOf"), List.of("alliedWith", "rivalOf"), false),
            grouped("parts", List.of(), List.of("partOf", "wingOf", "frontFor", "subordinateTo"), false),
            grouped(
                    "people",
                    List.of("adviserTo", "appointedBy"),
                    List.of("memberOf", "adviserTo", "foundedBy"),
                    false),
            grouped("adherents", List.of(), List.of("adheresTo", "emulates", "pledgedTo", "hasKind"), false),
            history("designated", List.of(), List.of("designatedBy"), false),
            grouped("names", List.of("knownAs", "identifier"), List.of(), false));

    /** What names the thing as its speaker, its means or its frame: shown last, and found by no predicate. */
    public static final Panel NAMING = grouped("naming", List.of(), List.of(), false);

    /** Whether claims with this predicate are shown here, if they are about the thing, or about another that names it. */
    public boolean shows(String predicate, boolean about) {
        return (about ? forward : inverse).contains(predicate);
    }

    /** The place of the claim's predicate among those of the panel. */
    Optional<Integer> order(Claim claim, Node thing) {
        boolean about = claim.subject().filter(thing::equals).isPresent();
        List<String> predicates = about ? forward : inverse;
        return claim.predicate()
                .map(predicate -> predicates.indexOf(name(predicate)))
                .filter(place -> place >= 0)
                .map(place -> about ? place : forward.size() + place);
    }

    /** The name of a property of ours in our ontology; of another, its IRI. */
    public static String name(Node predicate) {
        return predicate.isURI() && predicate.getURI().startsWith(Isnad.NS)
                ? predicate.getURI().substring(Isnad.NS.length())
                : predicate.toString();
    }

    private static Panel history(String key, List<String> forward, List<String> inverse, boolean atAGlance) {
        return new Panel(key, forward, inverse, true, atAGlance);
    }

    private static Panel grouped(String key, List<String> forward, List<String> inverse, boolean atAGlance) {
        return new Panel(key, forward, inverse, false, atAGlance);
    }

    private static List<String> lineage() {
        return List.of(
                "foundedOn",
                "foundedBy",
                "splitFrom",
                "successorOf",
                "renamedFrom",
                "renamedOn",
                "revivedAs",
                "mergedInto",
                "dissolvedOn");
    }
}
