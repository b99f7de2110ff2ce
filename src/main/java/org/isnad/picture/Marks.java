package org.isnad.picture;

import java.util.List;
import org.isnad.picture.Diagram.Shape;
import org.isnad.picture.Diagram.Sign;

/** The small marks of diagrams, as they stand in the picture and in its legend. */
public final class Marks {

    private static final double REACH = 4;

    private Marks() {}

    /** The mark of a kind of thing, its middle at this place. */
    public static Svg shape(Shape shape, double x, double y) {
        return switch (shape) {
            case DISC ->
                Svg.element(
                        "circle",
                        List.of("cx", Svg.number(x), "cy", Svg.number(y), "r", Svg.number(REACH), "class", "shape"));
            case SQUARE -> path("shape", x, y, "M-4 -4h8v8h-8z");
            case TRIANGLE -> path("shape", x, y, "M0 -5 5 4 -5 4z");
        };
    }

    /** The sign of a tie that somebody speaks against, its middle at this place. */
    public static Svg sign(Sign sign, double x, double y) {
        return switch (sign) {
            case NONE -> Svg.NONE;
            case RING -> path("sign", x, y, "M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z");
            case CROSS -> path("sign", x, y, "M-5 -5 5 5M-5 5 5 -5");
        };
    }

    private static Svg path(String kind, double x, double y, String drawn) {
        return Svg.element(
                "path",
                List.of(
                        "d",
                        drawn,
                        "transform",
                        "translate(" + Svg.number(x) + " " + Svg.number(y) + ")",
                        "class",
                        kind));
    }
}
