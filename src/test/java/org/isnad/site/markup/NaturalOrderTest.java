package org.isnad.site.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void locators_come_as_a_reader_counts() {
        List<String> inOrder =
                List.of("entry 4697", "Page 9", "page 009", "page 9, line 2", "page 9, line 12", "page 10", "page 10a");

        assertThat(inOrder.stream().sorted().sorted(new NaturalOrder()).toList())
                .isEqualTo(inOrder);
    }
}
