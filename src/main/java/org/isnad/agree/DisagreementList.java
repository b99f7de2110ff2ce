package org.isnad.agree;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** Disagreements in words: each with both claims, their sources, and whether they are the testimony of two witnesses. */
public final class DisagreementList {

    private static final String RECORDED = "recorded";

    private static final List<String> SIDE = List.of(
            "claim",
            "subject",
            "predicate",
            "said",
            "polarity",
            "when",
            "attested",
            "hedge",
            "saidBy",
            "source",
            "tier",
            "locator",
            "witness");

    private final List<? extends Disagreement> disagreements;
    private final Graph statements;
    private final Witnesses witnesses;

    private DisagreementList(List<? extends Disagreement> disagreements, Graph statements) {
        this.disagreements = List.copyOf(disagreements);
        this.statements = statements;
        this.witnesses = Witnesses.in(statements);
    }

    /**
     * A list in the order in which it is given.
     *
     * @param statements what the claims are told from
     */
    public static DisagreementList of(List<? extends Disagreement> disagreements, Graph statements) {
        return new DisagreementList(disagreements, statements);
    }

    /** For reading: recorded ones first, then the candidates of each rule under its argument. */
    public String asText() {
        Map<String, List<Disagreement>> groups = disagreements.stream()
                .collect(Collectors.groupingBy(DisagreementList::kind, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> heading(group.getKey(), group.getValue().size())
                        + group.getValue().stream().map(this::text).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    /** One record for each disagreement, RFC 4180, with the columns of the first claim and then of the other. */
    public String asCsv() {
        StringWriter csv = new StringWriter();
        try (CSVPrinter printer = CSVFormat.RFC4180.print(csv)) {
            printer.printRecord(Stream.of(
                            Stream.of("kind", "why", "witnesses"),
                            SIDE.stream(),
                            SIDE.stream().map(column -> "other " + column))
                    .flatMap(columns -> columns));
            for (Disagreement one : disagreements) {
                printer.printRecord(Stream.of(
                                Stream.of(kind(one), one.why(), independent(one) ? "2" : "1"),
                                side(told(one.pair().claim())),
                                side(told(one.pair().other())))
                        .flatMap(columns -> columns));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return csv.toString();
    }

    private static String kind(Disagreement one) {
        return one instanceof Disagreement.Candidate candidate ? candidate.rule() : RECORDED;
    }

    private static String heading(String kind, int number) {
        if (kind.equals(RECORDED)) {
            return "Disagreements that the curators hold: " + number + "\n";
        }
        Rule rule = Rule.packed(kind);
        return rule.title() + " (" + kind + "): " + number + "\n  " + rule.argument() + "\n  Precision: "
                + rule.precision() + "\n";
    }

    private String text(Disagreement one) {
        return "\n  " + one.why() + (independent(one) ? " [two witnesses]" : " [one witness]") + "\n"
                + text(told(one.pair().claim())) + text(told(one.pair().other()));
    }

    private static String text(Told told) {
        return "    " + told.statement() + "\n      " + told.claim() + ": " + told.source() + ", " + told.tier() + ", "
                + told.locator() + "\n";
    }

    private boolean independent(Disagreement one) {
        return witnesses.independent(one.pair().claim(), one.pair().other());
    }

    private Told told(Node claim) {
        return Told.of(claim, statements, witnesses);
    }

    private static Stream<String> side(Told told) {
        return Stream.of(
                told.claim(),
                told.subject(),
                told.predicate(),
                told.said(),
                told.denied() ? "denied" : "affirmed",
                told.when(),
                told.attested(),
                told.hedge(),
                told.speaker(),
                told.source(),
                told.tier(),
                told.locator(),
                told.witness());
    }
}
