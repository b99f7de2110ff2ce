package org.isnad.release.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.release.rdf.MadeUpRelease.ask;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class ProvViewTest {

    private static final String PROV = "http://www.w3.org/ns/prov#";

    private static final String ACTIVITY = "Activity";
    private static final String AGENT = "Agent";
    private static final String ASSOCIATION = "Association";
    private static final String ENTITY = "Entity";
    private static final String PLAN = "Plan";

    private static final Set<String> CLASSES =
            Set.of(ACTIVITY, AGENT, ASSOCIATION, ENTITY, PLAN, "Organization", "Person", "SoftwareAgent");

    /** Domain and range, as the recommendation of 30 April 2013 gives them; any means an entity, activity or agent. */
    private static final Map<String, Ends> PROPERTIES = Map.ofEntries(
            Map.entry("agent", new Ends(ASSOCIATION, AGENT)),
            Map.entry("alternateOf", new Ends(ENTITY, ENTITY)),
            Map.entry("hadPlan", new Ends(ASSOCIATION, PLAN)),
            Map.entry("hadPrimarySource", new Ends(ENTITY, ENTITY)),
            Map.entry("qualifiedAssociation", new Ends(ACTIVITY, ASSOCIATION)),
            Map.entry("specializationOf", new Ends(ENTITY, ENTITY)),
            Map.entry("used", new Ends(ACTIVITY, ENTITY)),
            Map.entry("wasAssociatedWith", new Ends(ACTIVITY, AGENT)),
            Map.entry("wasAttributedTo", new Ends(ENTITY, AGENT)),
            Map.entry("wasDerivedFrom", new Ends(ENTITY, ENTITY)),
            Map.entry("wasGeneratedBy", new Ends(ENTITY, ACTIVITY)),
            Map.entry("wasInfluencedBy", new Ends("any", "any")));

    private record Ends(String domain, String range) {}

    private static final Graph VIEW = MadeUpRelease.graph("views/prov.ttl");

    @Test
    void it_uses_classes_of_the_recommendation_only() {
        assertThat(VIEW.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                        .map(triple -> triple.getObject().getURI())
                        .collect(Collectors.toSet()))
                .allSatisfy(type -> assertThat(CLASSES).contains(type.substring(PROV.length())));
    }

    @Test
    void both_ends_of_a_property_have_the_class_that_it_asks_for() {
        assertThat(VIEW.stream().filter(triple -> triple.getPredicate().getURI().startsWith(PROV)))
                .isNotEmpty()
                .allSatisfy(triple -> {
                    String property = triple.getPredicate().getURI().substring(PROV.length());
                    Ends ends = Objects.requireNonNull(PROPERTIES.get(property), property);
                    assertThat(is(triple.getSubject(), ends.domain())).isTrue();
                    assertThat(is(triple.getObject(), ends.range())).isTrue();
                });
    }

    @Test
    void nothing_is_both_of_two_disjoint_classes() {
        assertThat(VIEW.stream(Node.ANY, RDF.type.asNode(), iri(ACTIVITY)))
                .isNotEmpty()
                .noneMatch(triple -> is(triple.getSubject(), ENTITY) || is(triple.getSubject(), AGENT));
    }

    @Test
    void a_claim_leads_to_its_source_and_its_speaker() {
        assertThat(ask(VIEW, """
                claim:report-denied prov:wasDerivedFrom source:report ; prov:wasAttributedTo country:x .
                claim:report-unnamed prov:wasDerivedFrom source:report, source:list .
                claim:list-designated prov:hadPrimarySource source:list ; prov:wasAttributedTo country:x .""")).isTrue();
        assertThat(ask(VIEW, "claim:report-direct prov:wasAttributedTo ?anybody"))
                .isFalse();
        assertThat(ask(VIEW, "claim:report-direct prov:hadPrimarySource ?any")).isFalse();
    }

    @Test
    void a_conclusion_leads_to_its_premises_and_its_rule() {
        assertThat(ask(VIEW, """
                ?conclusion a prov:Entity ; prov:wasDerivedFrom ?premise ; prov:wasGeneratedBy ?inference .
                ?inference a prov:Activity ; prov:used ?premise ;
                  prov:qualifiedAssociation [ a prov:Association ; prov:agent ?program ; prov:hadPlan ?rule ] .
                ?premise prov:wasDerivedFrom source:report .
                ?program a prov:SoftwareAgent .
                ?rule a prov:Plan ; rdfs:label ?title .""")).isTrue();
    }

    private static boolean is(Node node, String type) {
        if (type.equals("any")) {
            return is(node, ENTITY) || is(node, ACTIVITY) || is(node, AGENT);
        }
        return VIEW.contains(node, RDF.type.asNode(), iri(type));
    }

    private static Node iri(String local) {
        return NodeFactory.createURI(PROV + local);
    }
}
