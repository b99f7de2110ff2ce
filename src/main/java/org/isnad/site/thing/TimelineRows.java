package org.isnad.site.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.isnad.agree.Witnesses;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Group;
import org.isnad.site.data.Panel;
import org.isnad.site.part.ClaimTable;

/**
 * Which statements of a panel are drawn in time.
 *
 * @param things those that are drawn, by what else they are about, all in order of time
 * @param undated those without any date
 * @param left how many have a date and are not drawn, since there are too many
 */
record TimelineRows(List<List<Row>> things, List<Row> undated, int left) {

    private static final int ROWS = 12;
    private static final int TIMES = 28;

    /**
     * A statement.
     *
     * @param group its claims
     * @param id where it stands in the table of the panel
     */
    record Row(Group group, String id) {

        Claim first() {
            return group.first();
        }

        /** How many times are given for it. */
        long times() {
            return group.claims().stream()
                    .map(Claim::bounds)
                    .filter(bounds -> !bounds.undated())
                    .distinct()
                    .count();
        }
    }

    /**
     * The rows of a panel: those with the most witnesses, as many as there is room for.
     *
     * @param groups what the panel shows, in the order of its table
     */
    static TimelineRows of(Panel panel, List<Group> groups, Node thing, Witnesses witnesses) {
        List<Row> undated = new ArrayList<>();
        List<Row> dated = new ArrayList<>();
        for (Group group : groups) {
            Row row = new Row(group, ClaimTable.id(panel.key(), undated.size() + dated.size()));
            (row.times() == 0 ? undated : dated).add(row);
        }
        Set<String> shown = shown(dated, witnesses);
        Map<String, List<Row>> things = new LinkedHashMap<>();
        dated.stream()
                .filter(row -> shown.contains(row.id()))
                .sorted(Comparator.comparing(Row::first, Claim.BY_TIME))
                .forEach(row -> things.computeIfAbsent(key(row.first(), thing), key -> new ArrayList<>())
                        .add(row));
        return new TimelineRows(List.copyOf(things.values()), undated, dated.size() - shown.size());
    }

    private static Set<String> shown(List<Row> dated, Witnesses witnesses) {
        List<Row> bySupport = dated.stream()
                .sorted(Comparator.comparingLong((Row row) -> -row.group().witnesses(witnesses))
                        .thenComparing(Row::first, Claim.BY_TIME))
                .toList();
        Set<String> shown = new HashSet<>();
        long times = 0;
        for (Row row : bySupport) {
            if (shown.isEmpty() || (shown.size() < ROWS && times + row.times() <= TIMES)) {
                times += row.times();
                shown.add(row.id());
            }
        }
        return shown;
    }

    private static String key(Claim claim, Node thing) {
        return claim.other(thing).map(Node::toString).orElseGet(claim::statement);
    }

    /** Those that are drawn, one below the other. */
    List<Row> drawn() {
        return things.stream().flatMap(List::stream).toList();
    }

    /** Whether there is time to be seen in them. */
    boolean showTime() {
        return drawn().stream().mapToLong(Row::times).sum() > 1;
    }
}
