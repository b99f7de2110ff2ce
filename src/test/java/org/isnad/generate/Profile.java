package org.isnad.generate;

import static org.isnad.generate.Table.number;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;

/**
 * The figures of the real data by which a world is made.
 *
 * @param patterns what is said of what, each as often as there are statements of it
 * @param things how many things there are of each kind, and how many of them have an Arabic label
 * @param sources sources, by tier, whether they are dated, and the number of their claims
 * @param marks hedge, polarity and voice, by tier
 * @param forms the forms of dates, by what is dated
 * @param years the years that claims speak of
 * @param languages the languages of names
 */
record Profile(
        Weighted<Pattern> patterns,
        Map<Kind, Things> things,
        List<SourceShape> sources,
        Map<String, Weighted<Marks>> marks,
        Map<String, Weighted<DateForm>> forms,
        Weighted<Integer> years,
        Weighted<String> languages) {

    /** How many things there are of a kind, and how many of them have an Arabic label. */
    record Things(int all, int inArabic) {}

    /** A source: its tier, whether it is dated, how many claims it has. */
    record SourceShape(String tier, boolean dated, int claims) {}

    /** What a claim says about itself: its hedge, whether it affirms or denies, and whose words it gives. */
    record Marks(String hedge, String polarity, Voice voice, int claims) {}

    /** Whose words a claim gives. */
    enum Voice {
        AUTHOR,
        SUBJECT,
        OTHER
    }

    static Profile measured() {
        Map<Kind, Things> things = new EnumMap<>(Kind.class);
        Table.rows("things")
                .forEach(row -> things.put(
                        Kind.of(row.get("kind")), new Things(number(row, "things"), number(row, "inArabic"))));
        return new Profile(
                Weighted.of(Pattern.measured(), Pattern::statements),
                things,
                sourceShapes(),
                marksByTier(),
                DateForm.measured(),
                Weighted.of(Table.rows("years"), row -> number(row, "claims")).map(row -> number(row, "year")),
                Weighted.of(Table.rows("names"), row -> number(row, "claims")).map(row -> row.get("language")));
    }

    /** How many claims have one of the patterns. */
    int claims() {
        return patterns.things().stream().mapToInt(Pattern::claims).sum();
    }

    /** How many statements have this predicate. */
    int statementsWith(Node predicate) {
        return patterns.things().stream()
                .filter(pattern -> pattern.predicate().equals(predicate))
                .mapToInt(Pattern::statements)
                .sum();
    }

    private static List<SourceShape> sourceShapes() {
        List<SourceShape> sources = new ArrayList<>();
        for (CSVRecord row : Table.rows("sources")) {
            for (int i = 0; i < number(row, "sources"); i++) {
                sources.add(new SourceShape(
                        row.get("tier"), Boolean.parseBoolean(row.get("dated")), number(row, "claims")));
            }
        }
        return List.copyOf(sources);
    }

    private static Map<String, Weighted<Marks>> marksByTier() {
        Map<String, List<Marks>> marks = new HashMap<>();
        for (CSVRecord row : Table.rows("marks")) {
            Voice voice =
                    switch (row.get("voice")) {
                        case "author" -> Voice.AUTHOR;
                        case "subject" -> Voice.SUBJECT;
                        default -> Voice.OTHER;
                    };
            marks.computeIfAbsent(row.get("tier"), tier -> new ArrayList<>())
                    .add(new Marks(row.get("hedge"), row.get("polarity"), voice, number(row, "claims")));
        }
        Map<String, Weighted<Marks>> weighted = new HashMap<>();
        marks.forEach((tier, ofTier) -> weighted.put(tier, Weighted.of(ofTier, Marks::claims)));
        return Map.copyOf(weighted);
    }
}
