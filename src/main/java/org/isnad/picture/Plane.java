package org.isnad.picture;

import java.util.List;

/**
 * The columns of a picture, measured from the side where reading begins.
 *
 * @param starts where each column begins
 * @param ends where each column's longest name ends
 * @param layers the column of each slot
 * @param labels the names of the things, which are the first slots
 * @param width the width of all
 * @param rightToLeft on which side reading begins
 */
@SuppressWarnings("ArrayRecordComponent") // not compared, and given to nobody outside this package
record Plane(double[] starts, double[] ends, int[] layers, List<LabelLines> labels, double width, boolean rightToLeft) {

    /** How far behind its mark a name begins. */
    static final double LABEL = 9;

    private static final double GAP = 6;

    static Plane of(Slots slots, List<LabelLines> labels, double between, double margin, boolean rightToLeft) {
        int depth = slots.depth();
        double[] widest = new double[depth];
        for (int thing = 0; thing < labels.size(); thing++) {
            int layer = slots.layers()[thing];
            widest[layer] = Math.max(widest[layer], labels.get(thing).width());
        }
        double[] starts = new double[depth];
        double[] ends = new double[depth];
        double next = margin;
        for (int layer = 0; layer < depth; layer++) {
            starts[layer] = next;
            ends[layer] = next + LABEL + widest[layer] + GAP;
            next = ends[layer] + between;
        }
        boolean bows = slots.ways().stream().anyMatch(way -> slots.layers()[way.get(0)] == depth - 1);
        double width = next - between + (bows ? Way.WIDEST_BOW : margin);
        return new Plane(starts, ends, slots.layers(), labels, width, rightToLeft);
    }

    /** A distance from where reading begins as a place in the picture. */
    double x(double along) {
        return rightToLeft ? width - along : along;
    }

    /** Where a slot begins. */
    double start(int slot) {
        return starts[layers[slot]];
    }

    /** Where a line may leave a slot: behind the name of a thing. */
    double leave(int slot) {
        return slot < labels.size() ? start(slot) + LABEL + labels.get(slot).width() + GAP : start(slot);
    }

    /** Where a line may reach a slot: before the mark of a thing. */
    double reach(int slot) {
        return slot < labels.size() ? start(slot) - GAP : start(slot);
    }

    /** Where the column of a slot ends. */
    double end(int slot) {
        return ends[layers[slot]];
    }
}
