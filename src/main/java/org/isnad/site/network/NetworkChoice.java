package org.isnad.site.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.network.Clocks;
import org.isnad.network.Kind;
import org.isnad.network.Network;
import org.isnad.network.TieClaim;
import org.isnad.network.TieClaims;
import org.isnad.site.data.Facts;
import org.isnad.site.data.Ties;
import org.isnad.site.request.Links;

/**
 * Which ties a reader has chosen.
 *
 * @param ties the name of a family, or of one property, or {@link #ALL}
 * @param properties the names of the properties that are ties
 * @param people whether people are among the actors
 * @param thing around what; the path of its IRI
 * @param steps how far around it
 * @param hedged whether claims count that their sources do not make without doubt
 * @param contested whether claims count that another one contradicts or denies
 */
record NetworkChoice(
        String ties,
        List<String> properties,
        boolean people,
        Optional<String> thing,
        int steps,
        boolean hedged,
        boolean contested) {

    static final String ALL = "all";
    static final String TIES = "ties";
    static final String PEOPLE = "people";
    static final String THING = "thing";
    static final String STEPS = "steps";
    static final String HEDGED = "hedged";
    static final String CONTESTED = "contested";

    private static final Pattern PATH = Pattern.compile("[a-z]+/[A-Za-z0-9._-]+");
    private static final Set<Kind> PERSONS = Set.of(Kind.PERSON, Kind.PERSONA);
    private static final Set<String> PERSON_KINDS = Set.of("person", "persona");

    /**
     * Reads the parameters of a page. What makes no sense is taken as not given.
     *
     * @param known the names of the properties of which there are ties
     */
    static NetworkChoice of(Map<String, String> parameters, Set<String> known) {
        String asked = parameters.getOrDefault(TIES, "");
        Optional<TieFamily> family = TieFamily.named(asked);
        boolean single = known.contains(asked);
        String ties = family.isPresent() || single || asked.equals(ALL) ? asked : TieFamily.PATRONAGE.word();
        List<String> properties = single
                ? List.of(asked)
                : ties.equals(ALL)
                        ? List.copyOf(known)
                        : family.orElse(TieFamily.PATRONAGE).properties();
        Optional<String> thing = Optional.ofNullable(parameters.get(THING))
                .filter(path -> PATH.matcher(path).matches());
        boolean people = single
                || family.filter(TieFamily::isOfPeople).isPresent()
                || thing.flatMap(Links::kind).filter(PERSON_KINDS::contains).isPresent();
        return new NetworkChoice(
                ties,
                properties,
                people || "yes".equals(parameters.get(PEOPLE)),
                thing,
                "2".equals(parameters.get(STEPS)) ? 2 : 1,
                !"no".equals(parameters.get(HEDGED)),
                !"no".equals(parameters.get(CONTESTED)));
    }

    /** The thing around which the network is looked at. */
    Optional<Node> node() {
        return thing.map(path -> NodeFactory.createURI(Isnad.BASE + path));
    }

    /** The same around everything. */
    NetworkChoice everywhere() {
        return new NetworkChoice(ties, properties, people, Optional.empty(), 1, hedged, contested);
    }

    /** The parameters that make this choice: names and values in turn. */
    List<String> parameters() {
        List<String> parameters = new ArrayList<>(List.of(TIES, ties));
        thing.ifPresent(path -> parameters.addAll(List.of(THING, path, STEPS, Integer.toString(steps))));
        if (people) {
            parameters.addAll(List.of(PEOPLE, "yes"));
        }
        if (!hedged) {
            parameters.addAll(List.of(HEDGED, "no"));
        }
        if (!contested) {
            parameters.addAll(List.of(CONTESTED, "no"));
        }
        return parameters;
    }

    /** The network of this choice; empty if nothing is known of the thing. */
    Network network(Ties.Read ties, Facts facts) {
        Set<Node> predicates = properties.stream().map(Isnad::term).collect(Collectors.toSet());
        Network all = ties.claims()
                .network(
                        Clocks.ALL,
                        (said, claim) -> predicates.contains(said.getPredicate())
                                && (people || isWithoutPeople(said, ties.claims()))
                                && (hedged || isFirm(claim, facts))
                                && (contested || isUncontested(said, claim, ties, facts)));
        return node().map(node -> all.around(node, steps)).orElse(all);
    }

    private static boolean isWithoutPeople(Triple said, TieClaims claims) {
        return isNoPerson(said.getSubject(), claims) && isNoPerson(said.getObject(), claims);
    }

    private static boolean isNoPerson(Node actor, TieClaims claims) {
        return claims.actors()
                .get(actor)
                .filter(known -> PERSONS.contains(known.kind()))
                .isEmpty();
    }

    /** Whether the source says it without doubt of its own. */
    static boolean isFirm(TieClaim claim, Facts facts) {
        return facts.text(claim.hedge(), Isnad.YIELDS_DIRECT)
                .filter("true"::equals)
                .isPresent();
    }

    private static boolean isUncontested(Triple said, TieClaim claim, Ties.Read ties, Facts facts) {
        return ties.denials(said).isEmpty() && !facts.is(claim.claim(), Isnad.DISAGREES_WITH, Node.ANY);
    }
}
