package org.isnad.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** What follows from something that need only have begun, and which of two bounds is as good as the other. */
@Domain(FewDaysDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // of so few days, random ones are edge cases often enough
class PriorPremisePropertyTest {

    private static final List<LocalDate> DAYS = IntStream.range(-3, FewDaysDomain.DAYS + 3)
            .mapToObj(FewDaysDomain::day)
            .toList();

    @Property
    void whatHoldsForGoodBeginsAsItDidAndEndsWheneverItMay(@ForAll Bounds bounds) {
        for (Stretch it : Stretch.allWithin(bounds)) {
            assertThat(new Stretch(it.first(), FewDaysDomain.DAYS + 3).isWithin(bounds.since()))
                    .isTrue();
        }
        assertThat(DAYS).noneMatch(bounds.since()::sureOn);
        assertThat(bounds.since().since()).isEqualTo(bounds.since());
    }

    @Property
    void theStretchLeftOnceThePriorHasBegunLiesWithinTheBounds(@ForAll Bounds one, @ForAll Bounds prior) {
        Optional<Bounds> after = one.afterBeginningOf(prior);
        boolean left = false;
        for (Stretch it : Stretch.allWithin(one)) {
            for (Stretch earlier : Stretch.allWithin(prior)) {
                int first = Math.max(it.first(), earlier.first());
                if (first <= it.last()) {
                    left = true;
                    Stretch rest = new Stretch(first, it.last());
                    assertThat(after).hasValueSatisfying(bounds -> assertThat(rest.isWithin(bounds))
                            .as("%s in %s", rest, bounds)
                            .isTrue());
                }
            }
        }
        assertThat(after.isPresent()).isEqualTo(left);
    }

    @Property
    void itIsSureWhereItIsSureAndThePriorHasSurelyBegun(
            @ForAll Bounds one, @ForAll Bounds prior, @ForAll LocalDate day) {
        boolean sure = one.afterBeginningOf(prior).filter(b -> b.sureOn(day)).isPresent();
        LocalDate begun = prior.beginLatest();

        assertThat(sure).isEqualTo(one.sureOn(day) && begun != null && !day.isBefore(begun));
    }

    @Property
    void theOrderOfPriorPremisesDoesNotMatter(@ForAll Bounds one, @ForAll Bounds prior, @ForAll Bounds earlier) {
        assertThat(one.afterBeginningOf(prior).flatMap(b -> b.afterBeginningOf(earlier)))
                .isEqualTo(one.afterBeginningOf(earlier).flatMap(b -> b.afterBeginningOf(prior)));
    }

    @Property
    void thePriorThatHasLongEndedCountsAsMuchAsTheOneThatGoesOn(@ForAll Bounds one, @ForAll Bounds prior) {
        assertThat(one.afterBeginningOf(prior)).isEqualTo(one.afterBeginningOf(prior.since()));
    }

    @Property
    void whatCoversIsPossibleAndSureWhereverTheOtherIs(@ForAll Bounds one, @ForAll Bounds loss) {
        Bounds two = one.intersect(loss).orElse(one);
        Assume.that(one.cover(two));

        for (LocalDate day : DAYS) {
            assertThat(two.possibleOn(day)).isIn(false, one.possibleOn(day));
            assertThat(two.sureOn(day)).isIn(false, one.sureOn(day));
        }
    }

    @Property
    void whatCoversDoesSoOnDaysAfterAnyFurtherPremise(@ForAll Bounds one, @ForAll Bounds loss, @ForAll Bounds more) {
        Bounds two = one.intersect(loss).orElse(one);
        Assume.that(one.cover(two));
        Optional<Bounds> better = one.intersect(more);
        Optional<Bounds> worse = two.intersect(more);

        for (LocalDate day : DAYS) {
            assertThat(worse.filter(b -> b.possibleOn(day)).isPresent())
                    .isIn(false, better.filter(b -> b.possibleOn(day)).isPresent());
            assertThat(worse.filter(b -> b.sureOn(day)).isPresent())
                    .isIn(false, better.filter(b -> b.sureOn(day)).isPresent());
        }
    }

    @Property
    void coveringIsAnOrder(@ForAll Bounds one, @ForAll Bounds two, @ForAll Bounds three) {
        assertThat(one.cover(one)).isTrue();
        if (one.cover(two) && two.cover(one)) {
            assertThat(one).isEqualTo(two);
        }
        if (one.cover(two) && two.cover(three)) {
            assertThat(one.cover(three)).isTrue();
        }
    }
}
