package org.isnad.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order within layers: each slot is moved to the mean place of its neighbours in the layer before it, then in the one
 * behind it, for a fixed number of rounds (Sugiyama, Tagawa and Toda 1981). The order with the fewest crossings is kept.
 */
final class Ordering {

    private static final int ROUNDS = 16;

    private final Slots slots;
    private final List<List<Integer>> layers = new ArrayList<>();
    private final int[] places;

    private Ordering(Slots slots, List<Integer> members) {
        this.slots = slots;
        this.places = new int[slots.size()];
        for (int layer = 0; layer < slots.depth(); layer++) {
            layers.add(new ArrayList<>());
        }
        members.forEach(slot -> layers.get(slots.layers()[slot]).add(slot));
        layers.forEach(this::number);
    }

    /**
     * The slots of each layer in their order.
     *
     * @param members the slots to be put in order, those of one connected part
     */
    static List<List<Integer>> of(Slots slots, List<Integer> members) {
        Ordering ordering = new Ordering(slots, members);
        List<List<Integer>> best = ordering.copy();
        long fewest = ordering.crossings();
        for (int round = 0; round < ROUNDS && fewest > 0; round++) {
            ordering.sweep(round % 2 == 0);
            long crossings = ordering.crossings();
            if (crossings < fewest) {
                fewest = crossings;
                best = ordering.copy();
            }
        }
        return best;
    }

    private void sweep(boolean onward) {
        int depth = layers.size();
        for (int step = 0; step < depth; step++) {
            List<Integer> layer = layers.get(onward ? step : depth - 1 - step);
            List<List<Integer>> neighbours = onward ? slots.backward() : slots.forward();
            double[] means = new double[places.length];
            for (int slot : layer) {
                means[slot] = neighbours.get(slot).stream()
                        .mapToInt(other -> places[other])
                        .average()
                        .orElse(places[slot]);
            }
            layer.sort(Comparator.comparingDouble(slot -> means[slot]));
            number(layer);
        }
    }

    private void number(List<Integer> layer) {
        for (int i = 0; i < layer.size(); i++) {
            places[layer.get(i)] = i;
        }
    }

    private long crossings() {
        long crossings = 0;
        for (List<Integer> layer : layers) {
            int[] ends = layer.stream()
                    .flatMapToInt(slot -> slots.forward().get(slot).stream()
                            .mapToInt(other -> places[other])
                            .sorted())
                    .toArray();
            crossings += inversions(ends);
        }
        return crossings;
    }

    private static long inversions(int[] ends) {
        long found = 0;
        int[] below = new int[Arrays.stream(ends).max().orElse(0) + 1];
        for (int end : ends) {
            for (int i = end + 1; i < below.length; i++) {
                found += below[i];
            }
            below[end]++;
        }
        return found;
    }

    private List<List<Integer>> copy() {
        return layers.stream().map(List::copyOf).toList();
    }
}
