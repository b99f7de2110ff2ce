package org.isnad.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Layers and what stands in them: the things of a graph, and a slot for each line in each layer that it passes. The first
 * slots are those of the things, by their numbers.
 *
 * @param layers the layer of each slot
 * @param backward for each slot those of the layer before it to which a line leads
 * @param forward the same of the layer behind it
 * @param ways for each arc the slots from its thing in the lower layer to that in the higher one
 */
@SuppressWarnings("ArrayRecordComponent") // not compared, and given to nobody outside this package
record Slots(int[] layers, List<List<Integer>> backward, List<List<Integer>> forward, List<List<Integer>> ways) {

    /** The slots of a graph whose things stand in these layers. */
    static Slots of(int[] things, List<Arc> arcs) {
        List<Integer> layers = new ArrayList<>(Arrays.stream(things).boxed().toList());
        List<List<Integer>> ways = new ArrayList<>();
        for (Arc arc : arcs) {
            Arc upward = things[arc.from()] <= things[arc.to()] ? arc : arc.reversed();
            List<Integer> way = new ArrayList<>(List.of(upward.from()));
            for (int layer = things[upward.from()] + 1; layer < things[upward.to()]; layer++) {
                way.add(layers.size());
                layers.add(layer);
            }
            way.add(upward.to());
            ways.add(way);
        }
        List<List<Integer>> backward = new ArrayList<>();
        List<List<Integer>> forward = new ArrayList<>();
        layers.forEach(slot -> {
            backward.add(new ArrayList<>());
            forward.add(new ArrayList<>());
        });
        for (List<Integer> way : ways) {
            for (int i = 1; i < way.size(); i++) {
                int low = way.get(i - 1);
                int high = way.get(i);
                if (!layers.get(low).equals(layers.get(high))) {
                    forward.get(low).add(high);
                    backward.get(high).add(low);
                }
            }
        }
        return new Slots(layers.stream().mapToInt(Integer::intValue).toArray(), backward, forward, ways);
    }

    int size() {
        return layers.length;
    }

    /** How many layers there are. */
    int depth() {
        return Arrays.stream(layers).max().orElse(-1) + 1;
    }
}
