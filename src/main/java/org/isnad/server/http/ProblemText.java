package org.isnad.server.http;

import java.util.Map;
import java.util.TreeMap;
import org.isnad.publish.JsonText;

/** The forms of a problem: lines of plain text, {@code application/problem+json} of RFC 9457, or a page. */
public final class ProblemText {

    public static final String JSON = "application/problem+json";
    public static final String PLAIN = "text/plain";

    /** A page, for those who name it; whoever sends a problem knows how pages look. */
    public static final String HTML = "text/html";

    /** The member that holds the faulty line of a query and a caret below the fault. */
    public static final String EXCERPT = "excerpt";

    private ProblemText() {}

    /** The form that a client prefers: a page for one that asks for pages, JSON for any kind of JSON, else text. */
    public static String preferred(Accept accept) {
        double json = accept.explicitQualityOfJson();
        double html = accept.names(HTML) ? accept.quality(HTML) : 0;
        if (html > 0 && html >= json && html >= accept.quality(PLAIN)) {
            return HTML;
        }
        return json > 0 && json >= accept.quality(PLAIN) ? JSON : PLAIN;
    }

    /** The problem in this form, which is no page, ended by a line feed. */
    public static String write(Problem problem, String form, String title) {
        return form.equals(JSON) ? json(problem, title) : plain(problem);
    }

    private static String plain(Problem problem) {
        Object excerpt = problem.members().get(EXCERPT);
        return problem.detail() + "\n" + (excerpt == null ? "" : excerpt + "\n");
    }

    private static String json(Problem problem, String title) {
        StringBuilder text = new StringBuilder("{\"type\":\"about:blank\",\"title\":")
                .append(JsonText.string(title))
                .append(",\"status\":")
                .append(problem.status())
                .append(",\"detail\":")
                .append(JsonText.string(problem.detail()));
        for (Map.Entry<String, Object> member : new TreeMap<>(problem.members()).entrySet()) {
            Object value = member.getValue();
            text.append(',')
                    .append(JsonText.string(member.getKey()))
                    .append(':')
                    .append(value instanceof Number ? value.toString() : JsonText.string(value.toString()));
        }
        return text.append("}\n").toString();
    }
}
