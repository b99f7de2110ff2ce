package org.isnad.site.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.isnad.model.Isnad;

/**
 * How the things of a kind are listed.
 *
 * @param facets what the list can be narrowed by
 * @param dates the predicates of the claims that date a thing; none if its record does, or nothing
 */
public record Listing(List<Facet> facets, List<String> dates) {

    /** Those who are said to support, but for closeness and unspecified links, which are something else. */
    public static final List<String> SUPPORT =
            List.of("supportedBy", "fundedBy", "armedBy", "trainedBy", "advisedBy", "directedBy");

    private static final List<String> OCCURRED =
            List.of("occurredOn", "signedOn", "announcedOn", "publishedOn", "effectiveOn", "votedOn");
    private static final List<String> POSTS = List.of("holdsPost");

    private static final Map<String, Listing> KINDS = Map.ofEntries(
            Map.entry(
                    "organization",
                    new Listing(
                            List.of(
                                    Facet.about("patron", SUPPORT),
                                    Facet.about("close", List.of("closeTo")),
                                    Facet.about("ideology", List.of("adheresTo")),
                                    new Facet.Ending("status"),
                                    Facet.about("designation", List.of("designatedBy")),
                                    Facet.about("place", List.of("operatesIn")),
                                    Facet.about("kind", List.of("hasKind")),
                                    Facet.led("leader"),
                                    Facet.about("umbrella", List.of("partOf"))),
                            List.of("foundedOn"))),
            Map.entry(
                    "person",
                    new Listing(
                            List.of(
                                    Facet.about("group", List.of("holdsPost", "memberOf")),
                                    Facet.qualified("role", POSTS, Isnad.ROLE),
                                    Facet.about("designation", List.of("designatedBy")),
                                    Facet.about("event", List.of("participatedIn"))),
                            List.of())),
            Map.entry(
                    "event",
                    new Listing(
                            List.of(
                                    new Facet.Years("year", OCCURRED),
                                    Facet.about("place", List.of("atPlace")),
                                    Facet.naming("participant", List.of("participatedIn")),
                                    Facet.about("issuer", List.of("issuedBy"))),
                            OCCURRED)),
            Map.entry(
                    "source",
                    new Listing(
                            List.of(
                                    new Facet.Recorded("tier", Isnad.TIER),
                                    new Facet.Recorded("language", DCTerms.language.asNode()),
                                    new Facet.Years("year", List.of()),
                                    new Facet.Typed("form", Isnad.SOURCE_CLASS)),
                            List.of())),
            Map.entry("place", new Listing(List.of(Facet.naming("present", List.of("operatesIn"))), List.of())),
            Map.entry("country", new Listing(List.of(Facet.naming("client", SUPPORT)), List.of())),
            Map.entry("ideology", new Listing(List.of(Facet.naming("adherent", List.of("adheresTo"))), List.of())),
            Map.entry("slot", new Listing(List.of(Facet.naming("holder", List.of("holdsSlot"))), List.of())),
            Map.entry(
                    "claim",
                    new Listing(
                            List.of(
                                    new Facet.Recorded("predicate", Isnad.PREDICATE),
                                    new Facet.Recorded("hedge", Isnad.HEDGE),
                                    new Facet.Recorded("polarity", Isnad.POLARITY),
                                    new Facet.Recorded("confidence", Isnad.CONFIDENCE),
                                    new Facet.Confirmed("confirmed")),
                            List.of())),
            Map.entry("link", new Listing(List.of(new Facet.Recorded("judgement", Isnad.JUDGEMENT)), List.of())),
            Map.entry("derivation", new Listing(List.of(new Facet.Recorded("rule", Isnad.RULE)), List.of())));

    private static final Listing PLAIN = new Listing(List.of(), List.of());

    /** How things of this kind are listed; most kinds are not narrowed by anything. */
    public static Listing of(String kind) {
        return KINDS.getOrDefault(kind, PLAIN);
    }

    /** The facet with this key. */
    public Optional<Facet> facet(String key) {
        return facets.stream().filter(facet -> facet.key().equals(key)).findFirst();
    }

    /** The path of a thing of ours, the IRI of another, or the text of a literal: a value as addresses name it. */
    public static String written(Node value) {
        return value.isURI() ? Links.path(value).orElse(value.getURI()) : value.getLiteralLexicalForm();
    }
}
