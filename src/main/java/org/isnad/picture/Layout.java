package org.isnad.picture;

import java.util.List;

/**
 * Where the things of a graph stand: layers one behind the other, connected parts one below the other. Nothing depends on
 * chance or on the order of hashes: the same graph is laid out alike wherever and whenever it is drawn.
 *
 * @param slots the things, and the places where lines pass
 * @param heights the middle of each slot; none is above 0
 * @param height the room that all take
 */
@SuppressWarnings("ArrayRecordComponent") // not compared, and given to nobody outside this package
record Layout(Slots slots, double[] heights, double height) {

    /**
     * Lays out a graph.
     *
     * @param layers the layer of each thing
     * @param sizes how much room each thing takes within its layer
     * @param passing how much a line takes that passes
     * @param between how much lies between two parts
     */
    static Layout of(int[] layers, List<Arc> arcs, double[] sizes, double passing, double between) {
        Slots slots = Slots.of(layers, arcs);
        double[] rooms = new double[slots.size()];
        for (int slot = 0; slot < rooms.length; slot++) {
            rooms[slot] = slot < sizes.length ? sizes[slot] : passing;
        }
        double[] heights = new double[slots.size()];
        double top = 0;
        for (List<Integer> part : Parts.of(slots)) {
            double[] within = Spacing.of(slots, Ordering.of(slots, part), rooms);
            double first = part.stream()
                    .mapToDouble(slot -> within[slot] - rooms[slot] / 2)
                    .min()
                    .orElse(0);
            double bottom = top;
            for (int slot : part) {
                heights[slot] = within[slot] - first + top;
                bottom = Math.max(bottom, heights[slot] + rooms[slot] / 2);
            }
            top = bottom + between;
        }
        return new Layout(slots, heights, Math.max(0, top - between));
    }
}
