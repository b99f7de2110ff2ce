package org.isnad.model.time;

import static org.isnad.model.time.DayConstraints.ITS_BEGIN;
import static org.isnad.model.time.DayConstraints.ITS_END;
import static org.isnad.model.time.DayConstraints.OTHER_BEGIN;
import static org.isnad.model.time.DayConstraints.OTHER_END;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How two claims lie to each other in time, as far as their bounds tell. */
public final class Allen {

    private Allen() {}

    /**
     * The relations that may hold: a relation is among them if and only if there are days, allowed by the bounds, on which
     * the two may begin and end so that it holds. An unknown bound allows every day, so that of an undated claim all
     * thirteen may hold.
     *
     * @param it the bounds of the one
     * @param other the bounds of the other
     * @return at least one relation; cannot be changed
     */
    public static Set<AllenRelation> possible(Bounds it, Bounds other) {
        EnumSet<AllenRelation> possible = EnumSet.noneOf(AllenRelation.class);
        for (AllenRelation relation : AllenRelation.values()) {
            if (isPossible(relation, it, other)) {
                possible.add(relation);
            }
        }
        return Collections.unmodifiableSet(possible);
    }

    /** The relation that certainly holds: the only one that may, if there is only one. */
    public static Optional<AllenRelation> certain(Bounds it, Bounds other) {
        Set<AllenRelation> possible = possible(it, other);
        return possible.size() == 1 ? Optional.of(possible.iterator().next()) : Optional.empty();
    }

    private static boolean isPossible(AllenRelation relation, Bounds it, Bounds other) {
        DayConstraints days = new DayConstraints();
        days.within(it, ITS_BEGIN, ITS_END);
        days.within(other, OTHER_BEGIN, OTHER_END);
        switch (relation) {
            case BEFORE -> days.atLeast(OTHER_BEGIN, ITS_END, 2);
            case MEETS -> days.exactly(OTHER_BEGIN, ITS_END, 1);
            case OVERLAPS -> {
                days.atLeast(OTHER_BEGIN, ITS_BEGIN, 1);
                days.atLeast(ITS_END, OTHER_BEGIN, 0);
                days.atLeast(OTHER_END, ITS_END, 1);
            }
            case STARTS -> {
                days.exactly(ITS_BEGIN, OTHER_BEGIN, 0);
                days.atLeast(OTHER_END, ITS_END, 1);
            }
            case DURING -> {
                days.atLeast(ITS_BEGIN, OTHER_BEGIN, 1);
                days.atLeast(OTHER_END, ITS_END, 1);
            }
            case FINISHES -> {
                days.atLeast(ITS_BEGIN, OTHER_BEGIN, 1);
                days.exactly(ITS_END, OTHER_END, 0);
            }
            case EQUALS -> {
                days.exactly(ITS_BEGIN, OTHER_BEGIN, 0);
                days.exactly(ITS_END, OTHER_END, 0);
            }
            default -> {
                return isPossible(relation.inverse(), other, it);
            }
        }
        return days.canBeMet();
    }
}
