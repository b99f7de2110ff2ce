package org.isnad.picture;

import java.util.List;

/**
 * A line from slot to slot: straight through columns, curved between them; between two things of one column a bow behind
 * their names, the wider the farther they are apart.
 *
 * @param path as SVG has it
 * @param x the middle of its last curve, where a sign may stand
 * @param y the height of that
 */
record Way(String path, double x, double y) {

    /** How far behind a column a bow reaches at most. */
    static final double WIDEST_BOW = 100;

    private static final double LEAST_BOW = 14;
    private static final double BOW = 0.22;

    static Way through(List<Integer> slots, Layout layout, Plane plane, double margin) {
        int last = slots.get(slots.size() - 1);
        StringBuilder path = new StringBuilder();
        int from = slots.get(0);
        double y = layout.heights()[from] + margin;
        path.append('M').append(place(plane.x(plane.leave(from)), y));
        if (layout.slots().layers()[from] == layout.slots().layers()[last]) {
            return bow(path, from, last, y, layout.heights()[last] + margin, plane);
        }
        double x = 0;
        double middle = 0;
        for (int i = 1; i < slots.size(); i++) {
            int slot = slots.get(i);
            double end = plane.end(from);
            double begin = plane.reach(slot);
            double next = layout.heights()[slot] + margin;
            x = plane.x((end + begin) / 2);
            middle = (y + next) / 2;
            path.append('H').append(Svg.number(plane.x(end)));
            path.append('C').append(place(x, y)).append(' ').append(place(x, next));
            path.append(' ').append(place(plane.x(begin), next));
            from = slot;
            y = next;
        }
        return new Way(path.toString(), x, middle);
    }

    private static Way bow(StringBuilder path, int from, int to, double y, double other, Plane plane) {
        double end = plane.end(from);
        double reach = Math.min(WIDEST_BOW, LEAST_BOW + BOW * Math.abs(other - y));
        double out = plane.x(end + reach);
        path.append('H').append(Svg.number(plane.x(end)));
        path.append('C').append(place(out, y)).append(' ').append(place(out, other));
        path.append(' ').append(place(plane.x(end), other));
        path.append('H').append(Svg.number(plane.x(plane.leave(to))));
        return new Way(path.toString(), plane.x(end + reach * 0.75), (y + other) / 2);
    }

    private static String place(double x, double y) {
        return Svg.number(x) + " " + Svg.number(y);
    }
}
