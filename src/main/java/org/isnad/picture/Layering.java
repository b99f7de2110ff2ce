package org.isnad.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** In which layer each thing of a graph stands. Layers are counted from 0. */
final class Layering {

    private final int count;
    private final List<List<Integer>> next;
    private final List<List<Integer>> before;
    private final List<Integer> finished = new ArrayList<>();

    private Layering(int count, List<Arc> arcs) {
        this.count = count;
        this.next = neighbours(count, arcs);
        this.before = neighbours(count, arcs.stream().map(Arc::reversed).toList());
    }

    /**
     * Each stands behind all from which an arc leads to it, as near to the front as that allows, and then as near as can be
     * to what follows, if more follows than comes before. Of arcs that go round in a circle one is taken backwards.
     */
    static int[] byFlow(int count, List<Arc> arcs) {
        List<Arc> acyclic = new Layering(count, arcs).withoutCircles(arcs);
        Layering layering = new Layering(count, acyclic);
        layering.visitAll(new boolean[count]);
        List<Integer> order = new ArrayList<>(layering.finished);
        Collections.reverse(order);
        int[] layers = new int[count];
        for (int thing : order) {
            for (int follower : layering.next.get(thing)) {
                layers[follower] = Math.max(layers[follower], layers[thing] + 1);
            }
        }
        Collections.reverse(order);
        for (int thing : order) {
            List<Integer> followers = layering.next.get(thing);
            if (followers.size() > layering.before.get(thing).size()) {
                layers[thing] = followers.stream()
                                .mapToInt(other -> layers[other])
                                .min()
                                .orElseThrow()
                        - 1;
            }
        }
        return layers;
    }

    /** Each stands as many layers behind the thing with most arcs of its part as there are steps between the two. */
    static int[] byDistance(int count, List<Arc> arcs) {
        List<Arc> both = new ArrayList<>(arcs);
        arcs.forEach(arc -> both.add(arc.reversed()));
        Layering layering = new Layering(count, both);
        int[] layers = new int[count];
        Arrays.fill(layers, -1);
        List<Integer> byDegree = new ArrayList<>();
        for (int thing = 0; thing < count; thing++) {
            byDegree.add(thing);
        }
        byDegree.sort((one, other) -> Integer.compare(
                layering.next.get(other).size(), layering.next.get(one).size()));
        for (int first : byDegree) {
            if (layers[first] < 0) {
                layering.spread(first, layers);
            }
        }
        return layers;
    }

    private void spread(int first, int[] layers) {
        layers[first] = 0;
        List<Integer> reached = new ArrayList<>(List.of(first));
        for (int i = 0; i < reached.size(); i++) {
            int thing = reached.get(i);
            for (int other : next.get(thing)) {
                if (layers[other] < 0) {
                    layers[other] = layers[thing] + 1;
                    reached.add(other);
                }
            }
        }
    }

    private List<Arc> withoutCircles(List<Arc> arcs) {
        visitAll(new boolean[count]);
        int[] place = new int[count];
        for (int i = 0; i < finished.size(); i++) {
            place[finished.get(i)] = i;
        }
        return arcs.stream()
                .map(arc -> place[arc.from()] > place[arc.to()] ? arc : arc.reversed())
                .toList();
    }

    /** Goes into depth, from those first to which no arc leads. */
    private void visitAll(boolean[] seen) {
        for (int thing = 0; thing < count; thing++) {
            if (before.get(thing).isEmpty()) {
                visit(thing, seen);
            }
        }
        for (int thing = 0; thing < count; thing++) {
            visit(thing, seen);
        }
    }

    private void visit(int thing, boolean[] seen) {
        if (!seen[thing]) {
            seen[thing] = true;
            next.get(thing).forEach(other -> visit(other, seen));
            finished.add(thing);
        }
    }

    private static List<List<Integer>> neighbours(int count, List<Arc> arcs) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int thing = 0; thing < count; thing++) {
            neighbours.add(new ArrayList<>());
        }
        arcs.forEach(arc -> neighbours.get(arc.from()).add(arc.to()));
        return neighbours;
    }
}
