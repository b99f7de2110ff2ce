package org.isnad.agree;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.isnad.model.Location;
import org.isnad.model.Problem;

/**
 * What the rules are measured against, kept by hand in {@code data/agreement}: disagreements that were known before the
 * rules were written, and candidates that somebody has judged by reading both claims.
 *
 * @param known the disagreements that a rule should find ({@code recorded.tsv})
 * @param judged the candidates that were judged ({@code judged.tsv})
 */
public record Review(List<Known> known, List<Judged> judged) {

    private static final String RULE = "agreement-list";

    /**
     * A disagreement that was known before.
     *
     * @param recordedBy who recorded it
     * @param matter the question on which the claims disagree; several pairs may disagree on one
     */
    public record Known(Location where, String recordedBy, String matter, Pair pair) {}

    /** What somebody found who read both claims. */
    public enum Verdict {
        /** They cannot both be right. */
        CONTRADICTION,
        /** They can. */
        COMPATIBLE,
        /** What the sources say does not decide it. */
        CANNOT_TELL;

        /** As it is written: {@code cannot tell}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * A candidate that was judged.
     *
     * @param rule the rule that found it
     * @param reason what decided it
     */
    public record Judged(Location where, String rule, Pair pair, Verdict verdict, String reason) {}

    public Review {
        known = List.copyOf(known);
        judged = List.copyOf(judged);
    }

    /**
     * Reads both lists.
     *
     * @param data the folder of curated data
     * @param problems receives a violation for each line that cannot be used
     */
    public static Review read(Path data, String shown, List<Problem> problems) throws IOException {
        return new Review(
                rows(
                        data,
                        shown,
                        "recorded.tsv",
                        List.of("recorded-by", "matter", "claim", "other"),
                        problems,
                        (where, row) -> new Known(where, row.get(0), row.get(1), pair(row.get(2), row.get(3)))),
                rows(
                        data,
                        shown,
                        "judged.tsv",
                        List.of("rule", "verdict", "claim", "other", "reason"),
                        problems,
                        (where, row) -> new Judged(
                                where,
                                rule(row.get(0)),
                                pair(row.get(2), row.get(3)),
                                verdict(row.get(1)),
                                row.get(4))));
    }

    private static <T> List<T> rows(
            Path data,
            String shown,
            String file,
            List<String> columns,
            List<Problem> problems,
            BiFunction<Location, CSVRecord, T> reading)
            throws IOException {
        String name = shown + "/agreement/" + file;
        Path path = data.resolve("agreement").resolve(file);
        List<T> rows = new ArrayList<>();
        if (!Files.isRegularFile(path)) {
            problems.add(Problem.violation(RULE, new Location(name, 1), "no such file (nothing to measure against)"));
            return rows;
        }
        CSVFormat format =
                CSVFormat.TDF.builder().setQuote(null).setCommentMarker('#').get();
        try (CSVParser parser = CSVParser.parse(path, StandardCharsets.UTF_8, format)) {
            boolean headed = false;
            for (CSVRecord row : parser) {
                Location where = new Location(name, (int) parser.getCurrentLineNumber());
                if (row.size() != columns.size() || (!headed && !row.toList().equals(columns))) {
                    problems.add(Problem.violation(
                            RULE,
                            where,
                            "the columns should be " + String.join(", ", columns) + ", separated by tabs"));
                } else if (headed) {
                    add(rows, where, row, reading, problems);
                }
                headed = true;
            }
        }
        return rows;
    }

    private static <T> void add(
            List<T> rows,
            Location where,
            CSVRecord row,
            BiFunction<Location, CSVRecord, T> reading,
            List<Problem> problems) {
        try {
            rows.add(reading.apply(where, row));
        } catch (IllegalArgumentException e) {
            problems.add(Problem.violation(RULE, where, String.valueOf(e.getMessage())));
        }
    }

    private static String rule(String name) {
        if (!Rule.NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "no rule " + name + " (there are " + String.join(", ", Rule.NAMES) + ")");
        }
        return name;
    }

    private static Verdict verdict(String word) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no verdict " + word + " (contradiction, compatible or cannot tell)"));
    }

    private static Pair pair(String claim, String other) {
        return new Pair(claim(claim), claim(other));
    }

    private static Node claim(String name) {
        if (!name.matches("claim:[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("not the name of a claim: " + name + " (write it as claim:its-slug)");
        }
        return NodeFactory.createURI(Isnad.BASE + name.replace(':', '/'));
    }
}
