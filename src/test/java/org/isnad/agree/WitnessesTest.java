package org.isnad.agree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.agree.MadeUp.date;
import static org.isnad.agree.MadeUp.tie;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.junit.jupiter.api.Test;

class WitnessesTest {

    private static final Graph RECORD = MadeUp.record(
            date("one-f", "organization:a", "foundedOn", "2003"),
            date("copy-f", "organization:a", "foundedOn", "2003"),
            date("two-f", "organization:a", "foundedOn", "2003"),
            tie("three-a", "organization:a", "partOf", "organization:b", "", "isnad:via source:one"),
            tie("three-b", "organization:a", "partOf", "organization:b", "", "isnad:via claim:two-f"),
            tie("three-c", "organization:a", "partOf", "organization:b", "", "isnad:via organization:c"));

    private final Witnesses witnesses = Witnesses.in(RECORD);

    @Test
    void a_copy_and_the_editions_of_a_list_are_one_witness_named_for_the_first() {
        assertThat(witnesses.ofSource(node("source/copy"))).isEqualTo(witnesses.ofSource(node("source/one")));
        assertThat(witnesses.ofSource(node("source/new")))
                .isEqualTo(witnesses.ofSource(node("source/old")))
                .isEqualTo(node("source/list"));
        assertThat(witnesses.ofSource(node("source/two"))).isEqualTo(node("source/two"));
    }

    @Test
    void a_claim_is_the_testimony_of_the_source_that_it_comes_from() {
        assertThat(independent("one-f", "copy-f")).isFalse();
        assertThat(independent("one-f", "two-f")).isTrue();
        assertThat(independent("three-a", "one-f")).isFalse();
        assertThat(independent("three-b", "two-f")).isFalse();
    }

    @Test
    void who_passes_a_thing_on_and_is_no_source_is_no_witness() {
        assertThat(witnesses.ofClaim(claim("three-c"))).isEqualTo(node("source/three"));
    }

    private boolean independent(String claim, String other) {
        return witnesses.independent(claim(claim), claim(other));
    }

    private static Node claim(String slug) {
        return node("claim/" + slug);
    }

    private static Node node(String path) {
        return NodeFactory.createURI(Isnad.BASE + path);
    }
}
