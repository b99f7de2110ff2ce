package org.isnad.sdn;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.isnad.model.Location;
import org.isnad.model.Problem;
import org.isnad.model.Severity;

/**
 * Reads {@code sdn.csv}: 12 columns without a header, one entry a line, {@code -0-} for empty, CRLF line ends, a 0x1A at
 * the end. The line is the unit: a broken one is told of and skipped, and costs nothing but itself.
 */
final class SdnReader {

    private static final int COLUMNS = 12;
    private static final String EMPTY = "-0-";
    private static final String END = "\u001A";
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");
    private static final Set<String> TYPES = Set.of("individual", "vessel", "aircraft", "");
    private static final String BETWEEN_PROGRAMMES = "\\] \\[";
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setTrim(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final String shown;
    private final Consumer<SdnEntry> entries;
    private final Consumer<Problem> problems;
    private final Gaps gaps = new Gaps();

    /**
     * @param shown the name of the list in messages
     * @param entries receives each entry, in the order of the list
     * @param problems receives a warning for each line that is skipped; no warning repeats what the line says
     */
    SdnReader(String shown, Consumer<SdnEntry> entries, Consumer<Problem> problems) {
        this.shown = shown;
        this.entries = entries;
        this.problems = problems;
    }

    /** Reads to the end, holding one line at a time; the number of lines that should have been entries. */
    int read(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        int told = 0;
        boolean ended = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            ended |= line.strip().equals(END);
            if (!line.isBlank() && !line.strip().equals(END)) {
                told++;
                take(entry(number, line));
            }
        }
        if (!ended) {
            problems.accept(new Problem(
                    Severity.WARNING,
                    "sdn-line",
                    new Location(shown, Math.max(number, 1)),
                    "the list does not end with its mark (0x1A), and may have been cut off"));
        }
        gaps.end(!ended);
        return told;
    }

    /** Where entries may have been missed. */
    Gaps gaps() {
        return gaps;
    }

    private void take(Optional<SdnEntry> entry) {
        if (entry.isPresent()) {
            gaps.entry(Integer.parseInt(entry.get().number()));
            entries.accept(entry.get());
        } else {
            gaps.skipped();
        }
    }

    private Optional<SdnEntry> entry(int number, String line) {
        List<String> columns;
        try (CSVParser parser = CSVParser.parse(line, FORMAT)) {
            CSVRecord only = parser.getRecords().get(0);
            columns = only.stream()
                    .map(column -> column.equals(EMPTY) ? "" : column)
                    .toList();
        } catch (IOException | RuntimeException e) {
            return skipped(number, "quotation marks that do not match");
        }
        if (columns.size() != COLUMNS) {
            return skipped(number, columns.size() + " columns where there should be " + COLUMNS);
        }
        if (!NUMBER.matcher(columns.get(0)).matches()) {
            return skipped(number, "no entity number in the first column");
        }
        if (columns.get(1).isEmpty()) {
            return skipped(number, "no name in the second column");
        }
        if (!TYPES.contains(columns.get(2))) {
            return skipped(number, "no known type in the third column");
        }
        return Optional.of(new SdnEntry(
                number,
                columns.get(0),
                columns.get(1),
                columns.get(2).equals("individual"),
                programmes(columns.get(3)),
                Remarks.of(columns.get(11))));
    }

    /** The outer brackets are missing in the list. */
    private static List<String> programmes(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(BETWEEN_PROGRAMMES));
    }

    private Optional<SdnEntry> skipped(int line, String why) {
        problems.accept(
                new Problem(Severity.WARNING, "sdn-line", new Location(shown, line), why + " (the line is skipped)"));
        return Optional.empty();
    }
}
