package org.isnad.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.model.time.Temporality.POINT;
import static org.isnad.model.time.Temporality.STATE;

import java.time.LocalDate;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;

/** The table of {@link ClaimDates}, row by row, for dates of every form. */
@Domain(DatesDomain.class)
@Domain(DomainContext.Global.class)
class ClaimDatesPropertyTest {

    @Property
    void attested(@ForAll Temporality temporality, @ForAll WrittenDate x) {
        assertThat(ClaimDates.bounds(temporality, null, x.parsed(), null))
                .isEqualTo(new Bounds(null, x.last(), x.first(), null));
    }

    @Property
    void periodOfAStateOrAnEventThatLasts(
            @ForAll Temporality temporality, @ForAll WrittenDate a, @ForAll WrittenDate b) {
        Assume.that(!a.first().isAfter(b.last()));

        assertThat(bounds(temporality, a + "/" + b, null))
                .isEqualTo(new Bounds(a.first(), a.last(), b.first(), b.last()));
    }

    @Property
    void stateWithAnUnknownSide(@ForAll WrittenDate x) {
        assertThat(bounds(STATE, x + "/", null)).isEqualTo(new Bounds(x.first(), x.last(), null, null));
        assertThat(bounds(STATE, "/" + x, null)).isEqualTo(new Bounds(null, null, x.first(), x.last()));
    }

    @Property
    void stateThatGoesOn(@ForAll WrittenDate a, @ForAll WrittenDate issued) {
        assertThat(ClaimDates.bounds(STATE, Edtf.parse(a + "/.."), null, issued.parsed()))
                .isEqualTo(new Bounds(a.first(), a.last(), issued.first(), null));
    }

    @Property
    void stateThatGoesOnWhenAttested(@ForAll WrittenDate a, @ForAll WrittenDate attested, @ForAll WrittenDate issued) {
        Assume.that(!attested.last().isBefore(a.first()));
        LocalDate beginLatest = a.last().isBefore(attested.last()) ? a.last() : attested.last();

        assertThat(ClaimDates.bounds(STATE, Edtf.parse(a + "/.."), attested.parsed(), issued.parsed()))
                .isEqualTo(new Bounds(a.first(), beginLatest, attested.first(), null));
    }

    @Property
    void point(@ForAll WrittenDate x) {
        assertThat(bounds(POINT, x.text(), null)).isEqualTo(new Bounds(x.first(), x.last(), x.first(), x.last()));
    }

    @Property
    void whenAndAttestedNeverSayLessTogetherThanAlone(
            @ForAll WrittenDate a, @ForAll WrittenDate b, @ForAll WrittenDate attested, @ForAll LocalDate day) {
        Assume.that(!a.first().isAfter(b.last()));
        boolean conflict =
                attested.last().isBefore(a.first()) || attested.first().isAfter(b.last());
        Assume.that(!conflict);
        Bounds together = bounds(STATE, a + "/" + b, attested.text());
        Bounds when = bounds(STATE, a + "/" + b, null);
        Bounds vouched = bounds(STATE, null, attested.text());

        assertThat(together.possibleOn(day)).isEqualTo(when.possibleOn(day) && vouched.possibleOn(day));
        if (when.sureOn(day) || vouched.sureOn(day)) {
            assertThat(together.sureOn(day)).isTrue();
        }
    }

    @Property
    void whenAndAttestedConflictExactlyIfNoDayOfTheOneFitsTheOther(
            @ForAll WrittenDate x, @ForAll WrittenDate attested) {
        boolean apart = attested.last().isBefore(x.first()) || attested.first().isAfter(x.last());

        boolean refused = false;
        try {
            bounds(POINT, x.text(), attested.text());
        } catch (DateConflict e) {
            refused = true;
        }
        assertThat(refused).isEqualTo(apart);
    }

    @Property
    void aMarkNeverMakesAClaimSureOnMoreDaysNorPossibleOnFewer(
            @ForAll Temporality temporality, @ForAll WrittenDate a, @ForAll WrittenDate b, @ForAll LocalDate day) {
        Assume.that(!Edtf.parse(a.plain())
                .firstDay()
                .orElseThrow()
                .isAfter(Edtf.parse(b.plain()).lastDay().orElseThrow()));
        Bounds marked = bounds(temporality, a + "/" + b, null);
        Bounds plain = bounds(temporality, a.plain() + "/" + b.plain(), null);

        assertThat(marked.sureOn(day)).isIn(false, plain.sureOn(day));
        assertThat(marked.possibleOn(day)).isIn(true, plain.possibleOn(day));
    }

    @Property
    void aClaimIsNotSureWhileAWidenedSideMayStillLieAhead(@ForAll WrittenDate a, @ForAll WrittenDate b) {
        Assume.that(a.marked() && b.marked() && !a.first().isAfter(b.last()));
        Bounds state = bounds(STATE, a + "/" + b, null);

        assertThat(state.sureOn(a.first())).isFalse();
        assertThat(state.sureOn(a.last().minusDays(1))).isFalse();
        assertThat(state.sureOn(b.first().plusDays(1))).isFalse();
        assertThat(state.sureOn(b.last())).isFalse();
    }

    @Property
    void aMarkedMomentIsSureOnNoDay(@ForAll WrittenDate x, @ForAll LocalDate day) {
        Assume.that(x.marked());

        assertThat(bounds(POINT, x.text(), null).sureOn(day)).isFalse();
        assertThat(bounds(STATE, null, x.text()).sureOn(day)).isFalse();
        assertThat(bounds(POINT, x.text(), null).sureOn(x.first())).isFalse();
        assertThat(bounds(STATE, null, x.text()).sureOn(x.last())).isFalse();
    }

    private static Bounds bounds(Temporality temporality, @Nullable String when, @Nullable String attested) {
        return ClaimDates.bounds(
                temporality,
                when == null ? null : Edtf.parse(when),
                attested == null ? null : Edtf.parse(attested),
                null);
    }
}
