package org.isnad.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.isnad.model.Location;
import org.isnad.model.Problem;

/** Whatever stands in a file, it is laid out once and for all, or refused with a line of that file. */
class BrokenTurtleTest {

    @Property(tries = 1500)
    void isLaidOutOrRefusedWithALine(@ForAll("scraps") String scraps) {
        String text = Layouts.PREFIXES + scraps;

        TurtleLayout.Result result = TurtleLayout.layout(Layouts.FILE, text);

        if (result instanceof TurtleLayout.Refused refused) {
            int lines = text.split("\r\n|\r|\n", -1).length;
            assertThat(refused.problems())
                    .isNotEmpty()
                    .extracting(Problem::where)
                    .map(Objects::requireNonNull)
                    .map(Location::line)
                    .allMatch(line -> line >= 1 && line <= lines);
        } else if (result instanceof TurtleLayout.LaidOut laidOut) {
            assertThat(Layouts.of(laidOut.text())).isEqualTo(laidOut.text());
        }
    }

    @Provide
    Arbitrary<String> scraps() {
        Arbitrary<String> ends = Arbitraries.of(List.of(
                " .", " ;", " ,", ".", ";", " # c\n", "\n#", "\r", "\r\n", "\n", "\\", "@", "^^", "'", "\"", "<"));
        Arbitrary<String> words = Arbitraries.of(List.of(
                " organization:x",
                " a",
                " isnad:Claim",
                " isnad:note",
                " 1",
                " 1.",
                ".5",
                "e3",
                " \"x\"",
                "@en",
                "^^isnad:t",
                " '''",
                " \"\"\"",
                " <http://a/>",
                " true",
                "\\u00e9",
                "%20",
                "ة",
                "\uFEFF",
                "\u2028"));
        Arbitrary<String> whole =
                Arbitraries.of(" organization:x a isnad:Claim ", " organization:y isnad:note 1, 'a'@ar ", " . ", " ; ");
        return Arbitraries.frequencyOf(Tuple.of(2, ends), Tuple.of(3, words), Tuple.of(6, whole))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
