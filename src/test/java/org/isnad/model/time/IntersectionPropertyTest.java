package org.isnad.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** What follows from two premises, day by day and against every way in which the two may really have lain. */
@Domain(FewDaysDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // of so few days, random ones are edge cases often enough
class IntersectionPropertyTest {

    /** Every day that a bound may name, and a few on each side that stand for all those further out. */
    private static final List<LocalDate> DAYS = IntStream.range(-3, FewDaysDomain.DAYS + 3)
            .mapToObj(FewDaysDomain::day)
            .toList();

    @Property
    void nothingFollowsExactlyIfNoDayIsLeftToBoth(@ForAll Bounds one, @ForAll Bounds two) {
        boolean dayLeft = DAYS.stream().anyMatch(day -> ruledIn(one, day) && ruledIn(two, day));

        assertThat(one.intersect(two).isPresent()).isEqualTo(dayLeft);
    }

    @Property
    void aDayIsLeftToWhatFollowsExactlyIfItIsLeftToBoth(@ForAll Bounds one, @ForAll Bounds two) {
        one.intersect(two).ifPresent(both -> assertThat(DAYS)
                .allSatisfy(day -> assertThat(ruledIn(both, day)).isEqualTo(ruledIn(one, day) && ruledIn(two, day))));
    }

    @Property
    void anUndatedPremiseLeavesTheOuterBoundsAndTakesTheInnerOnes(@ForAll Bounds bounds) {
        assertThat(bounds.intersect(Bounds.UNKNOWN))
                .contains(new Bounds(bounds.beginEarliest(), null, null, bounds.endLatest()));
    }

    @Property
    void noBoundIsInvented(@ForAll Bounds one, @ForAll Bounds two) {
        one.intersect(two).ifPresent(both -> {
            assertThat(both.beginEarliest()).isIn(one.beginEarliest(), two.beginEarliest());
            assertThat(both.beginLatest()).isIn(one.beginLatest(), two.beginLatest());
            assertThat(both.endEarliest()).isIn(one.endEarliest(), two.endEarliest());
            assertThat(both.endLatest()).isIn(one.endLatest(), two.endLatest());
        });
    }

    @Property
    void theStretchThatTwoPremisesShareLiesWithinTheBounds(@ForAll Bounds one, @ForAll Bounds two) {
        Optional<Bounds> both = one.intersect(two);

        for (Stretch it : Stretch.allWithin(one)) {
            for (Stretch other : Stretch.allWithin(two)) {
                int first = Math.max(it.first(), other.first());
                int last = Math.min(it.last(), other.last());
                if (first <= last) {
                    Stretch shared = new Stretch(first, last);
                    assertThat(both).hasValueSatisfying(bounds -> assertThat(shared.isWithin(bounds))
                            .as("%s in %s", shared, bounds)
                            .isTrue());
                }
            }
        }
    }

    @Property
    void toKnowLessOfAPremiseNeverMakesMoreSureNorFewerDaysPossible(
            @ForAll Bounds one, @ForAll Bounds two, @ForAll LessKnown loss) {
        Optional<Bounds> known = one.intersect(two);
        Optional<Bounds> lessKnown = loss.of(one).intersect(two);

        for (LocalDate day : DAYS) {
            assertThat(known.isPresent() && ruledIn(known.get(), day))
                    .isIn(false, lessKnown.isPresent() && ruledIn(lessKnown.get(), day));
            assertThat(lessKnown.isPresent() && lessKnown.get().sureOn(day))
                    .isIn(false, known.isPresent() && known.get().sureOn(day));
        }
    }

    @Property
    void fromManyPremisesFollowsTheSameInWhateverOrder(@ForAll List<Bounds> premises) {
        List<Bounds> backwards = premises.stream()
                .reduce(
                        List.of(),
                        (done, next) ->
                                Stream.concat(Stream.of(next), done.stream()).toList(),
                        (left, right) ->
                                Stream.concat(right.stream(), left.stream()).toList());

        assertThat(all(backwards)).isEqualTo(all(premises));
    }

    /** Whether no bound speaks against the day; of the undated, none does. */
    private static boolean ruledIn(Bounds bounds, LocalDate day) {
        return bounds.undated() || bounds.possibleOn(day);
    }

    private static Optional<Bounds> all(List<Bounds> premises) {
        Optional<Bounds> all = premises.stream().findFirst();
        for (Bounds premise : premises) {
            all = all.flatMap(premise::intersect);
        }
        return all;
    }

    /** A bound that is forgotten. */
    enum LessKnown {
        BEGIN_EARLIEST,
        BEGIN_LATEST,
        END_EARLIEST,
        END_LATEST;

        Bounds of(Bounds bounds) {
            return switch (this) {
                case BEGIN_EARLIEST -> new Bounds(null, bounds.beginLatest(), bounds.endEarliest(), bounds.endLatest());
                case BEGIN_LATEST -> new Bounds(bounds.beginEarliest(), null, bounds.endEarliest(), bounds.endLatest());
                case END_EARLIEST -> new Bounds(bounds.beginEarliest(), bounds.beginLatest(), null, bounds.endLatest());
                case END_LATEST -> new Bounds(bounds.beginEarliest(), bounds.beginLatest(), bounds.endEarliest(), null);
            };
        }
    }
}
