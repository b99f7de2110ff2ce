package org.isnad.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.model.time.AllenRelation.AFTER;
import static org.isnad.model.time.AllenRelation.BEFORE;
import static org.isnad.model.time.AllenRelation.CONTAINS;
import static org.isnad.model.time.AllenRelation.DURING;
import static org.isnad.model.time.AllenRelation.EQUALS;
import static org.isnad.model.time.AllenRelation.FINISHED_BY;
import static org.isnad.model.time.AllenRelation.MEETS;
import static org.isnad.model.time.AllenRelation.OVERLAPPED_BY;
import static org.isnad.model.time.AllenRelation.STARTED_BY;
import static org.isnad.model.time.AllenRelation.STARTS;
import static org.isnad.model.time.Temporality.POINT;
import static org.isnad.model.time.Temporality.STATE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllenTest {

    @ParameterizedTest
    @CsvSource({
        "2014-01-01/2014-01-03, 2014-01-05/2014-01-09, BEFORE, AFTER",
        "2014-01-01/2014-01-03, 2014-01-04/2014-01-09, MEETS, MET_BY",
        "2014-01-01/2014-01-03, 2014-01-03/2014-01-09, OVERLAPS, OVERLAPPED_BY",
        "2014-01-01/2014-01-03, 2014-01-01/2014-01-09, STARTS, STARTED_BY",
        "2014-01-02/2014-01-03, 2014-01-01/2014-01-09, DURING, CONTAINS",
        "2014-01-02/2014-01-09, 2014-01-01/2014-01-09, FINISHES, FINISHED_BY",
        "2014-01-02/2014-01-02, 2014-01-02/2014-01-02, EQUALS, EQUALS",
    })
    void ofExactDaysOneRelationIsCertain(String one, String two, AllenRelation relation, AllenRelation inverse) {
        assertThat(Allen.certain(state(one), state(two))).contains(relation);
        assertThat(Allen.certain(state(two), state(one))).contains(inverse);
        assertThat(relation.inverse()).isEqualTo(inverse);
    }

    @Test
    void aDayIsAStretchOfOneDay() {
        Bounds day = ClaimDates.bounds(POINT, Edtf.parse("2014-06-10"), null, null);

        assertThat(Allen.certain(day, state("2014-06-10/2014-06-20"))).contains(STARTS);
        assertThat(Allen.certain(day, state("2014-06-11/2014-06-20"))).contains(MEETS);
    }

    @Test
    void yearsLeaveOpenWhatTheirDaysLeaveOpen() {
        assertThat(Allen.certain(state("2007/2008"), state("2010/2011"))).contains(BEFORE);
        assertThat(Allen.possible(state("2007-01-01/2008"), state("2009/2011"))).containsExactly(BEFORE, MEETS);
        assertThat(Allen.possible(state("2007-01-01/2011"), state("2007-01-01/2010-12-31")))
                .containsExactly(STARTED_BY);
    }

    @Test
    void whatIsAttestedOfAMonthIsTiedToNoDayOfIt() {
        Bounds attested = ClaimDates.bounds(STATE, null, Edtf.parse("2017-10"), null);

        assertThat(Allen.possible(attested, state("2016-01-01/2018-01-01")))
                .containsExactlyInAnyOrder(
                        AllenRelation.OVERLAPS,
                        STARTS,
                        DURING,
                        AllenRelation.FINISHES,
                        EQUALS,
                        FINISHED_BY,
                        CONTAINS,
                        STARTED_BY,
                        OVERLAPPED_BY);
        assertThat(Allen.possible(attested, state("2017-11-01/2018-01-01"))).doesNotContain(AFTER, DURING, STARTS);
    }

    @Test
    void ofTheUndatedEveryRelationMayHold() {
        assertThat(Allen.possible(Bounds.UNKNOWN, state("2014-01-02/2014-01-09")))
                .containsExactly(AllenRelation.values());
        assertThat(Allen.certain(Bounds.UNKNOWN, Bounds.UNKNOWN)).isEmpty();
    }

    private static Bounds state(String when) {
        return ClaimDates.bounds(STATE, Edtf.parse(when), null, null);
    }
}
