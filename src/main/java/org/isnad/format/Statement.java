package org.isnad.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One predicate of a block with its objects and the comments that belong to it.
 *
 * @param before the comments that go on lines of their own above it
 * @param after the comment that goes at the end of its line, at most one
 */
record Statement(String predicate, List<Noted> objects, List<String> before, List<String> after) {

    /** An object as it is written, and the comments that speak of it alone among several objects. */
    record Noted(String text, List<String> comments) {}

    /** Brings the comments and objects of a statement, as they were found, into their one form. */
    Statement {
        Map<String, List<String>> sorted = new LinkedHashMap<>();
        objects.stream()
                .sorted((x, y) -> ObjectOrder.INSTANCE.compare(x.text(), y.text()))
                .forEach(object -> sorted.computeIfAbsent(object.text(), text -> new ArrayList<>())
                        .addAll(object.comments()));
        List<String> above = new ArrayList<>(before);
        if (sorted.size() == 1) {
            List<String> comments = sorted.values().iterator().next();
            above.addAll(comments);
            comments.clear();
        }
        int last = Math.max(0, after.size() - 1);
        above.addAll(after.subList(0, last));
        after = List.copyOf(after.subList(last, after.size()));
        before = List.copyOf(above);
        objects = sorted.entrySet().stream()
                .map(entry -> new Noted(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** Whether the statement fits on one line, no object having a comment of its own. */
    boolean isPlain() {
        return objects.stream().allMatch(object -> object.comments().isEmpty());
    }

    /** The same predicate said twice in one block, said once. */
    Statement with(Statement other) {
        List<Noted> all = new ArrayList<>(ownComments());
        all.addAll(other.ownComments());
        return new Statement(predicate, all, List.of(), List.of());
    }

    /** The objects with the comments of the whole statement given to its first object. */
    private List<Noted> ownComments() {
        List<Noted> noted = new ArrayList<>(objects);
        List<String> comments = new ArrayList<>(before);
        comments.addAll(after);
        comments.addAll(noted.get(0).comments());
        noted.set(0, new Noted(noted.get(0).text(), comments));
        return noted;
    }
}
