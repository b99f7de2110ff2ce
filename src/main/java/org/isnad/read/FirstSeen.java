package org.isnad.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.model.Location;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.model.Version;

/**
 * The ledger of claims, {@code first-seen.tsv} in the data folder: the release in which each claim that a curator wrote
 * first stood. A line stays for good, as the claim does: one that is withdrawn stays in its file.
 *
 * @param text the file as it is
 * @param lines the claims in it
 */
public record FirstSeen(String text, List<Line> lines) {

    /** The name of the file in the data folder. */
    public static final String FILE = "first-seen.tsv";

    private static final List<String> COLUMNS = List.of("claim", "version");
    private static final String HEAD = """
            # The release in which each claim first stood, written by isnad release.
            claim	version
            """;
    private static final String RULE = "first-seen";
    private static final String PREFIX = "claim:";

    /** The release in which one claim first stood. */
    public record Line(Location where, Node claim, Version version) {}

    public FirstSeen {
        lines = List.copyOf(lines);
    }

    /** The ledger of data that was never released. */
    public static FirstSeen none() {
        return new FirstSeen("", List.of());
    }

    /**
     * Reads the ledger; if there is none, no claim was released.
     *
     * @param data the data folder
     * @param releases the releases that there were
     * @param problems receives a violation for each line that cannot be used
     */
    public static FirstSeen read(Path data, Releases releases, List<Problem> problems) throws IOException {
        Path file = data.resolve(FILE);
        Map<Node, Location> seen = new HashMap<>();
        Set<String> known =
                releases.lines().stream().map(line -> line.version().text()).collect(Collectors.toSet());
        Set<String> unknown = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        List<Problem> found = new ArrayList<>();
        for (Table.Row row :
                Table.read(file, DataFolder.shown(file), COLUMNS, found).rows()) {
            Optional<Node> claim =
                    Prefixes.expand(row.cell(0)).filter(node -> row.cell(0).startsWith(PREFIX));
            if (claim.isEmpty()) {
                found.add(problem(row.where(), "\"" + row.cell(0) + "\" is no claim (write it as claim:slug)"));
            } else if (!known.contains(row.cell(1))) {
                // Once is enough: a release that is missing has many claims.
                if (unknown.add(row.cell(1))) {
                    found.add(problem(
                            row.where(),
                            "there is no release \"" + row.cell(1) + "\" in " + Releases.FILE
                                    + " (name one that is there, or remove the line)"));
                }
            } else if (seen.putIfAbsent(claim.get(), row.where()) != null) {
                found.add(problem(
                        row.where(),
                        row.cell(0) + " stands already at " + seen.get(claim.get()) + " (keep the earlier line)"));
            } else {
                lines.add(new Line(row.where(), claim.get(), new Version(row.cell(1))));
            }
        }
        problems.addAll(found);
        boolean missing = !Files.exists(file) || !found.isEmpty();
        return new FirstSeen(missing ? "" : Files.readString(file, StandardCharsets.UTF_8), lines);
    }

    /** The ledger with lines for those of these claims that it does not have yet. */
    public FirstSeen with(Collection<Node> claims, Version version) {
        Set<Node> seen = lines.stream().map(Line::claim).collect(Collectors.toSet());
        StringBuilder extended = new StringBuilder(ended(text, HEAD));
        List<Line> all = new ArrayList<>(lines);
        int number = (int) extended.toString().lines().count();
        List<Node> added = claims.stream()
                .filter(claim -> !seen.contains(claim))
                .distinct()
                .sorted((one, other) -> one.getURI().compareTo(other.getURI()))
                .toList();
        for (Node claim : added) {
            number++;
            extended.append(Prefixes.shorten(claim))
                    .append('\t')
                    .append(version)
                    .append('\n');
            all.add(new Line(new Location(FILE, number), claim, version));
        }
        return added.isEmpty() ? this : new FirstSeen(extended.toString(), all);
    }

    /** The text of a ledger as lines can be added to it. */
    static String ended(String text, String head) {
        if (text.isEmpty()) {
            return head;
        }
        return text.endsWith("\n") ? text : text + "\n";
    }

    private static Problem problem(Location where, String message) {
        return Problem.violation(RULE, where, message);
    }
}
