package org.isnad.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.isnad.network.MadeUpRecord.behind;
import static org.isnad.network.MadeUpRecord.said;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.isnad.model.Prefixes;
import org.isnad.model.UnknownNameException;
import org.junit.jupiter.api.Test;

class TieClaimsTest {

    @Test
    void claims_that_say_the_same_are_one_tie_with_the_surest_first() {
        Network network = new MadeUpRecord()
                .says("first", "a", "alliedWith", "b", "isnad:hedge scale:hedge-believed")
                .says("second", "a", "alliedWith", "b", "")
                .says("second", "a", "fundedBy", "b", "")
                .says("second", "b", "alliedWith", "a", "")
                .network();

        assertThat(said(network)).containsExactly("a alliedWith b", "a fundedBy b", "b alliedWith a");
        Tie tie = network.ties().get(0);
        assertThat(behind(tie)).containsExactly("second-2", "first-1");
        assertThat(Prefixes.shorten(tie.strongestHedge())).isEqualTo("scale:hedge-flat");
        assertThat(tie.witnesses()).isEqualTo(2);
        assertThat(network.claims()).isEqualTo(4);
    }

    @Test
    void editions_and_copies_are_one_witness() {
        Network network = new MadeUpRecord()
                .source("later", "isnad:workOf source:first ;")
                .source("copy", "isnad:derivedFromSource source:later ;")
                .says("first", "a", "alliedWith", "b", "")
                .says("later", "a", "alliedWith", "b", "")
                .says("copy", "a", "alliedWith", "b", "")
                .says("other", "a", "alliedWith", "b", "")
                .network();

        assertThat(network.ties()).singleElement().satisfies(tie -> {
            assertThat(tie.sources()).hasSize(4);
            assertThat(tie.witnesses()).isEqualTo(2);
        });
    }

    @Test
    void what_is_denied_withdrawn_disputed_proposed_or_left_open_is_no_tie() {
        Network network = new MadeUpRecord()
                .says(
                        "first",
                        "a",
                        "alliedWith",
                        "b",
                        "isnad:polarity scale:polarity-denied ; isnad:saidBy organization:a")
                .says("first", "a", "closeTo", "b", "isnad:hedge scale:hedge-proposed")
                .says("first", "a", "fundedBy", "b", "isnad:hedge scale:hedge-open")
                .says("a", "armedBy", "b")
                .says("a", "trainedBy", "b")
                .says("a", "supportedBy", "c")
                .judged("first-4", "withdrawn")
                .judged("first-5", "disputed")
                .network();

        assertThat(said(network)).containsExactly("a supportedBy c");
        assertThat(network.actors()).extracting(Actor::name).containsExactly("organization:a", "organization:c");
    }

    @Test
    void a_tie_stands_until_its_last_claim_is_withdrawn() {
        MadeUpRecord record =
                new MadeUpRecord().says("first", "a", "alliedWith", "b", "").says("second", "a", "alliedWith", "b", "");

        record.judged("first-1", "withdrawn");
        assertThat(record.network().ties()).singleElement().satisfies(tie -> assertThat(behind(tie))
                .containsExactly("second-2"));
        record.judged("second-2", "withdrawn");
        assertThat(record.network().ties()).isEmpty();
        assertThat(record.network().actors()).isEmpty();
    }

    @Test
    void sets_and_what_is_no_actor_are_no_nodes() {
        Network network = new MadeUpRecord()
                .says("first", "set:some", "closeTo", "a", "isnad:quantifier scale:quantifier-most")
                .says("a", "participatedIn", "event:battle")
                .says("person:p", "memberOf", "a")
                .network();

        assertThat(said(network)).containsExactly("p memberOf a");
    }

    @Test
    void events_are_nodes_where_they_are_asked_for() {
        Graph graph = new MadeUpRecord()
                .says("first", "a", "participatedIn", "event:battle", "isnad:role scale:role-target")
                .graph();

        Network network = TieClaims.read(graph, TieChoice.of(graph, List.of("default"), true))
                .network(Clocks.ALL);

        assertThat(said(network)).containsExactly("a participatedIn battle");
        assertThat(network.ties().get(0).roles()).extracting(Prefixes::shorten).containsExactly("scale:role-target");
        assertThat(network.actors()).extracting(Actor::kind).containsExactly(Kind.EVENT, Kind.ORGANIZATION);
    }

    @Test
    void designation_detention_rivalry_and_places_are_ties_only_if_chosen() {
        MadeUpRecord record = new MadeUpRecord()
                .says("a", "rivalOf", "b")
                .says("a", "designatedBy", "country:c")
                .says("person:p", "detainedBy", "country:c")
                .says("a", "operatesIn", "country:c")
                .says("a", "fundedBy", "country:c");

        assertThat(said(record.network())).containsExactly("a fundedBy c");
        assertThat(said(record.claims("rivalOf").network(Clocks.ALL))).containsExactly("a rivalOf b");
        assertThat(said(record.claims("default", "isnad:rivalOf").network(Clocks.ALL)))
                .containsExactly("a fundedBy c", "a rivalOf b");
        assertThat(said(record.claims("all").network(Clocks.ALL))).hasSize(5);
    }

    @Test
    void a_property_brings_those_below_it() {
        MadeUpRecord record = new MadeUpRecord().says("a", "fundedBy", "b").says("a", "closeTo", "b");

        assertThat(said(record.claims("supportedBy").network(Clocks.ALL))).containsExactly("a fundedBy b");
    }

    @Test
    void an_unknown_tie_is_refused_with_the_nearest() {
        MadeUpRecord record = new MadeUpRecord().says("a", "fundedBy", "b");

        assertThatThrownBy(() -> record.claims("funedBy"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("unknown tie funedBy (did you mean fundedBy?)");
        assertThatThrownBy(() -> record.claims("knownAs")).hasMessageContaining("there are actsOn, ");
    }

    @Test
    void actors_are_found_by_prefixed_name_and_iri() {
        Actors actors = new MadeUpRecord()
                .says("alpha", "fundedBy", "beta")
                .claims("default")
                .actors();

        assertThat(actors.named("organization:alpha").label()).isEqualTo("The alpha");
        assertThat(actors.named("https://w3id.org/isnad/organization/alpha"))
                .isEqualTo(actors.named("<https://w3id.org/isnad/organization/alpha>"));
        assertThatThrownBy(() -> actors.named("alpha"))
                .isInstanceOf(UnknownNameException.class)
                .hasMessageContaining("unknown actor alpha (did you mean organization:alpha?)");
        assertThatThrownBy(() -> actors.named("organization:betta")).hasMessageContaining("organization:beta?");
        assertThatThrownBy(() -> actors.named("person:alpha")).hasMessageContaining("organization:alpha?");
        assertThatThrownBy(() -> actors.named("organization:zzzz")).hasMessageContaining("data/entities");
        assertThatThrownBy(() -> actors.named("zzzzzzzz")).hasMessageContaining("data/entities");
    }
}
