package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineageTest {

    private static LineageThing thing(String id, int year) {
        return new LineageThing(id, year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, 1, 1)), "name " + id);
    }

    private static LineageTie tie(String before, String after, Manner manner) {
        return new LineageTie(before, after, Optional.empty(), manner, before + " to " + after, "#" + before + after);
    }

    private static LineageTie tie(String before, String after) {
        return tie(before, after, Manner.FIRM);
    }

    private static List<String> order(List<LineageThing> things, LineageTie... ties) {
        return Lineage.of(things, List.of(ties), "a", false).stream()
                .map(Lineage.Row::id)
                .toList();
    }

    @Test
    void what_was_before_stands_above_and_else_the_earlier() {
        List<LineageThing> things = List.of(thing("d", 2006), thing("c", 2005), thing("b", 2010), thing("a", 2003));

        assertThat(order(things, tie("a", "c"), tie("a", "d"), tie("b", "c"))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void what_has_no_date_stands_before_the_earliest_that_came_out_of_it() {
        List<LineageThing> things = List.of(thing("a", 2003), thing("b", 0), thing("c", 2007), thing("d", 2013));

        assertThat(order(things, tie("a", "d"), tie("b", "c"))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void claims_that_go_round_in_a_circle_are_all_drawn() {
        List<Lineage.Row> rows = Lineage.of(
                List.of(thing("a", 2003), thing("b", 2004)), List.of(tie("a", "b"), tie("b", "a")), "a", false);

        assertThat(rows).extracting(Lineage.Row::id).containsExactly("a", "b");
        assertThat(rows.get(1).ties()).hasSize(2);
    }

    @Test
    void each_tie_is_drawn_once_as_a_link_with_its_words() {
        List<Lineage.Row> rows = Lineage.of(
                List.of(thing("a", 2003), thing("b", 2004), thing("c", 2005)),
                List.of(tie("a", "b", Manner.HEDGED), tie("a", "c"), tie("b", "c", Manner.DENIED)),
                "b",
                false);

        assertThat(rows.get(0).strip().xml()).doesNotContain("<a ");
        assertThat(rows.get(1).strip().xml())
                .contains("<a href=\"#ab\" class=\"hedged\" tabindex=\"-1\"><title>a to b</title><path d=")
                .contains("r=\"6\"")
                .doesNotContain("×");
        assertThat(rows.get(2).strip().xml())
                .containsOnlyOnce("href=\"#ac\"")
                .containsOnlyOnce("href=\"#bc\" class=\"denied\"")
                .containsOnlyOnce("×");
    }

    @Test
    void a_line_runs_past_the_rows_that_do_not_concern_it_and_its_lane_is_used_again() {
        List<Lineage.Row> rows = Lineage.of(
                List.of(thing("a", 2001), thing("b", 2002), thing("c", 2003), thing("d", 2004)),
                List.of(tie("a", "c"), tie("b", "d")),
                "a",
                false);

        assertThat(rows.get(1).strip().xml()).contains("<line x1=\"7\" x2=\"7\" y1=\"0\" y2=\"101%\"/>");
        assertThat(rows.get(2).strip().xml()).contains("M7 0V17", "x1=\"21\" x2=\"21\" y1=\"0\"");
        assertThat(rows.get(3).strip().xml()).contains("M21 0V17").doesNotContain("<line");
    }

    @Test
    void strips_are_mirrored_in_scripts_from_the_right() {
        List<LineageThing> things = List.of(thing("a", 2001), thing("b", 2002), thing("c", 2003));
        List<LineageTie> ties = List.of(tie("a", "b"), tie("a", "c"));

        assertThat(Lineage.of(things, ties, "a", false).get(1).strip().xml()).contains("M7 0V11Q7 17 13 17H21");
        assertThat(Lineage.of(things, ties, "a", true).get(1).strip().xml()).contains("M21 0V11Q21 17 15 17H7");
    }

    @Test
    void the_same_lineage_in_another_order_is_the_same_picture() {
        List<LineageThing> things =
                new ArrayList<>(List.of(thing("a", 0), thing("b", 2004), thing("c", 2004), thing("d", 0)));
        List<LineageTie> ties =
                new ArrayList<>(List.of(tie("a", "b"), tie("a", "c"), tie("b", "d"), tie("c", "d"), tie("d", "a")));
        List<Lineage.Row> rows = Lineage.of(things, ties, "a", false);

        for (int turn = 0; turn < 5; turn++) {
            Collections.rotate(things, 1);
            Collections.rotate(ties, 2);
            assertThat(Lineage.of(things, ties, "a", false)).isEqualTo(rows);
        }
    }
}
