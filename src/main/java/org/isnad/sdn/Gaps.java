package org.isnad.sdn;

import java.util.ArrayList;
import java.util.List;

/**
 * Where entries may have been missed: the list is in the order of its numbers, so that a line which could not be read is
 * an entry between its neighbours. What may have been missed must not be taken for absent.
 */
final class Gaps {

    /** A stretch of numbers, both ends outside. */
    private record Gap(int after, int before) {
        boolean holds(int number) {
            return after < number && number < before;
        }
    }

    private final List<Gap> gaps = new ArrayList<>();
    private int last;
    private boolean open;
    private boolean ordered = true;

    /** An entry was read. */
    void entry(int number) {
        ordered &= number > last;
        close(number);
        last = number;
    }

    /** A line could not be read. */
    void skipped() {
        open = true;
    }

    /** The list has ended; what follows its last entry is missing if it was cut off. */
    void end(boolean cutOff) {
        open |= cutOff;
        close(Integer.MAX_VALUE);
    }

    /** Whether an entry that was not found may all the same be on the list. */
    boolean mayHide(int number) {
        return ordered ? gaps.stream().anyMatch(gap -> gap.holds(number)) : !gaps.isEmpty();
    }

    private void close(int before) {
        if (open) {
            gaps.add(new Gap(last, before));
            open = false;
        }
    }
}
