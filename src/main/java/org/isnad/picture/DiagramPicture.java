package org.isnad.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.isnad.picture.Diagram.Heads;
import org.isnad.picture.Diagram.Line;
import org.isnad.picture.Diagram.Point;
import org.isnad.picture.Diagram.Sign;

/**
 * A diagram as SVG with links: names in columns, the layers, and ties from column to column. Where it is read from right
 * to left, so are the columns.
 */
public final class DiagramPicture {

    private static final double LETTERS = 13;
    private static final double LEADING = 16;
    private static final double ROOM = 196;
    private static final double ROW = 25;
    private static final double PASSING = 9;
    private static final double BETWEEN_PARTS = 14;
    private static final double BETWEEN_COLUMNS = 96;
    private static final double MARGIN = 12;
    /** With more, a picture shows long ways rather than ties. */
    private static final int MOST_COLUMNS = 7;

    private final Diagram diagram;
    private final List<LabelLines> labels;
    private final Layout layout;
    private final Plane plane;

    private DiagramPicture(Diagram diagram, List<LabelLines> labels, Layout layout, Plane plane) {
        this.diagram = diagram;
        this.labels = labels;
        this.layout = layout;
        this.plane = plane;
    }

    /**
     * Draws a diagram.
     *
     * @param title what it shows, for those who hear it
     * @param rightToLeft whether it is read from right to left
     */
    public static Svg of(Diagram diagram, String title, boolean rightToLeft) {
        List<LabelLines> labels = diagram.points().stream()
                .map(point -> LabelLines.of(point.name(), ROOM, LETTERS))
                .toList();
        double[] sizes = labels.stream()
                .mapToDouble(label -> ROW + (label.lines().size() - 1) * LEADING)
                .toArray();
        List<Arc> arcs = arcs(diagram);
        int[] layers = layers(diagram, arcs);
        Layout layout = Layout.of(layers, arcs, sizes, PASSING, BETWEEN_PARTS);
        Plane plane = Plane.of(layout.slots(), labels, BETWEEN_COLUMNS, MARGIN, rightToLeft);
        return new DiagramPicture(diagram, labels, layout, plane).svg(title);
    }

    /** What is mutual leads from the one with more ties to the one with fewer. */
    private static List<Arc> arcs(Diagram diagram) {
        int[] ties = new int[diagram.points().size()];
        for (Line line : diagram.lines()) {
            ties[line.from()]++;
            ties[line.to()]++;
        }
        return diagram.lines().stream()
                .map(line -> line.heads() == Heads.NONE && ties[line.from()] < ties[line.to()]
                        ? new Arc(line.to(), line.from())
                        : new Arc(line.from(), line.to()))
                .toList();
    }

    private static int[] layers(Diagram diagram, List<Arc> arcs) {
        int count = diagram.points().size();
        boolean flows = diagram.lines().stream().anyMatch(line -> line.heads() != Heads.NONE);
        int[] layers = Layering.byFlow(count, arcs);
        return flows && Arrays.stream(layers).allMatch(layer -> layer < MOST_COLUMNS)
                ? layers
                : Layering.byDistance(count, arcs);
    }

    private Svg svg(String title) {
        String width = Svg.number(plane.width());
        String height = Svg.number(layout.height() + 2 * MARGIN);
        List<Svg> parts = new ArrayList<>();
        parts.add(Svg.title(title));
        parts.add(head());
        for (int i = 0; i < diagram.points().size(); i++) {
            parts.add(point(i));
        }
        // A sign stands on its line, and no other line may pass over it.
        IntStream.range(0, diagram.lines().size())
                .boxed()
                .sorted(Comparator.comparing(i -> diagram.lines().get(i).sign() != Sign.NONE))
                .forEach(i -> parts.add(line(i)));
        return Svg.element(
                "svg",
                List.of(
                        "class",
                        "diagram",
                        "role",
                        "group",
                        "width",
                        width,
                        "height",
                        height,
                        "viewBox",
                        "0 0 " + width + " " + height,
                        "direction",
                        "ltr"),
                parts.toArray(Svg[]::new));
    }

    /** The arrowhead, which turns with the line at whose end it stands. */
    private static Svg head() {
        return Svg.element(
                "defs",
                List.of(),
                Svg.element(
                        "marker",
                        List.of(
                                "id", "arrowhead",
                                "viewBox", "0 0 8 8",
                                "refX", "7",
                                "refY", "4",
                                "markerWidth", "8",
                                "markerHeight", "8",
                                "markerUnits", "userSpaceOnUse",
                                "orient", "auto-start-reverse"),
                        Svg.element("path", List.of("d", "M0 .5 8 4 0 7.5z"))));
    }

    private Svg point(int i) {
        Point point = diagram.points().get(i);
        LabelLines label = labels.get(i);
        double y = layout.heights()[i] + MARGIN;
        List<Svg> parts = new ArrayList<>();
        parts.add(Svg.title(point.name()));
        parts.add(Marks.shape(point.shape(), plane.x(plane.start(i)), y));
        double first = y - (label.lines().size() - 1) * LEADING / 2 + LETTERS * 0.35;
        for (int line = 0; line < label.lines().size(); line++) {
            parts.add(Svg.element(
                    "text",
                    List.of(
                            "x",
                            Svg.number(plane.x(plane.start(i) + Plane.LABEL)),
                            "y",
                            Svg.number(first + line * LEADING),
                            "direction",
                            point.rightToLeft() ? "rtl" : "ltr",
                            "text-anchor",
                            point.rightToLeft() == plane.rightToLeft() ? "start" : "end"),
                    Svg.text(label.lines().get(line))));
        }
        List<String> attributes =
                new ArrayList<>(List.of("href", point.address(), "class", point.chosen() ? "point chosen" : "point"));
        if (!point.language().isEmpty()) {
            attributes.addAll(List.of("lang", point.language()));
        }
        return Svg.element("a", attributes, parts.toArray(Svg[]::new));
    }

    private Svg line(int i) {
        Line line = diagram.lines().get(i);
        List<Integer> way = layout.slots().ways().get(i);
        boolean onward = way.get(0) == line.from();
        Way drawn = Way.through(way, layout, plane, MARGIN);
        List<String> attributes = new ArrayList<>(List.of("d", drawn.path(), "class", "width-" + line.weight()));
        if (line.dashed()) {
            attributes.addAll(List.of("stroke-dasharray", "6 4"));
        }
        if (line.heads() == Heads.BOTH || (line.heads() == Heads.END && onward)) {
            attributes.addAll(List.of("marker-end", "url(#arrowhead)"));
        }
        if (line.heads() == Heads.BOTH || (line.heads() == Heads.END && !onward)) {
            attributes.addAll(List.of("marker-start", "url(#arrowhead)"));
        }
        return Svg.element(
                "a",
                List.of("href", line.address(), "class", "line"),
                Svg.title(line.title()),
                Svg.element("path", List.of("d", drawn.path(), "class", "reach")),
                Svg.element("path", attributes),
                Marks.sign(line.sign(), drawn.x(), drawn.y()));
    }
}
