package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapingTest {

    @Test
    void what_could_be_markup_is_replaced() {
        assertThat(Escaping.escape("<a b=\"c\" d='e'> & f"))
                .isEqualTo("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt; &amp; f");
    }

    @Test
    void letters_and_lines_of_any_script_stay() {
        String text = "أ\tمی\u200Cرود\n\uD83D\uDE00\u200F";

        assertThat(Escaping.escape(text)).isEqualTo(text);
    }
}
