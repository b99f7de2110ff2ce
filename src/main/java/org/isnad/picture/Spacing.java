package org.isnad.picture;

import java.util.List;

/**
 * The heights of slots that stand in order: each as near to the mean of its neighbours as the distances allow that have to
 * lie between them, by least squares (isotonic regression, pool adjacent violators).
 */
final class Spacing {

    private static final int ROUNDS = 12;

    private final Slots slots;
    private final List<List<Integer>> layers;
    private final double[] sizes;
    private final double[] heights;

    private Spacing(Slots slots, List<List<Integer>> layers, double[] sizes) {
        this.slots = slots;
        this.layers = layers;
        this.sizes = sizes;
        this.heights = new double[slots.size()];
    }

    /**
     * The middle of each slot, by its number; 0 for those that stand in none of the layers.
     *
     * @param layers the slots of each layer in their order
     * @param sizes how much room each slot takes
     */
    static double[] of(Slots slots, List<List<Integer>> layers, double[] sizes) {
        Spacing spacing = new Spacing(slots, layers, sizes);
        layers.forEach(spacing::settle);
        for (int round = 0; round < ROUNDS; round++) {
            spacing.sweep(round % 2 == 0);
        }
        return spacing.heights;
    }

    private void sweep(boolean onward) {
        List<List<Integer>> neighbours = onward ? slots.backward() : slots.forward();
        for (int step = 0; step < layers.size(); step++) {
            List<Integer> layer = layers.get(onward ? step : layers.size() - 1 - step);
            for (int slot : layer) {
                heights[slot] = neighbours.get(slot).stream()
                        .mapToDouble(other -> heights[other])
                        .average()
                        .orElse(heights[slot]);
            }
            settle(layer);
        }
    }

    /** Moves what stands too near to the next, or out of order, as little as can be. */
    private void settle(List<Integer> layer) {
        int count = layer.size();
        double[] offsets = new double[count];
        double[] means = new double[count];
        int[] lengths = new int[count];
        int blocks = 0;
        for (int i = 0; i < count; i++) {
            offsets[i] = i == 0 ? 0 : offsets[i - 1] + (sizes[layer.get(i - 1)] + sizes[layer.get(i)]) / 2;
            means[blocks] = heights[layer.get(i)] - offsets[i];
            lengths[blocks] = 1;
            while (blocks > 0 && means[blocks] < means[blocks - 1]) {
                int together = lengths[blocks - 1] + lengths[blocks];
                means[blocks - 1] =
                        (means[blocks - 1] * lengths[blocks - 1] + means[blocks] * lengths[blocks]) / together;
                lengths[blocks - 1] = together;
                blocks--;
            }
            blocks++;
        }
        int i = 0;
        for (int block = 0; block < blocks; block++) {
            for (int member = 0; member < lengths[block]; member++, i++) {
                heights[layer.get(i)] = means[block] + offsets[i];
            }
        }
    }
}
