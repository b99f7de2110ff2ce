package org.isnad.server.sparql;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.query.QueryReader;
import org.isnad.query.RefusedQueryException;
import org.isnad.server.http.Problem;
import org.isnad.server.http.ProblemText;

/** Reads queries, and remembers the last few short ones: many clients ask the same few questions. */
public final class Preparation {

    /** So many characters of queries are remembered; a query that was read may hold fifty bytes for each. */
    private static final int REMEMBERED = 1 << 18;

    private static final int SHORT = 8192;

    /** So many characters are read about as soon as the request that brings them. */
    private static final int QUICK = 1024;

    private static final Pattern PLACE = Pattern.compile("line (\\d{1,7}), column (\\d{1,7})");
    private static final int WIDTH = 100;

    private final QueryReader reader;
    private final Map<String, Prepared> remembered = new LinkedHashMap<>(16, 0.75f, true);
    private int characters;

    public Preparation(QueryReader reader) {
        this.reader = reader;
    }

    /** Whether a query is remembered, or so short that it might as well be. */
    public boolean isQuick(String text) {
        if (text.length() <= QUICK) {
            return true;
        }
        synchronized (remembered) {
            return remembered.containsKey(text);
        }
    }

    /**
     * Reads a query.
     *
     * @throws org.isnad.server.http.ProblemException if it is not SPARQL 1.1, with the place, or may not be run
     */
    public Prepared of(String text) {
        synchronized (remembered) {
            Prepared known = remembered.get(text);
            if (known != null) {
                return known;
            }
        }
        Prepared prepared;
        try {
            prepared = Prepared.of(reader.read(text));
        } catch (RefusedQueryException refused) {
            throw problem(refused.why(), text).exception();
        }
        if (text.length() <= SHORT) {
            remember(text, prepared);
        }
        return prepared;
    }

    private void remember(String text, Prepared prepared) {
        synchronized (remembered) {
            characters += remembered.put(text, prepared) == null ? text.length() : 0;
            Iterator<String> eldest = remembered.keySet().iterator();
            while (characters > REMEMBERED) {
                characters -= eldest.next().length();
                eldest.remove();
            }
        }
    }

    /** With the faulty line and a caret below the fault, where the place is known. */
    private static Problem problem(String why, String text) {
        Problem problem = Problem.badRequest(why);
        Matcher place = PLACE.matcher(why);
        if (!place.find()) {
            return problem;
        }
        int line = Integer.parseInt(place.group(1));
        int column = Integer.parseInt(place.group(2));
        Problem placed = problem.member("line", line).member("column", column);
        return text.lines()
                .skip(Math.max(0, line - 1))
                .findFirst()
                .map(faulty -> placed.member(ProblemText.EXCERPT, excerpt(faulty, column)))
                .orElse(placed);
    }

    /** The part of the line around the fault; the caret keeps its place also below tabs. */
    private static String excerpt(String line, int column) {
        int at = Math.min(Math.max(0, column - 1), line.length());
        int from = Math.max(0, at - WIDTH / 2);
        int to = Math.min(line.length(), from + WIDTH);
        String before = line.substring(from, at).replaceAll("[^\\t]", " ");
        return line.substring(from, to) + "\n" + before + "^";
    }
}
