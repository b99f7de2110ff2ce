package org.isnad.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.isnad.model.time.EdtfGrammar.Text;

/** Dates of the whole grammar: read and written again, marked, spoilt, and put to a claim. */
@Domain(EdtfGrammar.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE) // forms are drawn evenly, so that none needs to be favoured
class EdtfGrammarPropertyTest {

    @Property
    void whatIsReadIsWrittenAgainAsItStood(@ForAll Text date) {
        Edtf read = accepted(date.text());

        assertThat(read).hasToString(date.text()).isEqualTo(Edtf.parse(read.toString()));
        assertThat(read).hasSameHashCodeAs(Edtf.parse(date.text()));
    }

    @Property
    void aDateIsRefusedOnlyIfItEndsBeforeItBegins(@ForAll Text date) {
        try {
            Edtf.parse(date.text());
        } catch (EdtfException e) {
            assertThat(e).hasMessageMatching(".*(before it begins|is a range from a date to itself) \\(.*\\)");
        }
    }

    @Property
    void theFirstDayIsNeverAfterTheLast(@ForAll Text date) {
        Edtf read = accepted(date.text());

        assertThat(read.firstDay().isPresent() || read.lastDay().isPresent()).isTrue();
        assertThat(inOrder(read.firstDay(), read.lastDay())).isTrue();
    }

    @Property
    void marksNeverNarrow(@ForAll Text date) {
        Edtf marked = accepted(date.text());
        Edtf plain = accepted(date.text().replaceAll("[~?%]", ""));

        assertThat(inOrder(marked.firstDay(), plain.firstDay())).isTrue();
        assertThat(inOrder(plain.lastDay(), marked.lastDay())).isTrue();
        assertThat(marked.firstDay().isPresent()).isEqualTo(plain.firstDay().isPresent());
        assertThat(marked.lastDay().isPresent()).isEqualTo(plain.lastDay().isPresent());
    }

    @Property
    void aSpoiltDateIsRefusedWithAReason(
            @ForAll Text date, @ForAll Spoiling spoiling, @ForAll @IntRange(max = 40) int at) {
        String spoilt = spoiling.spoil(date.text(), Math.min(at, date.text().length()));

        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.parse(spoilt))
                .withMessageMatching("\"[^\\n]*\" [^\\n]+ \\([^\\n]+\\)");
    }

    @Property
    void everyClaimHasBoundsInOrderOrIsRefusedWithAReason(
            @ForAll Temporality temporality, @ForAll Text when, @ForAll Text attested, @ForAll Text issued) {
        Edtf stated = accepted(when.text());
        Edtf vouchedFor = accepted(attested.text());
        Edtf known = accepted(issued.text());
        try {
            Bounds alone = ClaimDates.bounds(temporality, stated, null, known);
            assertThat(alone.undated()).isFalse();
            Bounds together = ClaimDates.bounds(temporality, stated, vouchedFor, known);
            assertThat(together.beginEarliest()).isEqualTo(alone.beginEarliest());
            assertThat(together.endLatest()).isEqualTo(alone.endLatest());
        } catch (DateConflict e) {
            assertThat(e).hasMessageMatching("[^\\n]+ \\([^\\n]+\\)");
        }
    }

    private static Edtf accepted(String text) {
        try {
            return Edtf.parse(text);
        } catch (EdtfException e) {
            Assume.that(false);
            throw e;
        }
    }

    private static boolean inOrder(Optional<LocalDate> one, Optional<LocalDate> two) {
        return one.isEmpty() || two.isEmpty() || !one.get().isAfter(two.get());
    }

    /** Ways to make a date that is in the grammar into one that is not. */
    enum Spoiling {
        A_SPACE,
        A_LETTER,
        A_BRACKET,
        A_DIGIT_OF_ANOTHER_SCRIPT,
        A_TIME_OF_DAY,
        A_SECOND_MARK,
        AN_OPEN_BEGINNING,
        ALL_OF_SEVERAL,
        A_SIGN;

        String spoil(String text, int at) {
            return switch (this) {
                case A_SPACE -> inserted(text, at, " ");
                case A_LETTER -> inserted(text, at, "u");
                case A_BRACKET -> inserted(text, at, "]");
                case A_DIGIT_OF_ANOTHER_SCRIPT -> inserted(text, at, "٢");
                case A_TIME_OF_DAY -> text + "T12:00";
                case A_SECOND_MARK -> text + "~~";
                case AN_OPEN_BEGINNING -> "../" + text;
                case ALL_OF_SEVERAL -> "{" + text + "}";
                case A_SIGN -> "-" + text;
            };
        }

        private static String inserted(String text, int at, String more) {
            return text.substring(0, at) + more + text.substring(at);
        }
    }
}
