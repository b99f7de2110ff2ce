package org.isnad.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Rows of bars over one axis of years, each row a picture of its own, so that the words beside it stay text of the page.
 * Lengths along time are in percent and heights in pixels: nothing is scaled, and no line or letter is distorted.
 *
 * @param axis the years and their lines, to lie behind all rows
 * @param rows one picture for each row, in the same order
 */
public record Timeline(Svg axis, List<Svg> rows) {

    private static final int PADDING = 3;

    /**
     * How it is to be written.
     *
     * @param rightToLeft whether time runs from right to left, as readers of Arabic and Persian expect of a line of time
     * @param year a year in the digits of the language
     * @param denied the word that stands beside what is denied
     * @param day a day to be marked on the axis
     */
    public record Style(boolean rightToLeft, IntFunction<String> year, String denied, Optional<LocalDate> day) {}

    /**
     * The picture of these rows.
     *
     * @param rows the bars of each row, in any order; at least one bar in all
     */
    public static Timeline of(List<List<TimelineBar>> rows, Style style) {
        TimelineScale scale = TimelineScale.of(
                rows.stream().flatMap(List::stream).map(TimelineBar::bounds).toList(), style.rightToLeft());
        return new Timeline(
                axis(scale, style),
                rows.stream().map(bars -> row(bars, scale, style)).toList());
    }

    /** Whether it has such a mark: a {@code moment}, or anything of this class. */
    public boolean draws(String mark) {
        String written = mark.equals("moment") ? "<circle" : "class=\"" + mark + '"';
        return rows.stream().anyMatch(row -> row.xml().contains(written));
    }

    private static Svg axis(TimelineScale scale, Style style) {
        List<Svg> parts = new ArrayList<>();
        for (int year : scale.years()) {
            String place = percent(scale.place(scale.into(LocalDate.of(year, 1, 1))));
            parts.add(upright("year", place));
            parts.add(Svg.element(
                    "text",
                    List.of("x", place, "y", "11"),
                    Svg.text(style.year().apply(year))));
        }
        style.day()
                .filter(day -> !day.isBefore(scale.first()) && !day.isAfter(scale.last()))
                .map(day -> upright("day", percent(scale.place(scale.into(day)))))
                .ifPresent(parts::add);
        return Svg.element("svg", List.of("class", "axis", "aria-hidden", "true"), parts.toArray(Svg[]::new));
    }

    private static Svg upright(String style, String place) {
        return Svg.element("line", List.of("class", style, "x1", place, "x2", place, "y1", "16", "y2", "100%"));
    }

    private static Svg row(List<TimelineBar> bars, TimelineScale scale, Style style) {
        List<List<TimelineShape>> lanes = TimelineLanes.of(bars.stream()
                .map(bar -> new TimelineShape(bar, scale))
                .sorted(TimelineShape.BY_BEGIN)
                .toList());
        List<Svg> parts = new ArrayList<>();
        for (int lane = 0; lane < lanes.size(); lane++) {
            double middle = PADDING + (lane + 0.5) * TimelineShape.LANE;
            lanes.get(lane).forEach(shape -> parts.add(shape.drawn(middle)));
            if (lanes.get(lane).get(0).isDenied()) {
                parts.add(label(lanes.get(lane), scale, style, middle));
            }
        }
        int height = lanes.size() * TimelineShape.LANE + 2 * PADDING;
        return Svg.element("svg", List.of("height", Integer.toString(height)), parts.toArray(Svg[]::new));
    }

    /** The word for what is denied, on the side of it where there is more room. */
    private static Svg label(List<TimelineShape> denied, TimelineScale scale, Style style, double middle) {
        double begin = denied.stream().mapToDouble(TimelineShape::begin).min().orElse(0);
        double end = denied.stream().mapToDouble(TimelineShape::end).max().orElse(0);
        boolean after = 100 - end > begin;
        double place = scale.place(after ? end + 2 : begin - 2);
        boolean rightwards = after != scale.rightToLeft();
        return Svg.element(
                "text",
                List.of("class", rightwards ? "word" : "word before", "x", percent(place), "y", Svg.number(middle + 4)),
                Svg.text(style.denied()));
    }

    private static String percent(double part) {
        return Svg.number(part) + "%";
    }
}
