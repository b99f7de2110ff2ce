package org.isnad.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The head of a query file: YAML in comment lines that begin with {@code #+}, as grlc and others write it, so that the
 * file stays a SPARQL query for every other tool.
 */
public final class QueryHead {

    private static final String MARK = "#+ ";

    private final Map<String, Object> entries;

    private QueryHead(Map<String, Object> entries) {
        this.entries = entries;
    }

    /**
     * Reads the head of a query.
     *
     * @throws IllegalArgumentException if there is none, or if it is not a YAML mapping
     */
    public static QueryHead of(String query) {
        String yaml = query.lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .collect(Collectors.joining("\n"));
        try {
            Object loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
            if (!(loaded instanceof Map<?, ?> map)) {
                throw new IllegalArgumentException("no head of #+ lines");
            }
            Map<String, Object> entries = new LinkedHashMap<>();
            map.forEach((key, value) -> entries.put(String.valueOf(key), value));
            return new QueryHead(entries);
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException("the #+ lines are not YAML: " + e.getMessage(), e);
        }
    }

    /**
     * Takes a text out of the head.
     *
     * @throws IllegalArgumentException if it is not there
     */
    public String take(String key) {
        return takeIfAny(key)
                .map(String::valueOf)
                .orElseThrow(() -> new IllegalArgumentException("no " + key + " in the head"));
    }

    /** Takes whatever stands under this key out of the head. */
    public Optional<Object> takeIfAny(String key) {
        return Optional.ofNullable(entries.remove(key));
    }

    /**
     * Ends the reading.
     *
     * @throws IllegalArgumentException if something is left that nobody took: a misspelt key
     */
    public void end() {
        if (!entries.isEmpty()) {
            throw new IllegalArgumentException("unknown in the head: " + entries.keySet());
        }
    }
}
