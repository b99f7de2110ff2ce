package org.isnad.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each {@code *.before.ttl} as a curator might write it, beside the {@code *.after.ttl} that it must become. */
class GoldenLayoutTest {

    @ParameterizedTest
    @ValueSource(strings = {"claims", "entities", "judgements"})
    void becomesTheLayoutBesideIt(String name) throws IOException {
        assertThat(Layouts.of(read(name + ".before.ttl"))).isEqualTo(read(name + ".after.ttl"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "entities", "judgements"})
    void leavesTheLayoutAlone(String name) throws IOException {
        String laidOut = read(name + ".after.ttl");

        assertThat(Layouts.of(laidOut)).isEqualTo(laidOut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "entities", "judgements"})
    void givesTheSameForWindowsLineEndsAndByteOrderMark(String name) throws IOException {
        String text = read(name + ".before.ttl").replaceFirst("(?s)skos:definition \"\"\".*?\"\"\"@en", "skos:note 1");
        String windows = "\uFEFF" + text.replace("\n", "\r\n");

        assertThat(Layouts.of(windows)).isEqualTo(Layouts.of(text)).doesNotContain("\r", "\uFEFF");
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(GoldenLayoutTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
