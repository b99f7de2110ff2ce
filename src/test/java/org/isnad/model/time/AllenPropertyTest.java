package org.isnad.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;

/** The relations that the bounds leave open, against every stretch of days that the bounds leave open. */
@Domain(FewDaysDomain.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // of so few days, random ones are edge cases often enough
class AllenPropertyTest {

    @Property
    void aRelationIsPossibleExactlyIfSomeChoiceOfDaysBearsItOut(@ForAll Bounds one, @ForAll Bounds two) {
        Set<AllenRelation> borneOut = EnumSet.noneOf(AllenRelation.class);
        for (Stretch it : Stretch.allWithin(one)) {
            for (Stretch other : Stretch.allWithin(two)) {
                borneOut.add(relation(it, other));
            }
        }

        assertThat(Allen.possible(one, two)).isEqualTo(borneOut);
    }

    @Property
    void theOtherWayRoundTheInverseIsPossible(@ForAll Bounds one, @ForAll Bounds two) {
        Set<AllenRelation> inverses = EnumSet.noneOf(AllenRelation.class);
        Allen.possible(two, one).forEach(relation -> inverses.add(relation.inverse()));

        assertThat(Allen.possible(one, two)).isEqualTo(inverses);
    }

    @Property
    void whatIsCertainIsAllThatIsPossible(@ForAll Bounds one, @ForAll Bounds two) {
        Set<AllenRelation> possible = Allen.possible(one, two);

        assertThat(possible).isNotEmpty();
        assertThat(Allen.certain(one, two).isPresent()).isEqualTo(possible.size() == 1);
        assertThat(Allen.certain(one, two).map(Set::of).orElse(possible)).isEqualTo(possible);
    }

    @Property
    void knowingMoreNeverMakesMorePossible(@ForAll Bounds one, @ForAll Bounds two) {
        Bounds lessKnown = new Bounds(one.beginEarliest(), null, null, one.endLatest());

        assertThat(Allen.possible(lessKnown, two)).containsAll(Allen.possible(one, two));
    }

    /** By the order of the four days alone, each case by itself. */
    private static AllenRelation relation(Stretch it, Stretch other) {
        if (it.last() + 1 < other.first()) {
            return AllenRelation.BEFORE;
        }
        if (it.last() + 1 == other.first()) {
            return AllenRelation.MEETS;
        }
        if (other.last() + 1 == it.first()) {
            return AllenRelation.MET_BY;
        }
        if (other.last() + 1 < it.first()) {
            return AllenRelation.AFTER;
        }
        int begins = Integer.signum(Integer.compare(it.first(), other.first()));
        int ends = Integer.signum(Integer.compare(it.last(), other.last()));
        return switch (3 * begins + ends) {
            case -4 -> AllenRelation.OVERLAPS;
            case -3 -> AllenRelation.FINISHED_BY;
            case -2 -> AllenRelation.CONTAINS;
            case -1 -> AllenRelation.STARTS;
            case 0 -> AllenRelation.EQUALS;
            case 1 -> AllenRelation.STARTED_BY;
            case 2 -> AllenRelation.DURING;
            case 3 -> AllenRelation.FINISHES;
            default -> AllenRelation.OVERLAPPED_BY;
        };
    }
}
