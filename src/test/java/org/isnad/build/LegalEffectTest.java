package org.isnad.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is sure of a claim whose legal act another act suspends or annuls. */
class LegalEffectTest {

    private static final String BEGUN =
            claim("; isnad:when \"2018-01-01/2018-12-31\"^^edtf:EDTF ; isnad:act event:act");
    private static final String ENDED = BEGUN.replace("isnad:act ", "isnad:endKind scale:end-dismissed ; isnad:act ");

    private static String claim(String more) {
        return """
                claim:test-1 a isnad:PostClaim ; isnad:subject person:p ; isnad:predicate isnad:holdsPost ;
                    isnad:object organization:a ; isnad:role scale:role-chairman ; isnad:locator "p. 1" ;
                    isnad:hedge scale:hedge-flat %s .
                """.formatted(more);
    }

    private static String undoing(String predicate, String more) {
        return """
                claim:test-2 a isnad:Claim ; isnad:subject event:other ; isnad:predicate isnad:%s ;
                    isnad:object event:act ; isnad:locator "p. 1" %s .
                """.formatted(predicate, more);
    }

    private static String dates(String claims, String curation) {
        Built built = Built.from("isnad:issued \"2019\"^^edtf:EDTF ; isnad:tier scale:tier-press", claims, curation);
        return List.of("beginEarliest", "beginLatest", "endEarliest", "endLatest").stream()
                .map(bound -> built.ofClaim(bound).stream().findFirst().orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private static String dates(String claims) {
        return dates(claims, "");
    }

    @Test
    void theBeginningThatAnActMadeIsNotSureAnyMore() {
        String stays = undoing("suspends", "; isnad:hedge scale:hedge-flat");

        assertThat(dates(BEGUN)).isEqualTo("2018-01-01 2018-01-01 2018-12-31 2018-12-31");
        assertThat(dates(BEGUN + stays)).isEqualTo("2018-01-01 - 2018-12-31 2018-12-31");
        assertThat(dates(BEGUN + undoing("annuls", "; isnad:hedge scale:hedge-reported")))
                .isEqualTo("2018-01-01 - 2018-12-31 2018-12-31");
        assertThat(dates(BEGUN + undoing("amends", "; isnad:hedge scale:hedge-flat")))
                .isEqualTo("2018-01-01 2018-01-01 2018-12-31 2018-12-31");
        assertThat(dates(BEGUN.replace("event:act", "event:third") + stays))
                .isEqualTo("2018-01-01 2018-01-01 2018-12-31 2018-12-31");
    }

    @Test
    void soIsTheEndWhereItsKindIsGiven() {
        assertThat(dates(ENDED + undoing("suspends", "; isnad:hedge scale:hedge-flat")))
                .isEqualTo("2018-01-01 2018-01-01 2018-12-31 -");
    }

    @Test
    void whatTheSourceVouchesForStays() {
        String vouched = BEGUN.replace("; isnad:act", "; isnad:attested \"2018-06-01\"^^edtf:EDTF ; isnad:act");
        String stays = undoing("suspends", "; isnad:hedge scale:hedge-flat");

        assertThat(dates(vouched)).isEqualTo("2018-01-01 2018-01-01 2018-12-31 2018-12-31");
        assertThat(dates(vouched + stays)).isEqualTo("2018-01-01 2018-06-01 2018-12-31 2018-12-31");
        assertThat(dates(claim("; isnad:attested \"2018-06-01\"^^edtf:EDTF ; isnad:act event:act") + stays))
                .isEqualTo("- 2018-06-01 2018-06-01 -");
    }

    @Test
    void itMustBeSaidAndNotDeniedProposedOrWithdrawn() {
        String whole = "2018-01-01 2018-01-01 2018-12-31 2018-12-31";

        assertThat(dates(BEGUN
                        + undoing("annuls", "; isnad:hedge scale:hedge-flat ; isnad:polarity scale:polarity-denied")))
                .isEqualTo(whole);
        assertThat(dates(BEGUN + undoing("annuls", "; isnad:hedge scale:hedge-proposed")))
                .isEqualTo(whole);
        assertThat(dates(
                        BEGUN + undoing("annuls", "; isnad:hedge scale:hedge-flat"),
                        "claim:test-2 isnad:status scale:status-withdrawn ."))
                .isEqualTo(whole);
        assertThat(dates(
                        BEGUN + undoing("annuls", "; isnad:hedge scale:hedge-flat"),
                        "claim:test-2 isnad:status scale:status-disputed ."))
                .isEqualTo("2018-01-01 - 2018-12-31 2018-12-31");
    }
}
