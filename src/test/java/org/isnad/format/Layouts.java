package org.isnad.format;

import java.util.List;
import org.isnad.model.Problem;

/** Short forms of the layout for tests. */
final class Layouts {

    static final String FILE = "data/sources/x.ttl";

    /** The prefixes that the examples need. */
    static final String PREFIXES = """
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix organization: <https://w3id.org/isnad/organization/> .
            """;

    private Layouts() {}

    static String of(String text) {
        TurtleLayout.Result result = TurtleLayout.layout(FILE, text);
        if (result instanceof TurtleLayout.LaidOut laidOut) {
            return laidOut.text();
        }
        throw new AssertionError("refused: " + problems(text));
    }

    static List<String> problems(String text) {
        TurtleLayout.Result result = TurtleLayout.layout(FILE, text);
        if (result instanceof TurtleLayout.Refused refused) {
            return refused.problems().stream().map(Problem::text).toList();
        }
        throw new AssertionError("laid out: " + result);
    }
}
