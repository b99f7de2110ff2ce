package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The questions of the README have the answers that stand below them. Run with {@code -Disnad.rewrite=true} to write the
 * answers anew, and read the difference.
 */
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern EXAMPLE = Pattern.compile("```sparql\n(.*?)```\n\n```text\n(.*?)```", Pattern.DOTALL);

    @Test
    void its_questions_have_the_answers_that_stand_below_them(@TempDir Path store) throws IOException {
        if (Boolean.getBoolean("isnad.rewrite")) {
            rewrite(store);
        }
        List<MatchResult> examples =
                EXAMPLE.matcher(Files.readString(README)).results().toList();

        assertThat(examples).hasSize(6);
        assertThat(examples).allSatisfy(example -> assertThat(answer(example.group(1), store))
                .isEqualTo(example.group(2)));
    }

    private static void rewrite(Path store) throws IOException {
        String text = EXAMPLE.matcher(Files.readString(README))
                .replaceAll(example -> Matcher.quoteReplacement("```sparql\n" + example.group(1) + "```\n\n```text\n"
                        + answer(example.group(1), store) + "```"));
        Files.writeString(README, text);
    }

    private static String answer(String question, Path store) {
        Run run = Run.of("query", "--store", store.toString(), "-e", question);
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }
}
