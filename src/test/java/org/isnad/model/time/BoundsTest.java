package org.isnad.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final LocalDate DAY1 = LocalDate.of(2017, 10, 1);
    private static final LocalDate DAY2 = LocalDate.of(2017, 10, 2);
    private static final LocalDate DAY3 = LocalDate.of(2017, 10, 3);
    private static final LocalDate DAY4 = LocalDate.of(2017, 10, 4);

    @Test
    void isSureFromTheLatestBeginningToTheEarliestEndBothIncluded() {
        Bounds bounds = new Bounds(null, DAY2, DAY3, null);

        assertThat(bounds.sureOn(DAY1)).isFalse();
        assertThat(bounds.sureOn(DAY2)).isTrue();
        assertThat(bounds.sureOn(DAY3)).isTrue();
        assertThat(bounds.sureOn(DAY4)).isFalse();
    }

    @Test
    void isNeverSureIfOneOfTheTwoIsUnknown() {
        assertThat(new Bounds(DAY1, DAY1, null, DAY4).sureOn(DAY2)).isFalse();
        assertThat(new Bounds(DAY1, null, DAY4, DAY4).sureOn(DAY2)).isFalse();
    }

    @Test
    void isPossibleFromTheEarliestBeginningToTheLatestEndBothIncluded() {
        Bounds bounds = new Bounds(DAY2, null, null, DAY3);

        assertThat(bounds.possibleOn(DAY1)).isFalse();
        assertThat(bounds.possibleOn(DAY2)).isTrue();
        assertThat(bounds.possibleOn(DAY3)).isTrue();
        assertThat(bounds.possibleOn(DAY4)).isFalse();
    }

    @Test
    void anUnknownBoundRulesNoDayOut() {
        assertThat(new Bounds(DAY2, null, null, null).possibleOn(LocalDate.MAX)).isTrue();
        assertThat(new Bounds(null, null, null, DAY2).possibleOn(LocalDate.MIN)).isTrue();
        assertThat(new Bounds(null, DAY2, DAY2, null).possibleOn(LocalDate.MIN)).isTrue();
    }

    @Test
    void theUndatedIsNeitherSureNorPossible() {
        assertThat(Bounds.UNKNOWN.undated()).isTrue();
        assertThat(Bounds.UNKNOWN.sureOn(DAY1)).isFalse();
        assertThat(Bounds.UNKNOWN.possibleOn(DAY1)).isFalse();
        assertThat(new Bounds(null, null, DAY1, null).undated()).isFalse();
    }

    @Test
    void theLatestBeginningMayBeAfterTheEarliestEnd() {
        assertThat(new Bounds(null, DAY4, DAY1, null).beginLatest()).isEqualTo(DAY4);
    }

    @Test
    void reversedBoundsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bounds(DAY2, DAY1, null, null))
                .withMessage("beginEarliest 2017-10-02 is after beginLatest 2017-10-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bounds(null, null, DAY2, DAY1))
                .withMessage("endEarliest 2017-10-02 is after endLatest 2017-10-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bounds(DAY2, null, null, DAY1))
                .withMessage("beginEarliest 2017-10-02 is after endLatest 2017-10-01");
    }

    @Test
    void whatFollowsBeginsWithTheLaterAndEndsWithTheEarlierPremise() {
        assertThat(new Bounds(DAY1, DAY2, DAY3, DAY4).intersect(new Bounds(DAY2, DAY3, DAY4, DAY4)))
                .contains(new Bounds(DAY2, DAY3, DAY3, DAY4));
    }

    @Test
    void whatFollowsHasTheInnerBoundsOnlyIfEveryPremiseHasThem() {
        assertThat(new Bounds(DAY1, DAY2, DAY3, DAY4).intersect(new Bounds(null, null, DAY4, null)))
                .contains(new Bounds(DAY1, null, DAY3, DAY4));
        assertThat(new Bounds(DAY1, DAY2, DAY3, DAY4).intersect(new Bounds(null, DAY1, null, null)))
                .contains(new Bounds(DAY1, DAY2, null, DAY4));
    }

    @Test
    void nothingFollowsFromPremisesThatNeverHoldTogether() {
        assertThat(new Bounds(null, null, null, DAY1).intersect(new Bounds(DAY2, null, null, null)))
                .isEmpty();
        assertThat(new Bounds(null, null, null, DAY2).intersect(new Bounds(DAY2, null, null, null)))
                .contains(new Bounds(DAY2, null, null, DAY2));
    }
}
