package org.isnad.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.isnad.build.Build;
import org.isnad.model.Graphs;
import org.isnad.model.Positions;
import org.isnad.model.Problem;
import org.isnad.read.CuratedFile;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.Packed;
import org.isnad.read.Reading;

/**
 * A small data folder written as one Turtle file, for one rule to be tried on. A line {@code # file: sources/x.ttl} says
 * which curated file the lines below it stand in; below {@code # file: direct} are triples put into the direct graph by
 * hand. Every example is read together with {@code context.ttl}, which describes what examples speak of.
 *
 * @param file the example
 */
record Example(Path file) {

    static final Path FOLDER = Path.of("shapes", "examples");
    static final Path CONTEXT = FOLDER.resolve("context.ttl");
    private static final Validator VALIDATOR = Validator.in(Path.of("shapes"));
    private static final Graph ONTOLOGY = Packed.ontology();
    private static final Graph SCALES = Packed.scales();

    /** What came of an example itself: the findings of every rule, and of the build before them. */
    record Findings(List<Problem> build, List<Problem> rules) {}

    /** The rule that the example is about: the name of its folder. */
    String rule() {
        return String.valueOf(file.getName(file.getNameCount() - 2));
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    Path reportFile() {
        return file.resolveSibling(name().replaceFirst("\\.ttl$", ".report.txt"));
    }

    Findings findings() {
        List<CuratedText> texts = new ArrayList<>(Sections.of(CONTEXT).curated());
        Sections own = Sections.of(file);
        texts.addAll(own.curated());
        Reading reading = DataFolder.read(texts);
        Reading direct = DataFolder.read(own.direct());
        List<CuratedFile> files = new ArrayList<>(reading.files());
        files.addAll(direct.files());
        Positions positions = new Reading(files, List.of()).positions();
        Build build = Build.of(reading, positions, ONTOLOGY, SCALES);
        Graph directGraph = build.dataset().getGraph(Graphs.DIRECT);
        direct.files().forEach(written -> written.triples().forEach(located -> directGraph.add(located.triple())));
        List<Problem> earlier = new ArrayList<>(build.problems());
        earlier.addAll(direct.problems());
        List<Problem> rules = VALIDATOR.validate(build.curated(), build.dataset(), positions, Scope.everything());
        return new Findings(
                earlier, rules.stream().filter(problem -> !isInContext(problem)).toList());
    }

    private static boolean isInContext(Problem problem) {
        return problem.where() != null && problem.where().file().equals(String.valueOf(CONTEXT.getFileName()));
    }

    /** What the rule of this example finds in it: {@code LINE severity message}, with a dash where no line is meant. */
    String report(Findings findings) {
        return findings.rules().stream()
                .filter(problem -> problem.rule().equals(rule()))
                .map(problem -> "%s %s %s\n"
                        .formatted(
                                problem.where() == null ? "-" : problem.where().line(),
                                problem.severity().name().toLowerCase(Locale.ROOT),
                                problem.message()))
                .collect(Collectors.joining());
    }

    static List<Example> all() {
        try (var files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".ttl") && !file.equals(CONTEXT))
                    .sorted()
                    .map(Example::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return rule() + "/" + name();
    }
}
