package org.isnad.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The connected parts of a graph's slots, the largest first. */
final class Parts {

    private Parts() {}

    static List<List<Integer>> of(Slots slots) {
        int[] tops = new int[slots.size()];
        for (int slot = 0; slot < tops.length; slot++) {
            tops[slot] = slot;
        }
        for (List<Integer> way : slots.ways()) {
            for (int slot : way) {
                int one = top(tops, way.get(0));
                int other = top(tops, slot);
                tops[Math.max(one, other)] = Math.min(one, other);
            }
        }
        Map<Integer, List<Integer>> parts = new TreeMap<>();
        for (int slot = 0; slot < tops.length; slot++) {
            parts.computeIfAbsent(top(tops, slot), top -> new ArrayList<>()).add(slot);
        }
        return parts.values().stream()
                .sorted(Comparator.comparingInt((List<Integer> part) -> part.size())
                        .reversed())
                .toList();
    }

    private static int top(int[] tops, int slot) {
        int top = slot;
        while (tops[top] != top) {
            top = tops[top];
        }
        return top;
    }
}
