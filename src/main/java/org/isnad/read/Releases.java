package org.isnad.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.model.Location;
import org.isnad.model.Problem;
import org.isnad.model.Version;

/**
 * The ledger of releases, {@code releases.tsv} in the data folder: version, day of issue and hash of the data of each, the
 * earliest first. It is written by the command that makes releases, and kept with the data, so that a release can be made
 * again.
 *
 * @param text the file as it is
 * @param lines the releases in it
 */
public record Releases(String text, List<Line> lines) {

    /** The name of the file in the data folder. */
    public static final String FILE = "releases.tsv";

    private static final List<String> COLUMNS = List.of("version", "issued", "data-hash");
    private static final String HEAD = """
            # The releases of this data, written by isnad release. The hash is the SHA-256 of rdf/isnad.nq.
            version	issued	data-hash
            """;
    private static final String RULE = "releases";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /**
     * One release.
     *
     * @param issued the day on which it was first made
     * @param dataHash the SHA-256, in hex, of the canonical form of its data graphs
     */
    public record Line(Version version, LocalDate issued, String dataHash) {}

    public Releases {
        lines = List.copyOf(lines);
    }

    /**
     * Reads the ledger; if there is none, there was no release.
     *
     * @param data the data folder
     * @param problems receives a violation for each line that cannot be used
     */
    public static Releases read(Path data, List<Problem> problems) throws IOException {
        Path file = data.resolve(FILE);
        List<Line> lines = new ArrayList<>();
        List<Problem> found = new ArrayList<>();
        for (Table.Row row :
                Table.read(file, DataFolder.shown(file), COLUMNS, found).rows()) {
            try {
                lines.add(line(row, lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1))));
            } catch (DateTimeException e) {
                found.add(problem(row.where(), "\"" + row.cell(1) + "\" is not a day (write it as 2024-05-03)"));
            } catch (IllegalArgumentException e) {
                found.add(problem(row.where(), String.valueOf(e.getMessage())));
            }
        }
        problems.addAll(found);
        boolean missing = !Files.exists(file) || !found.isEmpty();
        return new Releases(missing ? "" : Files.readString(file, StandardCharsets.UTF_8), lines);
    }

    private static Line line(Table.Row row, Optional<Line> before) {
        Version version = new Version(row.cell(0));
        if (before.isPresent() && version.compareTo(before.get().version()) <= 0) {
            throw new IllegalArgumentException(version + " is not later than "
                    + before.get().version() + " above it (each release stands once, the earliest first)");
        }
        if (!HASH.matcher(row.cell(2)).matches()) {
            throw new IllegalArgumentException(
                    "\"" + row.cell(2) + "\" is no SHA-256 in hex (take it from the description of the release)");
        }
        return new Line(version, LocalDate.parse(row.cell(1)), row.cell(2));
    }

    /** The release of this version, if there was one. */
    public Optional<Line> of(Version version) {
        return lines.stream().filter(line -> line.version().equals(version)).findFirst();
    }

    /** The last release before this version, if there was one. */
    public Optional<Line> before(Version version) {
        return lines.stream()
                .filter(line -> line.version().compareTo(version) < 0)
                .reduce((earlier, later) -> later);
    }

    /** The last release, if there was one. */
    public Optional<Line> last() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }

    /** The ledger with one more release; the same if it has it. */
    public Releases with(Line added) {
        if (lines.contains(added)) {
            return this;
        }
        List<Line> all = new ArrayList<>(lines);
        all.add(added);
        String line = added.version() + "\t" + added.issued() + "\t" + added.dataHash() + "\n";
        return new Releases(FirstSeen.ended(text, HEAD) + line, all);
    }

    private static Problem problem(Location where, String message) {
        return Problem.violation(RULE, where, message);
    }
}
