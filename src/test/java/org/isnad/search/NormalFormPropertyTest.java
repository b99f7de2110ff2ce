package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class NormalFormPropertyTest {

    private static final List<String> PIECES = List.of(
            "al-", "Al ", "as-", "ash-", "adh-", "el", "ul-", " of ", "the ", "-e ", "abd", "Abdul", "abdal", "llah",
            "ollah", "ah", "eh", "aa", "ee", "ei", "ey", "ay", "aw", "ou", "oo", "dh", "dhdh", "shsh", "ss", "c", "ck",
            "y", "e", "o", "k", "h", "l", "s", "r", "d", "b", "'", "’", "ʿ", "ā", "ḥ", " ", ",", "-", "45th", "1", "٣",
            "ال", "ا", "ل", "ابي", "ابن", "ئ", "ء", "ة", "ی", "ک", "و", "ح", "ب", "\u200c", "ـ", "\u064b");

    /** Marks that are written or left out without making another name. */
    private static final List<String> MARKS = List.of(
            "\u064b", "\u064e", "\u0651", "\u0652", "\u0654", "\u0670", "\u0640", "\u200c", "\u200d", "\u200f",
            "\u0304", "\u0323", "\u2066", "\u00ad");

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(MARKS);
    }

    @Property(tries = 5000)
    void theNormalFormOfANormalFormIsItself(@ForAll("names") String name) {
        String normal = NormalForm.of(name).text();

        assertThat(NormalForm.of(normal).text()).isEqualTo(normal);
    }

    @Property
    void soItIsForAnyText(@ForAll @StringLength(max = 40) String text) {
        String normal = NormalForm.of(text).text();

        assertThat(NormalForm.of(normal).text()).isEqualTo(normal);
    }

    @Property(tries = 5000)
    void marksChangeNothingWhereverTheyStand(
            @ForAll("names") String name, @ForAll("marks") String mark, @ForAll int somewhere) {
        int place = Math.floorMod(somewhere, name.length() + 1);
        String marked = name.substring(0, place) + mark + name.substring(place);

        assertThat(NormalForm.of(marked)).isEqualTo(NormalForm.of(name));
    }

    @Property
    void upperAndLowerCaseAreTheSame(@ForAll("names") String name) {
        assertThat(NormalForm.of(name.toUpperCase(Locale.ROOT)).text())
                .isEqualTo(NormalForm.of(name).text());
    }
}
