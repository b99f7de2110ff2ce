package org.isnad.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.model.Nearest;
import org.isnad.read.Packed;
import org.isnad.read.Question;

/**
 * All operations by their names, and the names that were public once. A name never goes without a word: the listing
 * {@code ontology/operations.tsv} tells what took its place, or that nothing did.
 *
 * @param byName the operations, in the order of their files
 * @param standing of each name that ever was public: {@code -} if there is an operation, {@code withdrawn}, or the name of
 *     the operation that took its place
 */
public record Operations(Map<String, Operation> byName, Map<String, String> standing) {

    /** Where the operations are listed, and below which each is asked. */
    public static final String PATH = "/api";

    static final String HEAD = "operation\tnow\tparameters\tcolumns";
    static final String STANDS = "-";
    private static final String WITHDRAWN = "withdrawn";

    /** Reading them takes a while, and not every server is asked by name. */
    private static final class Once {
        private static final Operations ALL = of(Packed.questions(), Packed.operations());
    }

    /** What has become of a name. */
    public sealed interface Found {

        /** It is that of an operation. */
        record Here(Operation operation) implements Found {}

        /** Another operation took its place. */
        record Moved(Operation successor) implements Found {}

        /** It was that of an operation, and nothing took its place. */
        record Withdrawn() implements Found {}

        /** It never was one. The name that was probably meant, if one is near. */
        record Unknown(Optional<String> nearest) implements Found {}
    }

    /** The operations that travel inside the program. */
    public static Operations packed() {
        return Once.ALL;
    }

    /**
     * Puts them together.
     *
     * @param questions the texts of the questions by the names of their files
     * @param listing the text of the listing
     * @throws IllegalStateException if two questions have the same name but for the number
     */
    static Operations of(Map<String, String> questions, String listing) {
        Map<String, Operation> byName = questions.entrySet().stream()
                .map(file -> Operation.of(file.getKey(), file.getValue()))
                .collect(Collectors.toMap(
                        Operation::name,
                        operation -> operation,
                        (one, other) -> {
                            throw new IllegalStateException("two questions are called " + one.name());
                        },
                        LinkedHashMap::new));
        return new Operations(byName, standing(listing));
    }

    private static Map<String, String> standing(String listing) {
        SortedMap<String, String> standing = new TreeMap<>();
        listing.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\t", -1))
                .forEach(cells -> standing.put(cells[0], cells[1]));
        return standing;
    }

    /** What has become of a name. */
    public Found find(String name) {
        Operation here = byName.get(name);
        if (here != null) {
            return new Found.Here(here);
        }
        String now = standing.getOrDefault(name, "");
        Operation successor = byName.get(now);
        if (successor != null) {
            return new Found.Moved(successor);
        }
        return now.equals(WITHDRAWN) ? new Found.Withdrawn() : new Found.Unknown(nearest(name));
    }

    /** The listing brought up to the operations: new names are added, and none is taken out. */
    String listing() {
        SortedMap<String, String> lines = new TreeMap<>();
        standing.forEach((name, now) -> lines.put(name, String.join("\t", name, now, "-", "-")));
        byName.values()
                .forEach(operation -> lines.put(
                        operation.name(),
                        String.join(
                                "\t",
                                operation.name(),
                                STANDS,
                                words(operation.question().params().stream()
                                        .map(Question.Parameter::name)
                                        .toList()),
                                words(List.copyOf(operation.columns().keySet())))));
        return HEAD + "\n" + String.join("\n", lines.values()) + "\n";
    }

    private static String words(List<String> names) {
        return names.isEmpty() ? "-" : String.join(" ", names);
    }

    private Optional<String> nearest(String name) {
        return Nearest.to(
                name.length() > 100 ? "" : name.replaceFirst("^[0-9]+-", ""),
                byName.keySet().stream().collect(Collectors.toMap(known -> known, List::of)));
    }
}
