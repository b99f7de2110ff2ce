package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.model.time.Bounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final Pattern CLASS = Pattern.compile("<(?:rect|line) class=\"(\\w+)\"|<(circle)");
    private static final Pattern YEAR = Pattern.compile(">(\\d+)</text>");

    private static @Nullable LocalDate day(String written) {
        return written.equals("-") ? null : LocalDate.parse(written);
    }

    /** A bar of four dates, a hyphen for each that is not known. */
    private static TimelineBar bar(String bounds, Manner manner) {
        String[] days = bounds.split(" ", -1);
        return new TimelineBar(
                new Bounds(day(days[0]), day(days[1]), day(days[2]), day(days[3])), manner, "w " + bounds, "/a");
    }

    private static TimelineBar bar(String bounds) {
        return bar(bounds, Manner.FIRM);
    }

    private static Timeline timeline(boolean rightToLeft, Optional<LocalDate> day, TimelineBar... bars) {
        return Timeline.of(List.of(List.of(bars)), new Timeline.Style(rightToLeft, Integer::toString, "not so", day));
    }

    private static String row(TimelineBar... bars) {
        return timeline(false, Optional.empty(), bars).rows().get(0).xml();
    }

    private static List<String> marks(String bounds) {
        return CLASS.matcher(row(bar(bounds)))
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .toList();
    }

    @Test
    void what_surely_held_is_solid_and_what_may_have_held_is_light() {
        assertThat(marks("2003-10-01 2003-10-31 2008-01-01 2008-12-31")).containsExactly("may", "sure");
    }

    @Test
    void what_has_no_day_on_which_it_surely_held_has_nothing_solid() {
        assertThat(marks("2006-01-01 2006-12-31 2006-01-01 2006-12-31")).containsExactly("may");
    }

    @Test
    void an_end_that_nobody_dates_is_open() {
        assertThat(marks("2006-01-01 2006-12-31 - -")).containsExactly("open", "may");
        assertThat(marks("2006-01-01 2006-12-31 2010-01-01 -")).containsExactly("open", "may", "sure");
        assertThat(marks("- - 2011-01-01 2011-12-31")).containsExactly("open", "may");
        assertThat(marks("- 2010-01-01 2011-01-01 -")).containsExactly("open", "open", "sure");
    }

    @Test
    void a_beginning_on_a_known_day_with_no_end_is_an_edge() {
        assertThat(marks("2020-01-10 2020-01-10 - -")).containsExactly("open", "edge");
    }

    @Test
    void what_is_only_vouched_for_is_a_dot_and_within_a_span_a_line_as_well() {
        assertThat(marks("- 2014-11-12 2014-11-12 -")).containsExactly("circle");
        assertThat(marks("- 2014-12-31 2014-01-01 -")).containsExactly("within", "circle");
    }

    @Test
    void manners_are_told_apart_by_class_and_denial_by_sign_and_word_as_well() {
        String bounds = "- 2014-11-12 2014-11-12 -";

        assertThat(row(bar(bounds))).contains("<a href=\"/a\"><title>");
        assertThat(row(bar(bounds, Manner.HEDGED))).contains("<a href=\"/a\" class=\"hedged\">");
        assertThat(row(bar(bounds, Manner.DENIED)))
                .contains("<a href=\"/a\" class=\"denied\">", ">×</text>", ">not so</text>")
                .doesNotContain("<circle");
    }

    @Test
    void the_same_bars_in_another_order_are_the_same_picture() {
        List<TimelineBar> bars = new ArrayList<>(List.of(
                bar("2006-01-01 2006-12-31 - -"),
                bar("2003-10-01 2003-10-31 2008-01-01 2008-12-31"),
                bar("- 2014-11-12 2014-11-12 -", Manner.HEDGED),
                bar("- 2014-11-12 2014-11-12 -", Manner.DENIED),
                bar("2015-01-01 2015-01-01 2016-01-01 2016-01-01")));
        String picture = row(bars.toArray(TimelineBar[]::new));

        for (int turn = 0; turn < bars.size(); turn++) {
            Collections.rotate(bars, 1);
            assertThat(row(bars.toArray(TimelineBar[]::new))).isEqualTo(picture);
        }
    }

    @Test
    void bars_that_meet_lie_in_lanes_of_their_own_and_others_in_one() {
        TimelineBar early = bar("2003-01-01 2003-01-01 2005-01-01 2005-01-01");
        TimelineBar meeting = bar("2004-01-01 2004-01-01 2006-01-01 2006-01-01");
        TimelineBar late = bar("2010-01-01 2010-01-01 2011-01-01 2011-01-01");

        assertThat(row(early, late)).startsWith("<svg height=\"22\">");
        assertThat(row(early, meeting, late)).startsWith("<svg height=\"38\">");
    }

    @Test
    void time_runs_the_other_way_in_scripts_from_the_right() {
        TimelineBar bar = bar("2001-01-01 2001-01-01 2001-12-31 2001-12-31");
        TimelineBar other = bar("2010-12-31 2010-12-31 2010-12-31 2010-12-31");

        assertThat(timeline(false, Optional.empty(), bar, other).rows().get(0).xml())
                .contains("x=\"5%\" y=\"6.5\" width=\"9%\"");
        assertThat(timeline(true, Optional.empty(), bar, other).rows().get(0).xml())
                .contains("x=\"86%\" y=\"6.5\" width=\"9%\"");
    }

    @Test
    void the_axis_has_round_years_and_few_of_them() {
        String axis = timeline(false, Optional.of(LocalDate.of(2000, 6, 1)), bar("1982-01-01 1982-01-01 - 2026-01-01"))
                .axis()
                .xml();

        assertThat(YEAR.matcher(axis).results().map(year -> year.group(1)))
                .containsExactly("1990", "2000", "2010", "2020");
        assertThat(axis).contains("class=\"day\"");
    }

    @Test
    void what_has_no_date_is_not_drawn() {
        assertThatThrownBy(() -> new TimelineBar(Bounds.UNKNOWN, Manner.FIRM, "w", "/a"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
