package org.isnad.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.riot.system.PrefixMapFactory;
import org.isnad.query.QueryReader;
import org.junit.jupiter.api.Test;

class PreparationTest {

    private static final int HALF_A_MILLION = 500_000;

    private final Preparation preparation = new Preparation(new QueryReader(PrefixMapFactory.create()));

    private static String query(int number, int length) {
        return "ASK {} # " + number + " " + "a".repeat(length);
    }

    @Test
    void aQueryIsReadOnce() {
        String query = query(1, 2_000);
        assertThat(preparation.isQuick(query)).isFalse();

        Prepared read = preparation.of(query);

        assertThat(preparation.isQuick(query)).isTrue();
        assertThat(preparation.of(query)).isSameAs(read);
    }

    @Test
    void aShortQueryIsQuickAtOnce() {
        assertThat(preparation.isQuick("ASK {}")).isTrue();
    }

    @Test
    void aLongQueryIsNotRemembered() {
        String query = query(1, 10_000);
        preparation.of(query);

        assertThat(preparation.isQuick(query)).isFalse();
    }

    @Test
    void whatWasAskedLongAgoIsForgottenFirst() {
        int length = 5_000;
        preparation.of(query(0, length));
        preparation.of(query(1, length));
        for (int number = 2; number < HALF_A_MILLION / length; number++) {
            preparation.of(query(number, length));
            preparation.of(query(0, length));
        }

        assertThat(preparation.isQuick(query(0, length)))
                .as("asked again and again")
                .isTrue();
        assertThat(preparation.isQuick(query(1, length))).isFalse();
    }
}
