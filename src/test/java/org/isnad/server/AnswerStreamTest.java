package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.server.http.ProblemException;
import org.junit.jupiter.api.Test;

class AnswerStreamTest {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private final List<Integer> lengths = new ArrayList<>();

    private AnswerStream stream(int held, boolean heldIsAll, int keep) {
        return new AnswerStream(
                whole -> {
                    lengths.add(whole.map(bytes -> bytes.length).orElse(-1));
                    return sent;
                },
                held,
                heldIsAll,
                keep);
    }

    private static void write(AnswerStream stream, String text) throws IOException {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aShortAnswerIsSentAtOnceWithItsLengthAndKept() throws IOException {
        AnswerStream stream = stream(10, false, 10);
        write(stream, "short");
        assertThat(sent.size()).isZero();

        stream.finish();

        assertThat(sent).hasToString("short");
        assertThat(lengths).containsExactly(5);
        assertThat(stream.whole().map(String::new)).contains("short");
    }

    @Test
    void aLongAnswerIsPassedOnWithoutItsLengthAndKeptIfItFits() throws IOException {
        AnswerStream stream = stream(4, false, 9);
        write(stream, "abc");
        write(stream, "def");
        assertThat(sent).hasToString("abcdef");
        write(stream, "ghi");
        stream.finish();

        assertThat(sent).hasToString("abcdefghi");
        assertThat(lengths).containsExactly(-1);
        assertThat(stream.whole().map(String::new)).contains("abcdefghi");
    }

    @Test
    void aVeryLongAnswerIsNotKept() throws IOException {
        AnswerStream stream = stream(4, false, 5);
        write(stream, "abcdef");
        stream.finish();

        assertThat(sent).hasToString("abcdef");
        assertThat(stream.whole()).isEqualTo(Optional.empty());
    }

    @Test
    void anAnswerGivenUpBeforeItBeganLeavesNothing() throws IOException {
        AnswerStream stream = stream(4, false, 10);
        write(stream, "abc");

        assertThat(stream.giveUp()).isTrue();
        assertThatThrownBy(() -> write(stream, "defgh")).isInstanceOf(IOException.class);
        stream.finish();
        assertThat(sent.size()).isZero();
        assertThat(lengths).isEmpty();
    }

    @Test
    void anAnswerGivenUpLaterEndsWhereItIs() throws IOException {
        AnswerStream stream = stream(4, false, 10);
        write(stream, "abcdef");

        assertThat(stream.giveUp()).isFalse();
        assertThatThrownBy(() -> write(stream, "x")).isInstanceOf(IOException.class);
        assertThat(sent).hasToString("abcdef");
    }

    @Test
    void theClientsOwnLimitIsMetBeforeAnythingIsSent() throws IOException {
        AnswerStream stream = stream(4, true, 10);
        write(stream, "abcd");

        assertThatThrownBy(() -> write(stream, "e"))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().status()).isEqualTo(413));
        assertThat(stream.giveUp()).isTrue();
        assertThat(sent.size()).isZero();
    }
}
