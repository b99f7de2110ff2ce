package org.isnad.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(DatesDomain.class)
class BoundsPropertyTest {

    @Property
    void whatIsSureIsPossible(@ForAll Bounds bounds, @ForAll LocalDate day) {
        if (bounds.sureOn(day)) {
            assertThat(bounds.possibleOn(day)).isTrue();
        }
    }

    @Property
    void theOrderOfPremisesDoesNotMatter(@ForAll Bounds one, @ForAll Bounds two) {
        assertThat(one.intersect(two)).isEqualTo(two.intersect(one));
    }

    @Property
    void theGroupingOfPremisesDoesNotMatter(@ForAll Bounds one, @ForAll Bounds two, @ForAll Bounds three) {
        assertThat(one.intersect(two).flatMap(both -> both.intersect(three)))
                .isEqualTo(two.intersect(three).flatMap(one::intersect));
    }

    @Property
    void aPremiseTwiceIsAPremiseOnce(@ForAll Bounds bounds) {
        assertThat(bounds.intersect(bounds)).contains(bounds);
    }

    @Property
    void whatFollowsIsSureExactlyWhereEveryPremiseIs(@ForAll Bounds one, @ForAll Bounds two, @ForAll LocalDate day) {
        boolean sure = one.intersect(two).filter(both -> both.sureOn(day)).isPresent();

        assertThat(sure).isEqualTo(one.sureOn(day) && two.sureOn(day));
    }

    @Property
    void whatFollowsFromDatedPremisesIsPossibleOnlyWhereEveryPremiseIs(
            @ForAll Bounds one, @ForAll Bounds two, @ForAll LocalDate day) {
        Assume.that(!one.undated() && !two.undated());

        if (one.intersect(two).filter(both -> both.possibleOn(day)).isPresent()) {
            assertThat(one.possibleOn(day)).isTrue();
            assertThat(two.possibleOn(day)).isTrue();
        }
    }
}
