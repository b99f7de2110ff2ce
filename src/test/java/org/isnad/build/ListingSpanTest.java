package org.isnad.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.jena.graph.NodeFactory;
import org.isnad.build.ListingSpan.Absence;
import org.isnad.build.ListingSpan.Presence;
import org.junit.jupiter.api.Test;

/** From the days on which something was on a list, and was not, to the time during which it was. */
class ListingSpanTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    private static Presence on(int day) {
        return between(day, day);
    }

    /** As an edition of a month says it: by the last day begun, on the first not ended. */
    private static Presence between(int first, int last) {
        return new Presence(
                NodeFactory.createURI("urn:claim:" + first + "-" + last), START.plusDays(last), START.plusDays(first));
    }

    private static Absence off(int day) {
        return new Absence(NodeFactory.createURI("urn:source:" + day), START.plusDays(day));
    }

    /** The four dates as days after the start; a dash for none. */
    private static List<String> spans(List<Presence> presences, List<Absence> absences) {
        return ListingSpan.of(presences, absences).stream()
                .map(span -> span.beginEarliest().map(ListingSpanTest::day).orElse("-") + " "
                        + day(span.beginLatest()) + " " + day(span.endEarliest()) + " "
                        + span.endLatest().map(ListingSpanTest::day).orElse("-"))
                .toList();
    }

    private static String day(LocalDate date) {
        return String.valueOf(START.until(date, ChronoUnit.DAYS));
    }

    @Test
    void withoutAbsencesTheOuterBoundsAreUnknown() {
        assertThat(spans(List.of(on(10), on(20)), List.of())).containsExactly("- 10 20 -");
    }

    @Test
    void anAbsenceBeforeBoundsTheBeginningAndOneAfterTheEnd() {
        assertThat(spans(List.of(on(10), on(20)), List.of(off(5), off(30)))).containsExactly("6 10 20 29");
    }

    @Test
    void theNearestAbsencesCount() {
        assertThat(spans(List.of(on(10)), List.of(off(1), off(5), off(30), off(40))))
                .containsExactly("6 10 10 29");
    }

    @Test
    void somethingThatCameBackWasOnTheListTwice() {
        assertThat(spans(List.of(on(10), on(30)), List.of(off(20)))).containsExactly("- 10 10 19", "21 30 30 -");
    }

    @Test
    void anEditionOfAMonthVouchesForSomeDayOfIt() {
        assertThat(spans(List.of(between(0, 30)), List.of(off(40)))).containsExactly("- 30 0 39");
    }

    @Test
    void aMonthWithAnAbsenceInItSaysNothing() {
        assertThat(spans(List.of(between(0, 30), on(50)), List.of(off(15)))).containsExactly("16 50 50 -");
    }

    @Property
    void theOrderOfEditionsMakesNoDifference(@ForAll @Size(max = 12) List<Boolean> days, @ForAll Random random) {
        List<Presence> presences = new ArrayList<>();
        List<Absence> absences = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i)) {
                presences.add(on(i));
            } else {
                absences.add(off(i));
            }
        }
        List<ListingSpan> inOrder = ListingSpan.of(presences, absences);
        Collections.shuffle(presences, random);
        Collections.shuffle(absences, random);
        assertThat(ListingSpan.of(presences, absences)).isEqualTo(inOrder);
        assertThat(inOrder).allSatisfy(span -> {
            assertThat(span.beginEarliest().orElse(LocalDate.MIN)).isBeforeOrEqualTo(span.beginLatest());
            assertThat(span.beginLatest()).isBeforeOrEqualTo(span.endEarliest());
            assertThat(span.endEarliest()).isBeforeOrEqualTo(span.endLatest().orElse(LocalDate.MAX));
        });
    }
}
