package org.isnad.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in Markdown whose blocks marked {@code sparql} each name or hold one query. A block of one line names a packed
 * query, with values for its parameters behind it: {@code verdicts test=claim:heras-2017-set-close}. Any other block is a
 * query itself.
 *
 * @param parts the text and the queries, in their order
 */
record Template(List<Part> parts) {

    private static final Pattern BLOCK =
            Pattern.compile("^```sparql\\n(.*?)^```\\n", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern NAMING = Pattern.compile("([a-z0-9-]+)((?: [A-Za-z0-9]+=\\S+)*)\\n");
    private static final Pattern PARAM = Pattern.compile("([A-Za-z0-9]+)=(\\S+)");

    /** A piece of the template. */
    sealed interface Part {}

    /** Text that stays as it is. */
    record Prose(String text) implements Part {}

    /** A query by its name. */
    record Named(String name, Map<String, String> params) implements Part {}

    /** A query that stands in the template. */
    record Held(String query) implements Part {}

    Template {
        parts = List.copyOf(parts);
    }

    static Template parse(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        int end = 0;
        while (block.find()) {
            parts.add(new Prose(text.substring(end, block.start())));
            parts.add(asked(block.group(1)));
            end = block.end();
        }
        parts.add(new Prose(text.substring(end)));
        return new Template(parts);
    }

    private static Part asked(String block) {
        Matcher naming = NAMING.matcher(block);
        if (!naming.matches()) {
            return new Held(block);
        }
        Map<String, String> params = new LinkedHashMap<>();
        PARAM.matcher(naming.group(2)).results().forEach(param -> params.put(param.group(1), param.group(2)));
        return new Named(naming.group(1), params);
    }
}
