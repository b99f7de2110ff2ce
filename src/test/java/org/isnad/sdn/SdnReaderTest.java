package org.isnad.sdn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.isnad.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The quirks of the file, and lines that are broken. */
class SdnReaderTest {

    private static final ImportRules RULES = Rules.selecting("11 follow person:a", "22 follow organization:b");

    @Test
    void emptyColumnsMissingBracketsAndQuotesAreUnderstood() {
        Edition edition = Rules.read(
                Rules.list("22,\"KATA'IB \"\"B\"\"\",-0- ,\"FTO] [SDGT] [IRAQ3\"" + ",-0- ".repeat(7) + ",-0- "),
                RULES);
        assertThat(edition.entries().get(0).listed())
                .contains(new Listed.Programme("fto"), new Listed.Programme("sdgt"), new Listed.Programme("iraq3"));
        assertThat(edition.problems()).singleElement().satisfies(p -> assertThat(p.text())
                .contains("its name holds more than a name"));
    }

    @Test
    void aliasesKeepTheirOwnApostrophes() {
        Edition edition =
                Rules.read(Rules.list(Rules.person("11", "A", "a.k.a. ''ALI, Abu'; a.k.a. 'DAR'A, Abu'.")), RULES);
        assertThat(edition.entries().get(0).listed())
                .filteredOn(listed -> listed.part().startsWith("alias"))
                .extracting(listed -> ((Listed.Name) listed).text())
                .containsExactly("'ALI, Abu", "DAR'A, Abu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11,\"A\",\"individual\"|3 columns where there should be 12",
                "11,\"A,\"individual\",\"SDGT\",-0- |quotation marks that do not match",
                "x11,\"A\",-0- ,\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- |no entity number",
                "00000,\"A\",-0- ,\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- |no entity number",
                "11,-0- ,-0- ,\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- |no name",
                "11,\"A\",\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- |no known type"
            })
    void aBrokenLineIsToldOfWithItsNumberAndCostsOnlyItself(String broken, String why) {
        Edition edition = Rules.read(
                Rules.list(Rules.person("5", "FIVE", "DOB 1950."), broken, Rules.line("22", "B", "-0- ", "SDGT", "x.")),
                RULES);
        assertThat(edition.problems().stream().map(Problem::text))
                .anyMatch(text -> text.startsWith("sdn.csv:2: " + why));
        assertThat(edition.entries()).extracting(ListedEntry::number).containsExactly("22");
    }

    @Test
    void aFieldThatWasCutSaysNothing() {
        Edition edition =
                Rules.read(Rules.list(Rules.person("11", "A", "DOB 1950; a.k.a. 'WHOLE'; a.k.a. 'PART'")), RULES);
        assertThat(EditionFile.text(edition, Rules.DAY, RULES))
                .contains("WHOLE")
                .doesNotContain("PART");
        assertThat(edition.problems()).singleElement().satisfies(p -> assertThat(p.text())
                .contains("sdn.csv:1: entry 11: its remarks are cut short"));
    }

    @Test
    void whatMayStandInABrokenLineIsNotTakenForAbsent() {
        String list = Rules.list(
                Rules.person("5", "FIVE", "DOB 1950."), "broken", Rules.person("15", "FIFTEEN", "DOB 1950."));
        assertThat(Rules.read(list, RULES).searchedFor()).containsExactly("22");
        assertThat(Rules.read(list, RULES, Set.of("11")).searchedFor()).containsExactly("11", "22");
    }

    @Test
    void aListWithoutItsEndMayHaveLostItsLastEntries() {
        String list = Rules.list(Rules.person("15", "FIFTEEN", "DOB 1950.")).replace("\u001A", "");
        Edition edition = Rules.read(list, RULES);
        assertThat(edition.searchedFor()).containsExactly("11");
        assertThat(edition.problems().stream().map(Problem::text))
                .anyMatch(text -> text.contains("may have been cut off"));
    }

    @Test
    void anEntryThatStandsTwiceIsTakenOnce() {
        Edition edition = Rules.read(
                Rules.list(Rules.person("11", "A", "DOB 1950."), Rules.person("11", "AA", "DOB 1951.")), RULES);
        assertThat(edition.found()).isEqualTo(1);
        assertThat(edition.problems()).singleElement().satisfies(p -> assertThat(p.text())
                .startsWith("sdn.csv:2: entry 11 stands here a second time"));
    }

    @Test
    void nothingReadableIsSaid() {
        assertThat(Rules.read("no list at all\n", RULES).isUnreadable()).isTrue();
        assertThat(Rules.read(Rules.list(Rules.person("5", "FIVE", "x.")), RULES)
                        .isUnreadable())
                .isFalse();
    }
}
