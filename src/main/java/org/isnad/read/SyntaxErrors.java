package org.isnad.read;

import java.util.List;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandler;
import org.isnad.model.Location;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;

/** Turns what the parser complains about into problems. A warning weighs as much, but only an error stops the parser. */
final class SyntaxErrors implements ErrorHandler {

    private static final String UNDEFINED = "Undefined prefix: ";

    private final CuratedText file;
    private final List<Problem> problems;
    private int lastLine = 1;

    SyntaxErrors(CuratedText file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The line of the last complaint, counted from 1. */
    int lastLine() {
        return lastLine;
    }

    @Override
    public void warning(String message, long line, long col) {
        report(message, line, col);
    }

    @Override
    public void error(String message, long line, long col) {
        report(message, line, col);
        throw new RiotException(message);
    }

    @Override
    public void fatal(String message, long line, long col) {
        error(message, line, col);
    }

    private void report(String message, long line, long col) {
        // A string that is not closed is noticed on the line after it.
        long told = message.contains("newline in string") ? line - 1 : line;
        lastLine = Math.toIntExact(Math.max(1, told));
        problems.add(Problem.violation(
                "syntax",
                new Location(file.shown(), lastLine),
                "syntax error at column " + col + ": " + inWords(message)));
    }

    private static String inWords(String message) {
        int undefined = message.indexOf(UNDEFINED);
        if (undefined < 0) {
            return message.replace('\n', ' ');
        }
        String prefix = message.substring(undefined + UNDEFINED.length());
        String namespace = Prefixes.asMap().get(prefix);
        String remedy = namespace == null
                ? "declare it at the head of the file"
                : "add \"@prefix " + prefix + ": <" + namespace + "> .\" at the head of the file";
        return "undefined prefix " + prefix + ": (" + remedy + ")";
    }
}
