package org.isnad.agree;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Prefixes;

/**
 * How well the rules do: of the disagreements that were known before, how many they find (recall), and of the candidates
 * that were judged, how many are contradictions (precision).
 *
 * <p>Recall is told by pair and by matter, for one matter with many claims makes many pairs. Precision is contradictions
 * over all judged candidates that are neither open nor gone; over all rules it is weighted by the number of candidates
 * that each has, since each was judged in part.
 *
 * @param recall by who recorded the disagreements
 * @param precision by rule, for rules that find anything
 * @param missed known disagreements that no rule finds
 */
public record Measure(List<Recall> recall, List<Precision> precision, List<Review.Known> missed) {

    /**
     * How many known disagreements are found.
     *
     * @param pairs disagreements that were known
     * @param found those that a rule finds
     * @param matters questions on which claims disagree
     * @param settled those of which a rule finds at least one pair
     */
    public record Recall(String recordedBy, int pairs, int found, int matters, int settled) {}

    /**
     * How many judged candidates of a rule are contradictions.
     *
     * @param candidates pairs that the rule finds
     * @param contradictions judged candidates that are contradictions
     * @param compatible judged candidates that are none
     * @param open judged candidates of which nobody can tell
     */
    public record Precision(String rule, int candidates, int contradictions, int compatible, int open) {

        /** Contradictions over decided candidates, from 0 to 1; nothing decided counts as 0. */
        public double value() {
            return contradictions == 0 ? 0 : (double) contradictions / (contradictions + compatible);
        }
    }

    public Measure {
        recall = List.copyOf(recall);
        precision = List.copyOf(precision);
        missed = List.copyOf(missed);
    }

    /** Measures what the rules find against what is known. A judged pair that is no longer a candidate is not counted. */
    public static Measure of(Review review, List<Disagreement.Candidate> candidates) {
        Set<Pair> found =
                candidates.stream().map(Disagreement.Candidate::pair).collect(Collectors.toCollection(HashSet::new));
        List<Recall> recall = new ArrayList<>();
        for (String by : review.known().stream()
                .map(Review.Known::recordedBy)
                .collect(Collectors.toCollection(LinkedHashSet::new))) {
            recall.add(recall(
                    by,
                    review.known().stream()
                            .filter(known -> known.recordedBy().equals(by))
                            .toList(),
                    found));
        }
        return new Measure(
                recall,
                Rule.NAMES.stream()
                        .map(rule -> precision(rule, review, candidates))
                        .filter(one -> one.candidates() > 0)
                        .toList(),
                review.known().stream()
                        .filter(known -> !found.contains(known.pair()))
                        .toList());
    }

    private static Recall recall(String by, List<Review.Known> known, Set<Pair> found) {
        List<Review.Known> seen =
                known.stream().filter(one -> found.contains(one.pair())).toList();
        return new Recall(by, known.size(), seen.size(), matters(known), matters(seen));
    }

    private static int matters(List<Review.Known> known) {
        return (int) known.stream().map(Review.Known::matter).distinct().count();
    }

    private static Precision precision(String rule, Review review, List<Disagreement.Candidate> candidates) {
        Set<Pair> pairs = candidates.stream()
                .filter(candidate -> candidate.rule().equals(rule))
                .map(Disagreement.Candidate::pair)
                .collect(Collectors.toCollection(HashSet::new));
        List<Review.Verdict> verdicts = review.judged().stream()
                .filter(judged -> judged.rule().equals(rule) && pairs.contains(judged.pair()))
                .map(Review.Judged::verdict)
                .toList();
        return new Precision(
                rule,
                pairs.size(),
                count(verdicts, Review.Verdict.CONTRADICTION),
                count(verdicts, Review.Verdict.COMPATIBLE),
                count(verdicts, Review.Verdict.CANNOT_TELL));
    }

    private static int count(List<Review.Verdict> verdicts, Review.Verdict verdict) {
        return (int) verdicts.stream().filter(verdict::equals).count();
    }

    /** Precision over all rules of which a candidate was decided, weighted by their candidates; from 0 to 1. */
    public double overall() {
        List<Precision> decided = precision.stream()
                .filter(one -> one.contradictions() + one.compatible() > 0)
                .toList();
        double all = decided.stream().mapToInt(Precision::candidates).sum();
        return decided.stream()
                .mapToDouble(one -> one.value() * one.candidates() / all)
                .sum();
    }

    /** For reading in a terminal. */
    public String asText() {
        StringBuilder out = new StringBuilder("Recall: disagreements that were known before the rules\n\n");
        row(
                out,
                "%-12s %6s %6s %7s %9s %6s %7s",
                "recorded by",
                "pairs",
                "found",
                "recall",
                "matters",
                "found",
                "recall");
        recall.forEach(one -> row(
                out,
                "%-12s %6d %6d %7s %9d %6d %7s",
                one.recordedBy(),
                one.pairs(),
                one.found(),
                percent((double) one.found() / one.pairs()),
                one.matters(),
                one.settled(),
                percent((double) one.settled() / one.matters())));
        out.append(missed.isEmpty() ? "" : "\n  Not found:\n");
        missed.forEach(known -> out.append("    %s: %s, %s%n"
                .formatted(
                        known.matter(),
                        Prefixes.shorten(known.pair().claim()),
                        Prefixes.shorten(known.pair().other()))));
        out.append("\nPrecision: candidates that were judged by reading both claims\n\n");
        row(
                out,
                "%-22s %10s %6s %13s %10s %11s %9s",
                "rule",
                "candidates",
                "judged",
                "contradiction",
                "compatible",
                "cannot tell",
                "precision");
        precision.forEach(one -> row(
                out,
                "%-22s %10d %6d %13d %10d %11d %9s",
                one.rule(),
                one.candidates(),
                one.contradictions() + one.compatible() + one.open(),
                one.contradictions(),
                one.compatible(),
                one.open(),
                one.contradictions() + one.compatible() == 0 ? "-" : percent(one.value())));
        row(
                out,
                "%-22s %10d %6d %13d %10d %11d %9s",
                "all, weighted",
                precision.stream().mapToInt(Precision::candidates).sum(),
                precision.stream()
                        .mapToInt(one -> one.contradictions() + one.compatible() + one.open())
                        .sum(),
                precision.stream().mapToInt(Precision::contradictions).sum(),
                precision.stream().mapToInt(Precision::compatible).sum(),
                precision.stream().mapToInt(Precision::open).sum(),
                percent(overall()));
        return out.toString();
    }

    private static void row(StringBuilder out, String format, Object... cells) {
        out.append("  ")
                .append(String.format(Locale.ROOT, format, cells).stripTrailing())
                .append('\n');
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
