package org.isnad.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.Packed;
import org.isnad.read.Reading;
import org.junit.jupiter.api.Test;

/** How long something was on a list, derived over all of its editions. */
class EditionSpansTest {

    private static final String PREFIXES = Prefixes.asMap().entrySet().stream()
            .map(prefix -> "@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n")
            .collect(Collectors.joining());

    private static final CuratedText LIST = text("made-up-list", "source:made-up-list a isnad:OfficialList .");
    private static final CuratedText FIRST = edition("2021-01-01", "", "1", "2");
    private static final CuratedText SECOND =
            edition("2022-01-01", listed("2022-01-01", "1", "sdgt") + listed("2022-01-01", "2", "sdgt"), "1", "2");
    private static final CuratedText THIRD =
            edition("2023-01-01", listed("2023-01-01", "1", "sdgt") + listed("2023-01-01", "1", "fto"), "1");
    private static final CuratedText FOURTH = edition("2024-01-01", listed("2024-01-01", "1", "fto"), "1", "2");
    private static final List<CuratedText> ALL = List.of(LIST, FIRST, SECOND, THIRD, FOURTH);

    private static CuratedText text(String slug, String body) {
        return new CuratedText(FileKind.SOURCES, slug + ".ttl", slug, PREFIXES + body);
    }

    private static CuratedText edition(String day, String claims, String... searchedFor) {
        String numbers = List.of(searchedFor).stream().map(n -> "\"" + n + "\"").collect(Collectors.joining(", "));
        return text("made-up-" + day, """
                source:made-up-%1$s a isnad:OfficialList ; isnad:tier scale:tier-official ;
                    isnad:issued "%1$s"^^edtf:EDTF ; isnad:editionOf source:made-up-list ; isnad:searchedFor %2$s .
                """.formatted(day, numbers) + claims);
    }

    private static String listed(String day, String number, String programme) {
        return """
                claim:made-up-%1$s-%2$s-%3$s a isnad:DesignationClaim ; isnad:subject organization:n%2$s ;
                    isnad:predicate isnad:designatedBy ; isnad:object organization:authority ;
                    isnad:programme scale:programme-%3$s ; isnad:locator "entry %2$s" ;
                    isnad:hedge scale:hedge-flat ; isnad:attested "%1$s"^^edtf:EDTF .
                """.formatted(day, number, programme);
    }

    private static Build build(List<CuratedText> texts) {
        Reading reading = DataFolder.read(texts);
        return Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales());
    }

    /** Derived claims as slug and four dates. */
    private static List<String> derived(Build build) {
        Graph list = build.dataset().getGraph(Graphs.ofSource("made-up-list"));
        return list.stream(Node.ANY, Isnad.PREDICATE, Isnad.DESIGNATED_BY)
                .map(t -> t.getSubject())
                .map(claim -> Prefixes.shorten(claim) + " "
                        + List.of(Isnad.BEGIN_EARLIEST, Isnad.BEGIN_LATEST, Isnad.END_EARLIEST, Isnad.END_LATEST)
                                .stream()
                                .map(bound -> Completion.only(list, claim, bound)
                                        .map(Node::getLiteralLexicalForm)
                                        .orElse("-"))
                                .collect(Collectors.joining(" ")))
                .sorted()
                .toList();
    }

    @Test
    void eachListingHasItsFourDates() {
        assertThat(derived(build(ALL)))
                .containsExactly(
                        "claim:made-up-list-1-fto 2022-01-02 2023-01-01 2024-01-01 -",
                        "claim:made-up-list-1-sdgt 2021-01-02 2022-01-01 2023-01-01 2023-12-31",
                        "claim:made-up-list-2-sdgt 2021-01-02 2022-01-01 2022-01-01 2023-12-31");
    }

    @Test
    void anEditionThatWasNotSearchedForAnEntryDoesNotEndItsListing() {
        assertThat(derived(build(List.of(LIST, SECOND, THIRD))))
                .contains("claim:made-up-list-2-sdgt - 2022-01-01 2022-01-01 -");
    }

    @Test
    void aDerivedClaimShowsWhatItFollowsFromAndBecomesNoDirectTriple() {
        Build build = build(ALL);
        Graph list = build.dataset().getGraph(Graphs.ofSource("made-up-list"));
        Node claim = NodeFactory.createURI(Isnad.BASE + "claim/made-up-list-2-sdgt");
        assertThat(list.stream(claim, Isnad.term("via"), Node.ANY).map(t -> Prefixes.shorten(t.getObject())))
                .containsExactlyInAnyOrder(
                        "source:made-up-2021-01-01", "claim:made-up-2022-01-01-2-sdgt", "source:made-up-2024-01-01");
        assertThat(Completion.only(list, claim, Isnad.term("note")).map(Node::getLiteralLexicalForm))
                .contains("Derived from 1 edition of the list: on it by 2022-01-01; not yet on it on 2021-01-01;"
                        + " no longer on it on 2024-01-01.");
        assertThat(Completion.only(list, claim, Isnad.HEDGE)).contains(Isnad.scale("hedge-inferred"));
        assertThat(Completion.only(list, claim, Isnad.SOURCE).map(Prefixes::shorten))
                .contains("source:made-up-list");
        assertThat(build.dataset().getGraph(Graphs.DIRECT).isEmpty()).isTrue();
    }

    @Test
    void aWithdrawnEditionIsNoWitness() {
        List<CuratedText> texts = new ArrayList<>(ALL);
        texts.add(new CuratedText(
                FileKind.CURATION,
                "status.ttl",
                "status",
                PREFIXES + "source:made-up-2022-01-01 isnad:status scale:status-withdrawn ."
                        + " source:made-up-2024-01-01 isnad:status scale:status-withdrawn ."));
        assertThat(derived(build(texts)))
                .containsExactly(
                        "claim:made-up-list-1-fto 2021-01-02 2023-01-01 2023-01-01 -",
                        "claim:made-up-list-1-sdgt 2021-01-02 2023-01-01 2023-01-01 -");
    }

    @Property(tries = 20)
    void theOrderOfImportMakesNoDifference(@ForAll Random random) {
        List<CuratedText> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, random);
        assertThat(quads(build(shuffled))).isEqualTo(quads(build(ALL)));
    }

    private static Set<Quad> quads(Build build) {
        return build.dataset().stream().collect(Collectors.toSet());
    }
}
