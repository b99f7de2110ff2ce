package org.isnad.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchRequestTest {

    private static final Search SEARCH = Search.of(MadeUpNames.dataset());

    @Test
    void what_is_absent_or_empty_has_its_default() {
        SearchRequest usual = new SearchRequest("a", Optional.empty(), SearchRequest.DEFAULT_LIMIT);

        assertThat(SearchRequest.parse("a", null, null)).isEqualTo(usual);
        assertThat(SearchRequest.parse("a", "", "")).isEqualTo(usual);
        assertThat(SearchRequest.parse("a", "ar-Latn", "7"))
                .isEqualTo(new SearchRequest("a", Optional.of("ar-Latn"), 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "99999999999", "1.5", "ten", "٣", "1 ", "0x10"})
    void a_limit_is_a_number_within_bounds(String limit) {
        assertThatThrownBy(() -> SearchRequest.parse("a", null, limit))
                .isInstanceOf(RefusedSearchException.class)
                .hasMessageStartingWith("not a limit: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"arabic language", "*", "ar\nx", "a-", "123456789012345678901234567890", "؟"})
    void a_language_is_a_tag(String tag) {
        assertThatThrownBy(() -> SearchRequest.parse("a", tag, null))
                .isInstanceOf(RefusedSearchException.class)
                .hasMessageStartingWith("not a language: ")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "*", "ـ", "\"'\""})
    void nothing_is_no_search(String text) {
        assertThatThrownBy(() -> SearchRequest.of(text)).hasMessageStartingWith("there is nothing to search for");
    }

    @Test
    void nobody_types_a_name_that_long() {
        assertThatThrownBy(() -> SearchRequest.of("a".repeat(1_000_000)))
                .isInstanceOf(RefusedSearchException.class)
                .hasMessageContaining("1000000 characters")
                .hasMessageContaining("at most 200");
        assertThat(SEARCH.answer(SearchRequest.of("xy".repeat(100))).found()).isEmpty();
        assertThat(SEARCH.answer(SearchRequest.of("al ".repeat(66))).found()).isEmpty();
        assertThat(SEARCH.answer(SearchRequest.of("ab ".repeat(66))).found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"alpha", "alpha.*", "(alpha", "[alpha]", "alpha\\", "alpha\u0000", "<alpha>", "alpha' OR 1"})
    void signs_of_other_languages_mean_nothing_here(String text) {
        assertThat(SEARCH.answer(SearchRequest.of(text)).total()).isEqualTo(text.contains("OR") ? 0 : 4);
    }

    @Property
    void anyTextIsAnsweredOrRefusedInOneLine(@ForAll @StringLength(max = 210) String text) {
        try {
            assertThat(SEARCH.answer(SearchRequest.of(text)).found()).isNotNull();
        } catch (RefusedSearchException e) {
            assertThat(e.why()).doesNotContain("\n");
        }
    }
}
