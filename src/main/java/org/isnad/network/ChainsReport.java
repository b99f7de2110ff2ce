package org.isnad.network;

import java.util.List;
import org.apache.jena.graph.Node;
import org.isnad.model.Prefixes;

/** Chains between two actors with the claims on every step, for reading or as CSV. */
public final class ChainsReport {

    private static final List<String> NAMES = List.of(
            "chain",
            "length",
            "step",
            "from",
            "to",
            "subject",
            "predicate",
            "object",
            "claim",
            "hedge",
            "source",
            "title",
            "locator");

    private final Network network;
    private final List<Chain> chains;

    /** Chains of a network, in their order. */
    public ChainsReport(Network network, List<Chain> chains) {
        this.network = network;
        this.chains = List.copyOf(chains);
    }

    /** Each chain as a list of what is said on its steps, and under it every claim with hedge and source in words. */
    public String asText() {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (Chain chain : chains) {
            number++;
            text.append(number > 1 ? "\n" : "")
                    .append(number)
                    .append(". ")
                    .append(Grid.counted(chain.length(), "step"))
                    .append(": ")
                    .append(String.join(
                            " - ", chain.actors().stream().map(network::label).toList()))
                    .append('\n');
            chain.steps().forEach(step -> step.forEach(tie -> addTie(tie, text)));
        }
        return text.toString();
    }

    private void addTie(Tie tie, StringBuilder text) {
        Words words = network.words();
        text.append("   ")
                .append(network.label(tie.subject()))
                .append(" - ")
                .append(words.of(tie.predicate()))
                .append(" - ")
                .append(network.label(tie.object()))
                .append('\n');
        for (TieClaim claim : tie.claims()) {
            String role = claim.role().map(given -> words.of(given) + "; ").orElse("");
            text.append("      ")
                    .append(role)
                    .append(words.of(claim.hedge()))
                    .append(", in \"")
                    .append(words.of(claim.source()))
                    .append("\" (")
                    .append(words.place(claim.claim()))
                    .append(")  ")
                    .append(Prefixes.shorten(claim.claim()))
                    .append('\n');
        }
    }

    /** A line for each claim on each step; {@code from} and {@code to} go along the chain, whoever is the subject. */
    public String asCsv() {
        Csv csv = new Csv(NAMES);
        for (int number = 0; number < chains.size(); number++) {
            Chain chain = chains.get(number);
            for (int step = 0; step < chain.length(); step++) {
                for (Tie tie : chain.steps().get(step)) {
                    addRows(csv, List.of(number + 1, chain.length(), step + 1), chain, tie);
                }
            }
        }
        return csv.text();
    }

    private void addRows(Csv csv, List<Integer> place, Chain chain, Tie tie) {
        Node from = chain.actors().get(place.get(2) - 1);
        Node to = chain.actors().get(place.get(2));
        for (TieClaim claim : tie.claims()) {
            csv.row(List.of(
                    place.get(0).toString(),
                    place.get(1).toString(),
                    place.get(2).toString(),
                    Prefixes.shorten(from),
                    Prefixes.shorten(to),
                    Prefixes.shorten(tie.subject()),
                    Prefixes.shorten(tie.predicate()),
                    Prefixes.shorten(tie.object()),
                    claim.claim().getURI(),
                    Prefixes.shorten(claim.hedge()),
                    Prefixes.shorten(claim.source()),
                    network.words().of(claim.source()),
                    network.words().place(claim.claim())));
        }
    }
}
