package org.isnad.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of its lanes each bar of a row is in: stretches of time side by side where they meet, below them the moments, and
 * below these what is denied.
 */
final class TimelineLanes {

    private static final double GAP = 1;

    private final List<Double> ends = new ArrayList<>();

    private TimelineLanes() {}

    /**
     * The lanes of these shapes, from the top.
     *
     * @param shapes in order of their beginning
     */
    static List<List<TimelineShape>> of(List<TimelineShape> shapes) {
        List<List<TimelineShape>> lanes = new ArrayList<>();
        TimelineLanes packing = new TimelineLanes();
        for (TimelineShape shape : shapes) {
            if (!shape.isDenied() && !shape.isMoment()) {
                put(shape, packing.lane(shape), lanes);
            }
        }
        int moments = lanes.size();
        shapes.stream()
                .filter(shape -> !shape.isDenied() && shape.isMoment())
                .forEach(shape -> put(shape, moments, lanes));
        int denied = lanes.size();
        shapes.stream().filter(TimelineShape::isDenied).forEach(shape -> put(shape, denied, lanes));
        return lanes;
    }

    private static void put(TimelineShape shape, int lane, List<List<TimelineShape>> lanes) {
        while (lanes.size() <= lane) {
            lanes.add(new ArrayList<>());
        }
        lanes.get(lane).add(shape);
    }

    /** The first lane in which there is room. */
    private int lane(TimelineShape shape) {
        int lane = 0;
        while (lane < ends.size() && ends.get(lane) + GAP > shape.begin()) {
            lane++;
        }
        if (lane == ends.size()) {
            ends.add(shape.end());
        } else {
            ends.set(lane, shape.end());
        }
        return lane;
    }
}
