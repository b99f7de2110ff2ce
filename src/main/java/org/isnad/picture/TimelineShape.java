package org.isnad.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.isnad.model.time.Bounds;

/**
 * A bar as it is drawn: solid where it surely holds, light between the earliest and the latest beginning and the earliest
 * and the latest end, dotted where no source says when it began or ended, and a dot where it is only vouched for. All
 * lengths along time are in parts of a hundred, so that a picture of any width needs no scaling.
 */
final class TimelineShape {

    /** By where it begins, then by what it says. */
    static final Comparator<TimelineShape> BY_BEGIN = Comparator.comparingDouble(TimelineShape::begin)
            .thenComparingDouble(TimelineShape::end)
            .thenComparing(shape -> shape.bar.words())
            .thenComparing(shape -> shape.bar.address());

    /** The height of a lane, in pixels. */
    static final int LANE = 16;

    private static final double TAIL = 4;
    private static final double NARROWEST = 0.8;
    private static final double NO_WIDTH = 0.2;
    private static final double HALF_BAR = 4.5;
    private static final double HALF_EDGE = 6;

    private final TimelineBar bar;
    private final TimelineScale scale;
    private final double from;
    private final double to;

    TimelineShape(TimelineBar bar, TimelineScale scale) {
        this.bar = bar;
        this.scale = scale;
        Bounds bounds = bar.bounds();
        this.from = known(scale, bounds).min().orElse(0);
        this.to = known(scale, bounds).max().orElse(0);
    }

    private static DoubleStream known(TimelineScale scale, Bounds bounds) {
        return Stream.concat(
                        Stream.of(bounds.beginEarliest(), bounds.beginLatest(), bounds.endEarliest())
                                .filter(Objects::nonNull),
                        Stream.of(bounds.endLatest()).filter(Objects::nonNull).map(day -> day.plusDays(1)))
                .mapToDouble(scale::into);
    }

    boolean isMoment() {
        return bar.isMoment();
    }

    boolean isDenied() {
        return bar.manner() == Manner.DENIED;
    }

    /** Where it begins, what is open included. */
    double begin() {
        return opensAtBegin() ? from - TAIL : from;
    }

    /** Where it ends, what is open included. */
    double end() {
        return opensAtEnd() ? to + TAIL : Math.max(to, from + NARROWEST);
    }

    private boolean opensAtBegin() {
        return !isMoment() && bar.bounds().beginEarliest() == null;
    }

    private boolean opensAtEnd() {
        return !isMoment() && bar.bounds().endLatest() == null;
    }

    /**
     * The shape as a link with its words.
     *
     * @param middle how far below the top of the row its middle is, in pixels
     */
    Svg drawn(double middle) {
        List<Svg> parts = new ArrayList<>();
        parts.add(Svg.title(bar.words()));
        if (isMoment()) {
            moment(middle, parts);
        } else {
            stretch(middle, parts);
        }
        if (isDenied()) {
            parts.add(Svg.element(
                    "text",
                    List.of("class", "no", "x", percent(scale.place((from + to) / 2)), "y", Svg.number(middle + 5)),
                    Svg.text("×")));
        }
        return Svg.element("a", bar.manner().on(bar.address()), parts.toArray(Svg[]::new));
    }

    private void moment(double middle, List<Svg> parts) {
        if (to - from > NARROWEST) {
            parts.add(line("within", from, to, middle));
        }
        if (!isDenied()) {
            parts.add(Svg.element(
                    "circle",
                    List.of(
                            "cx",
                            percent(scale.place((from + to) / 2)),
                            "cy",
                            Svg.number(middle),
                            "r",
                            Svg.number(HALF_BAR))));
        }
    }

    private void stretch(double middle, List<Svg> parts) {
        if (opensAtBegin()) {
            parts.add(line("open", from - TAIL, from, middle));
        }
        if (opensAtEnd()) {
            parts.add(line("open", to, to + TAIL, middle));
        }
        LocalDate begun = bar.bounds().beginLatest();
        LocalDate lasting = bar.bounds().endEarliest();
        boolean sure = begun != null && lasting != null && !begun.isAfter(lasting);
        if (to - from > NO_WIDTH && !(sure && opensAtBegin() && opensAtEnd())) {
            parts.add(rectangle("may", from, to, middle));
        }
        if (begun != null && lasting != null && sure) {
            parts.add(rectangle("sure", scale.into(begun), scale.into(lasting.plusDays(1)), middle));
        } else if (to - from <= NO_WIDTH) {
            parts.add(line("edge", from, from, middle - HALF_EDGE, middle + HALF_EDGE));
        }
    }

    private Svg line(String style, double begin, double end, double middle) {
        return line(style, begin, end, middle, middle);
    }

    private Svg line(String style, double begin, double end, double top, double bottom) {
        return Svg.element(
                "line",
                List.of(
                        "class",
                        style,
                        "x1",
                        percent(scale.place(begin)),
                        "x2",
                        percent(scale.place(end)),
                        "y1",
                        Svg.number(top),
                        "y2",
                        Svg.number(bottom)));
    }

    private Svg rectangle(String style, double begin, double end, double middle) {
        double width = Math.max(end - begin, NARROWEST);
        return Svg.element(
                "rect",
                List.of(
                        "class",
                        style,
                        "x",
                        percent(scale.rightToLeft() ? scale.place(begin + width) : begin),
                        "y",
                        Svg.number(middle - HALF_BAR),
                        "width",
                        percent(width),
                        "height",
                        Svg.number(2 * HALF_BAR)));
    }

    private static String percent(double part) {
        return Svg.number(part) + "%";
    }
}
