package org.isnad.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.Packed;
import org.isnad.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For each reason a claim that stays a claim for this reason alone. */
class WithheldTest {

    private static final Node CLAIM = NodeFactory.createURI(Isnad.BASE + "claim/test-1");
    private static final String CLOSE = "isnad:predicate isnad:closeTo ; isnad:object organization:b";

    @Test
    void there_is_none_if_something_follows() {
        DirectTriples direct = direct("Claim", CLOSE + " ; isnad:hedge scale:hedge-flat");

        assertThat(direct.withheld(CLAIM)).isEmpty();
        assertThat(direct.of(CLAIM)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOT_CLAIMABLE     | Claim    | isnad:predicate isnad:within ; isnad:object organization:b ; isnad:hedge scale:hedge-flat
            SET               | SetClaim | isnad:predicate isnad:closeTo ; isnad:object organization:b ; isnad:hedge scale:hedge-flat
            NOT_ACCEPTED      | Claim    | isnad:predicate isnad:closeTo ; isnad:object organization:b ; isnad:hedge scale:hedge-flat ; isnad:status scale:status-disputed
            DENIED            | Claim    | isnad:predicate isnad:closeTo ; isnad:object organization:b ; isnad:hedge scale:hedge-flat ; isnad:polarity scale:polarity-denied
            HEDGED            | Claim    | isnad:predicate isnad:closeTo ; isnad:object organization:b ; isnad:hedge scale:hedge-believed
            ROLE              | Claim    | isnad:predicate isnad:participatedIn ; isnad:object event:e ; isnad:role scale:role-victim ; isnad:hedge scale:hedge-flat
            SELF_SAID         | Claim    | isnad:predicate isnad:closeTo ; isnad:object organization:b ; isnad:hedge scale:hedge-flat ; isnad:saidBy organization:a
            NOT_ITS_AUTHORITY | Claim    | isnad:predicate isnad:designatedBy ; isnad:object country:c ; isnad:hedge scale:hedge-flat
            NO_OBJECT         | Claim    | isnad:predicate isnad:closeTo ; isnad:objectText "somebody"@en ; isnad:hedge scale:hedge-flat
            """)
    void each_reason_is_told(Withheld reason, String type, String claim) {
        DirectTriples direct = direct(type, claim);

        assertThat(direct.withheld(CLAIM)).containsExactly(reason);
        assertThat(direct.of(CLAIM)).isEmpty();
        assertThat(reason.reason()).isNotBlank();
    }

    @Test
    void a_property_that_is_for_claims_only_is_a_reason() {
        List<String> claimOnly = Packed.ontology().stream(Node.ANY, Isnad.CLAIM_ONLY, Node.ANY)
                .map(triple -> triple.getSubject())
                .map(Prefixes::shorten)
                .toList();

        assertThat(claimOnly).isNotEmpty().allSatisfy(property -> assertThat(direct(
                                "Claim",
                                "isnad:predicate " + property
                                        + " ; isnad:object organization:b ; isnad:hedge scale:hedge-flat")
                        .withheld(CLAIM))
                .contains(Withheld.CLAIM_ONLY));
    }

    private static DirectTriples direct(String type, String claim) {
        String head = Prefixes.asMap().entrySet().stream()
                .map(entry -> "@prefix " + entry.getKey() + ": <" + entry.getValue() + "> .\n")
                .reduce("", String::concat);
        Reading reading = DataFolder.read(
                Stream.of("source:test a isnad:Report ; isnad:tier scale:tier-press . claim:test-1 a isnad:" + type
                                + " ; isnad:subject organization:a ; " + claim + " .")
                        .map(body -> new CuratedText(FileKind.SOURCES, "test.ttl", "test", head + body))
                        .toList());
        return DirectTriples.over(Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales())
                .curated());
    }
}
