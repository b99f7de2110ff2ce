package org.isnad.picture;

import java.util.List;

/**
 * Things and the ties between them, to be drawn.
 *
 * @param points the things; their order decides where the picture leaves a choice
 * @param lines the ties, at most one between two things
 */
public record Diagram(List<Point> points, List<Line> lines) {

    /** A diagram that nobody can change. */
    public Diagram {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        for (Line line : lines) {
            if (line.from() == line.to() || Math.max(line.from(), line.to()) >= points.size()) {
                throw new IllegalArgumentException("no tie between two of " + points.size() + " things: " + line);
            }
        }
    }

    /** What stands before a name, so that kinds of things are told apart without colour. */
    public enum Shape {
        DISC,
        SQUARE,
        TRIANGLE
    }

    /** What stands on a line that somebody speaks against. */
    public enum Sign {
        NONE,
        RING,
        CROSS
    }

    /**
     * A thing.
     *
     * @param name what it is called
     * @param language the language of the name, as BCP 47 has it; may be empty
     * @param rightToLeft whether that is written from right to left
     * @param address where it can be read of
     * @param chosen whether the picture is about it
     */
    public record Point(
            String name, String language, boolean rightToLeft, Shape shape, String address, boolean chosen) {}

    /**
     * A tie.
     *
     * @param from the place of one thing in the list; it is drawn in front of the other where that can be
     * @param to the place of the other
     * @param heads where arrowheads stand
     * @param dashed whether nobody is sure of it
     * @param weight its width, from 1 to 3
     * @param address where it can be read of
     * @param title what it is, in words
     */
    public record Line(
            int from, int to, Heads heads, boolean dashed, Sign sign, int weight, String address, String title) {}

    /** At which ends of a line arrowheads stand. */
    public enum Heads {
        NONE,
        END,
        BOTH
    }
}
