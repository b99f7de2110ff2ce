package org.isnad.format;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.jspecify.annotations.Nullable;

/** The safety net under every layout: the text before and the text after must hold the same triples. */
final class SameMeaning {

    private SameMeaning() {}

    /**
     * Compares term by term; without blank nodes this is isomorphism.
     *
     * @throws Refusal if the text before is not Turtle
     */
    static void check(String file, String before, String after) throws Refusal {
        Set<Triple> meant;
        try {
            meant = triples(before);
        } catch (RiotParseException notTurtle) {
            int line = Math.toIntExact(Math.max(1, notTurtle.getLine()));
            throw new Refusal(Refusal.because(file, line, notTurtle.getOriginalMessage()));
        }
        if (!meant.equals(triplesOfLayout(file, after))) {
            throw changed(file, null);
        }
    }

    private static Set<Triple> triplesOfLayout(String file, String after) {
        try {
            return triples(after);
        } catch (RiotParseException notTurtle) {
            throw changed(file, notTurtle);
        }
    }

    private static IllegalStateException changed(String file, @Nullable Throwable cause) {
        return new IllegalStateException(
                file + ": the layout would change what the file says; nothing was laid out", cause);
    }

    private static Set<Triple> triples(String turtle) {
        Set<Triple> triples = new HashSet<>();
        RDFParser.fromString(turtle, Lang.TURTLE)
                .resolveURIs(false)
                .errorHandler(new Strict())
                .parse(new StreamRDFBase() {
                    @Override
                    public void triple(Triple triple) {
                        triples.add(triple);
                    }
                });
        return triples;
    }

    /** Keeps the line of an error, and leaves warnings to the checks on the data. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }
    }
}
