package org.isnad.sdn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.Problem;
import org.isnad.read.Table;

/**
 * Which entries concern this record, and which of its things they are: {@code imports/sdn-selection.tsv}.
 *
 * @param choices by entity number
 */
record Selection(Map<String, Choice> choices) {

    private static final List<String> COLUMNS = List.of("number", "decision", "entity", "language", "note");

    enum Decision {
        /** Its claims are written, and entries that are linked to it are candidates. */
        FOLLOW,
        /** Its claims are written; it has too many links for each to concern this record. */
        WRITE,
        /** It was a candidate, and the note says why it is left out. */
        IGNORE
    }

    /**
     * @param entity the thing that the entry is, as {@code person:akram-al-kaabi}; empty if it is left out
     * @param language the tag of its names, where no other is given
     */
    record Choice(Decision decision, String entity, String language) {
        boolean isWritten() {
            return decision != Decision.IGNORE;
        }
    }

    Selection {
        choices = new TreeMap<>(choices);
    }

    /**
     * Reads the table.
     *
     * @param entities everything that is described in the entity files, as prefixed names
     * @param problems receives a violation for each row that cannot be used
     */
    static Selection read(Path file, String shown, Set<String> entities, List<Problem> problems) throws IOException {
        Map<String, Choice> choices = new TreeMap<>();
        for (Table.Row row : Table.read(file, shown, COLUMNS, problems).rows()) {
            try {
                Choice choice = choice(row, entities);
                if (choices.putIfAbsent(row.cell(0), choice) != null) {
                    throw new IllegalArgumentException("entry " + row.cell(0) + " stands here a second time");
                }
            } catch (IllegalArgumentException e) {
                problems.add(Problem.violation("import-selection", row.where(), String.valueOf(e.getMessage())));
            }
        }
        return new Selection(choices);
    }

    /** The choice for an entry, if there is one. */
    Optional<Choice> of(String number) {
        return Optional.ofNullable(choices.get(number));
    }

    private static Choice choice(Table.Row row, Set<String> entities) {
        if (!row.cell(0).matches("[1-9][0-9]*")) {
            throw new IllegalArgumentException("the entity number is no number");
        }
        Decision decision = decision(row.cell(1));
        String entity = row.cell(2);
        if (decision == Decision.IGNORE) {
            if (row.cell(4).isEmpty()) {
                throw new IllegalArgumentException("an entry is ignored without a reason (give it in the note)");
            }
            return new Choice(decision, "", "");
        }
        if (!entities.contains(entity)) {
            throw new IllegalArgumentException(
                    entity + " is not described in the entity files (describe it there, or mend the name)");
        }
        if (!row.cell(3).matches("[a-z]{2,3}(-[A-Za-z]+)*")) {
            throw new IllegalArgumentException("no language tag for the names of " + entity);
        }
        return new Choice(decision, entity, row.cell(3));
    }

    private static Decision decision(String text) {
        try {
            return Decision.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the decision is " + text + " (follow, write or ignore)", e);
        }
    }
}
