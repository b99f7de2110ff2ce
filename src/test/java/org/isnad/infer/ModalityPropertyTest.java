package org.isnad.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;
import org.isnad.read.Packed;
import org.junit.jupiter.api.Test;

/** How hedges and confidences combine, over the scales as they are and over made-up ones with concepts of one rank. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class ModalityPropertyTest {

    @Provide
    Arbitrary<Graded> graded() {
        return Combinators.combine(Arbitraries.integers().between(1, 4), Arbitraries.of("a", "b", "c"))
                .as((rank, slug) -> new Graded(rank, Isnad.scale(slug)));
    }

    @Provide
    Arbitrary<Modality> modalities() {
        Arbitrary<Graded> made = graded();
        Arbitrary<Modality> madeUp = Combinators.combine(made, made).as(Modality::new);
        Arbitrary<Modality> real = Combinators.combine(
                        Arbitraries.of(scale("hedge")), Arbitraries.of(scale("confidence")))
                .as(Modality::new);
        return Arbitraries.oneOf(madeUp, real);
    }

    @Property
    void the_order_of_premises_does_not_matter(@ForAll("modalities") Modality one, @ForAll("modalities") Modality two) {
        assertThat(one.and(two)).isEqualTo(two.and(one));
    }

    @Property
    void the_grouping_of_premises_does_not_matter(
            @ForAll("modalities") Modality one,
            @ForAll("modalities") Modality two,
            @ForAll("modalities") Modality three) {
        assertThat(one.and(two).and(three)).isEqualTo(one.and(two.and(three)));
    }

    @Property
    void a_premise_twice_is_a_premise_once(@ForAll("modalities") Modality one) {
        assertThat(one.and(one)).isEqualTo(one);
    }

    @Property
    void what_follows_is_no_surer_than_any_premise_and_as_sure_as_one(
            @ForAll("modalities") Modality one, @ForAll("modalities") Modality two) {
        Modality both = one.and(two);

        assertThat(both.hedge().rank())
                .isEqualTo(Math.max(one.hedge().rank(), two.hedge().rank()));
        assertThat(both.confidence().rank())
                .isEqualTo(Math.max(one.confidence().rank(), two.confidence().rank()));
        assertThat(both.hedge()).isIn(one.hedge(), two.hedge());
        assertThat(both.confidence()).isIn(one.confidence(), two.confidence());
        assertThat(one.noWeakerThan(both) && two.noWeakerThan(both)).isTrue();
    }

    @Property
    void a_surer_premise_makes_no_conclusion_weaker(
            @ForAll("modalities") Modality surer,
            @ForAll("modalities") Modality weaker,
            @ForAll("modalities") Modality other) {
        if (surer.noWeakerThan(weaker)) {
            assertThat(surer.and(other).noWeakerThan(weaker.and(other))).isTrue();
        }
    }

    @Property
    void the_order_of_a_scale_agrees_with_itself(
            @ForAll("graded") Graded one, @ForAll("graded") Graded two, @ForAll("graded") Graded three) {
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
            assertThat(one.compareTo(three)).isNotPositive();
        }
    }

    @Test
    void the_scales_are_in_the_order_that_the_documentation_gives() {
        assertThat(scale("hedge").stream().map(ModalityPropertyTest::slug))
                .containsExactly(
                        "flat", "reported", "not-recorded", "inferred", "believed", "estimated", "alleged", "possible");
        assertThat(scale("confidence").stream().map(ModalityPropertyTest::slug))
                .containsExactly("high", "moderate", "low");
    }

    @Test
    void no_two_concepts_of_a_scale_have_one_rank() {
        assertThat(scale("hedge").stream().map(Graded::rank)).doesNotHaveDuplicates();
        assertThat(scale("confidence").stream().map(Graded::rank)).doesNotHaveDuplicates();
    }

    /** The concepts of a scale that have a rank, the surest first. */
    private static List<Graded> scale(String scheme) {
        return Packed.scales().stream(Node.ANY, SKOS.inScheme.asNode(), Isnad.scale(scheme))
                .map(triple -> triple.getSubject())
                .flatMap(concept -> Packed.scales().stream(concept, Isnad.RANK, Node.ANY)
                        .map(rank ->
                                new Graded(Integer.parseInt(rank.getObject().getLiteralLexicalForm()), concept)))
                .sorted()
                .toList();
    }

    private static String slug(Graded graded) {
        String iri = graded.concept().getURI();
        return iri.substring(iri.indexOf('-') + 1);
    }
}
