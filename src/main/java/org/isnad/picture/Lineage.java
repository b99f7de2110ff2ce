package org.isnad.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A lineage from the top down: each thing in a row of its own, and beside the words of the row a strip in which lines run
 * down from what was before to what came out of it. The strips lie under one another without a gap and are as high as
 * their rows, so that the words are text of the page and may take as many lines as they need. A strip is for the eye and
 * the pointer only: whoever reads by ear or key has the same links in the words.
 */
public final class Lineage {

    private static final int LANE = 14;
    private static final int NODE = 17;
    private static final int BEND = 6;

    private final List<LineageThing> things;
    private final List<List<LineageTie>> upwards;
    private final Map<String, Integer> last = new HashMap<>();
    private final Map<String, Integer> lanes = new HashMap<>();

    /**
     * One row.
     *
     * @param id the thing that stands in it
     * @param ties its ties to things above it
     * @param strip the lines beside it
     */
    public record Row(String id, List<LineageTie> ties, Svg strip) {}

    private Lineage(List<LineageThing> things, Collection<LineageTie> ties) {
        this.things = things;
        List<String> above = new ArrayList<>();
        this.upwards = new ArrayList<>();
        for (LineageThing thing : things) {
            upwards.add(ties.stream()
                    .filter(tie -> tie.touches(thing.id()) && above.contains(tie.other(thing.id())))
                    .sorted((one, other) ->
                            above.indexOf(one.other(thing.id())) - above.indexOf(other.other(thing.id())))
                    .toList());
            above.add(thing.id());
        }
    }

    /**
     * The rows of a lineage, from the top.
     *
     * @param things in any order
     * @param ties between them, in any order
     * @param focus the thing whose lineage it is
     * @param rightToLeft whether the words stand to the left of the strips
     */
    public static List<Row> of(
            Collection<LineageThing> things, Collection<LineageTie> ties, String focus, boolean rightToLeft) {
        Lineage lineage = new Lineage(LineageOrder.of(things, ties), ties);
        lineage.measure();
        List<List<Optional<String>>> rows = lineage.assign();
        int width = LANE * rows.stream().mapToInt(List::size).max().orElse(1);
        return IntStream.range(0, rows.size())
                .mapToObj(row -> new Row(
                        lineage.things.get(row).id(),
                        lineage.upwards.get(row),
                        lineage.strip(row, rows.get(row), focus, rightToLeft ? width : 0, width)))
                .toList();
    }

    /** The last row to which each thing has a tie. */
    private void measure() {
        for (int row = 0; row < things.size(); row++) {
            String id = things.get(row).id();
            for (LineageTie tie : upwards.get(row)) {
                last.put(tie.other(id), row);
            }
        }
    }

    /** What holds each lane at the top of each row; its own thing then takes over the lane of one that ends, or a free one. */
    private List<List<Optional<String>>> assign() {
        List<List<Optional<String>>> rows = new ArrayList<>();
        List<Optional<String>> held = new ArrayList<>();
        for (int row = 0; row < things.size(); row++) {
            String id = things.get(row).id();
            int now = row;
            int lane = upwards.get(row).stream()
                    .map(tie -> tie.other(id))
                    .filter(other -> ends(other, now))
                    .map(lanes::get)
                    .findFirst()
                    .orElseGet(() -> free(held));
            lanes.put(id, lane);
            if (lane == held.size()) {
                held.add(Optional.empty());
            }
            rows.add(List.copyOf(held));
            held.replaceAll(holder -> holder.filter(other -> !ends(other, now)));
            held.set(lane, Optional.of(id).filter(last::containsKey));
        }
        return rows;
    }

    private static int free(List<Optional<String>> held) {
        int lane = held.indexOf(Optional.<String>empty());
        return lane < 0 ? held.size() : lane;
    }

    private boolean ends(String id, int row) {
        return last.getOrDefault(id, -1) <= row;
    }

    private Svg strip(int row, List<Optional<String>> held, String focus, int mirror, int width) {
        String id = things.get(row).id();
        List<Svg> parts = new ArrayList<>();
        held.stream()
                .flatMap(Optional::stream)
                .filter(other -> !ends(other, row))
                .forEach(other -> parts.add(rail(place(other, mirror), "0")));
        int own = place(id, mirror);
        if (last.containsKey(id)) {
            parts.add(rail(own, Integer.toString(NODE)));
        }
        upwards.get(row).forEach(tie -> parts.add(drawn(tie, place(tie.other(id), mirror), own)));
        parts.add(Svg.element("circle", numbers("cx", own, "cy", NODE, "r", id.equals(focus) ? 6 : 4)));
        return Svg.element("svg", numbers("width", width, "aria-hidden", true), parts.toArray(Svg[]::new));
    }

    private int place(String id, int mirror) {
        return Math.abs(mirror - (lanes.getOrDefault(id, 0) * LANE + LANE / 2));
    }

    /** A line down to the next row, and a little into it, since heights of rows need not be whole pixels. */
    private static Svg rail(int place, String from) {
        String x = Integer.toString(place);
        return Svg.element("line", List.of("x1", x, "x2", x, "y1", from, "y2", "101%"));
    }

    private static Svg drawn(LineageTie tie, int from, int to) {
        int bend = from < to ? BEND : -BEND;
        String path = from == to
                ? "M" + from + " 0V" + NODE
                : "M" + from + " 0V" + (NODE - BEND) + "Q" + from + " " + NODE + " " + (from + bend) + " " + NODE + "H"
                        + to;
        Svg cross = tie.manner() == Manner.DENIED
                ? Svg.element("text", numbers("x", from, "y", BEND), Svg.text("×"))
                : Svg.NONE;
        List<String> link = new ArrayList<>(tie.manner().on(tie.address()));
        link.addAll(List.of("tabindex", "-1"));
        return Svg.element("a", link, Svg.title(tie.words()), Svg.element("path", List.of("d", path)), cross);
    }

    private static List<String> numbers(Object... namesAndNumbers) {
        return Arrays.stream(namesAndNumbers).map(Object::toString).collect(Collectors.toList());
    }
}
