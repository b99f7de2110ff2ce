package org.isnad.release.table;

import java.util.List;

/** Finds the tables that columns refer to. */
final class ForeignKeys {

    private ForeignKeys() {}

    /** The table of this name. */
    static TableQuery target(String name, List<TableQuery> tables) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "ontology/tables: a column refers to " + name + ", and there is no such table"));
    }
}
