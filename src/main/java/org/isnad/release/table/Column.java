package org.isnad.release.table;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Prefixes;

/**
 * A column of a table, as the head of its query describes it.
 *
 * @param name its name in the first line, and the variable of the query
 * @param description what a cell says of its row
 * @param type what a cell holds, or each value in it
 * @param required whether no cell is empty
 * @param list whether a cell may hold several values, with {@link #SEPARATOR} between them
 * @param property the IRI of the property that a cell is the value of, if the ontology has it
 * @param references the table whose first column holds the same IRI, if every value is found there
 */
record Column(
        String name,
        String description,
        ColumnType type,
        boolean required,
        boolean list,
        Optional<String> property,
        Optional<String> references) {

    /** Stands between the values of a list; the queries write another bar where a text holds this one. */
    static final String SEPARATOR = "|";

    /**
     * Reads a column.
     *
     * @param about what the head says under its name
     * @throws IllegalArgumentException if that lacks something, or says what no column has
     */
    static Column of(String name, Object about) {
        if (!(about instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException("column " + name + " is not described by type and is");
        }
        Map<String, String> said = new HashMap<>();
        map.forEach((key, value) -> said.put(String.valueOf(key), String.valueOf(value)));
        Column column = new Column(
                name,
                take(said, "is").orElseThrow(() -> new IllegalArgumentException("column " + name + " lacks is")),
                take(said, "type")
                        .map(ColumnType::named)
                        .orElseThrow(() -> new IllegalArgumentException("column " + name + " lacks type")),
                take(said, "required").map(Boolean::valueOf).orElse(false),
                take(said, "list").map(Boolean::valueOf).orElse(false),
                take(said, "property").map(Column::expanded),
                take(said, "references"));
        if (!said.isEmpty()) {
            throw new IllegalArgumentException("column " + name + " has unknown " + said.keySet());
        }
        return column;
    }

    /** Its name in words, for a reader. */
    String title() {
        return name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static Optional<String> take(Map<String, String> said, String key) {
        return Optional.ofNullable(said.remove(key));
    }

    private static String expanded(String property) {
        return Prefixes.expand(property).orElseThrow().getURI();
    }
}
