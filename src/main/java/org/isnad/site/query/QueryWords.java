package org.isnad.site.query;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonString;
import org.isnad.model.Isnad;
import org.isnad.model.Kinds;
import org.isnad.model.Prefixes;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;

/** What the script of the query page is told with the page, as JSON: words in its language, prefixes, the release. */
final class QueryWords {

    private static final List<String> WORDS = List.of(
            "label",
            "keys",
            "running",
            "stop",
            "stopped",
            "answer",
            "rows",
            "cut",
            "undated",
            "empty",
            "yes",
            "no",
            "view",
            "table",
            "timeline",
            "network",
            "drawn",
            "legend",
            "download",
            "link",
            "copied",
            "long",
            "snippets",
            "plan",
            "plan.lead",
            "at",
            "refused",
            "busy",
            "busy-for",
            "met",
            "large",
            "broken",
            "away",
            "other");

    private final Context context;

    QueryWords(Context context) {
        this.context = context;
    }

    Markup data() {
        Map<String, String> words = new TreeMap<>();
        WORDS.forEach(word -> words.put(word, context.texts().of("query." + word)));
        String release = context.basis().release();
        String json = "{\"base\":" + quoted(Isnad.BASE)
                + ",\"release\":" + quoted(context.surroundings().shown().contains(release) ? release : "")
                + ",\"kinds\":" + Kinds.ALL.stream().map(QueryWords::quoted).collect(Collectors.joining(",", "[", "]"))
                + ",\"prefixes\":" + object(new TreeMap<>(Prefixes.forQueries().getMappingCopy()))
                + ",\"words\":" + object(words) + "}";
        return new Markup("<script type=\"application/json\" id=\"query-data\">" + json + "</script>");
    }

    private static String object(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> quoted(field.getKey()) + ":" + quoted(field.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Quoted, with nothing in it that could end the element around it or looks like a place that was not filled. */
    private static String quoted(String text) {
        return new JsonString(text)
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("{", "\\u007b");
    }
}
