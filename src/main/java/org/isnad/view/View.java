package org.isnad.view;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which claims are looked at.
 *
 * @param asOf the day on which they hold; if absent, whenever they hold, undated claims included. What is past by then,
 *     such as an event, is not in the view
 * @param knownBy the day by which their sources had been issued; if absent, all that are known today
 * @param certainty how surely they hold on the day of {@code asOf}
 */
public record View(Optional<LocalDate> asOf, Optional<LocalDate> knownBy, Certainty certainty) {

    /** Every claim. */
    public static final View WHOLE = new View(Optional.empty(), Optional.empty(), Certainty.possible);

    /**
     * A view.
     *
     * @throws IllegalArgumentException if certainty is asked for without a day
     */
    public View {
        if (certainty == Certainty.sure && asOf.isEmpty()) {
            throw new IllegalArgumentException("what is sure depends on the day: a view that is sure needs one");
        }
    }

    /** Whether nothing is left out. */
    public boolean isWhole() {
        return asOf.isEmpty() && knownBy.isEmpty();
    }

    /** The view in words: {@code possible on 2018-06-01, known by 2019-01-01}. */
    @Override
    public String toString() {
        if (isWhole()) {
            return "everything";
        }
        String day = asOf.map(date -> certainty + " on " + date).orElse("");
        String knowledge = knownBy.map(date -> "known by " + date).orElse("");
        return day + (day.isEmpty() || knowledge.isEmpty() ? "" : ", ") + knowledge;
    }
}
