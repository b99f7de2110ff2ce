package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.isnad.Stages;
import org.isnad.model.Problem;
import org.isnad.sdn.Edition;
import org.isnad.sdn.ImportRules;

/** Reads an edition of the list for a command, and tells on the stream for progress what was skipped. */
record ListFile(Console console, Path data) {

    /** The reviewed files that imports follow. */
    ImportRules rules() throws IOException {
        List<Problem> problems = new ArrayList<>();
        ImportRules rules = ImportRules.read(data, problems);
        if (!problems.isEmpty()) {
            problems.stream().sorted().forEach(problem -> console.err().println(problem.text()));
            throw new Refusal("nothing was imported: mend the lines above");
        }
        if (rules.isEmpty()) {
            throw new Refusal("no entry is selected (name some in " + data.resolve("imports/sdn-selection.tsv") + ")");
        }
        return rules;
    }

    /**
     * One edition.
     *
     * @param notListed the numbers of entries that are known not to be in it
     */
    Edition edition(Path file, ImportRules rules, Set<String> notListed) throws IOException {
        String shown = file.getFileName().toString();
        Stages stages = new Stages(InstantSource.system(), console.progress());
        try (InputStream in = open(file)) {
            Edition edition = stages.run("list", () -> read(in, shown, rules, notListed), Edition::summary);
            edition.problems().stream().sorted().forEach(problem -> console.err()
                    .println("warning: " + problem.text()));
            if (edition.isUnreadable()) {
                throw new Refusal(file + ": no line of it is an entry of sdn.csv (name a list of 12 columns)");
            }
            return edition;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Edition read(InputStream in, String shown, ImportRules rules, Set<String> notListed) {
        try {
            return Edition.read(in, shown, rules, notListed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new Refusal(file + ": no such file (name an edition of sdn.csv, or one packed by gzip)");
        }
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
