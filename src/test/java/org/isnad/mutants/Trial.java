package org.isnad.mutants;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.isnad.Pipeline;
import org.isnad.Stages;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.model.Severity;
import org.isnad.read.CuratedText;

/**
 * One run of the pipeline over data in which several blocks are spoilt that have nothing to do with each other: none
 * names another, and where the record of a source is spoilt, its claims are not. A mutant is caught if a violation
 * stands in its lines or names its subject.
 */
final class Trial {

    private final World world;
    private final Map<Node, Set<Node>> judgedTogether;
    private final List<Mutant> mutants = new ArrayList<>();
    private final Set<Node> subjects = new HashSet<>();
    private final Set<Node> names = new HashSet<>();
    private final Set<Node> items = new HashSet<>();
    private final Set<Integer> files = new HashSet<>();
    private final Set<Integer> filesOfRecords = new HashSet<>();

    Trial(World world) {
        this.world = world;
        this.judgedTogether = world.judgedTogether();
    }

    /** Takes a mutant in, unless it could be mistaken for one that is in already. */
    boolean accepts(Mutant mutant) {
        int file = mutant.original().file();
        boolean record = mutant.original().isSourceRecord();
        Set<Node> named = new HashSet<>(mutant.names());
        mutant.subjects().forEach(subject -> named.addAll(judgedTogether.getOrDefault(subject, Set.of())));
        boolean clash = (record ? files : filesOfRecords).contains(file)
                || mutant.subjects().stream().anyMatch(names::contains)
                || named.stream().anyMatch(subjects::contains)
                || mutant.items().stream().anyMatch(items::contains);
        if (clash) {
            return false;
        }
        files.add(file);
        if (record) {
            filesOfRecords.add(file);
        }
        subjects.addAll(mutant.subjects());
        names.addAll(named);
        items.addAll(mutant.items());
        mutants.add(mutant);
        return true;
    }

    /** The violations that each mutant is caught by. */
    Map<Mutant, List<Problem>> run() {
        Map<Mutant, Lines> places = new HashMap<>();
        List<CuratedText> texts = new ArrayList<>(world.texts());
        mutants.stream()
                .sorted(Comparator.comparingInt(
                                (Mutant mutant) -> mutant.original().first())
                        .reversed())
                .forEach(mutant -> spoil(texts, mutant, places));
        Stages silent = new Stages(InstantSource.system(), (stage, took, result) -> {});
        List<Problem> violations = new Pipeline(silent)
                .run(texts, List.of()).report().problems().stream()
                        .filter(problem -> problem.severity() == Severity.VIOLATION)
                        .toList();
        Map<Mutant, List<Problem>> caught = new HashMap<>();
        for (Mutant mutant : mutants) {
            Lines lines = places.get(mutant);
            Pattern named = Pattern.compile(mutant.subjects().stream()
                    .map(Prefixes::shorten)
                    .map(Pattern::quote)
                    .reduce("(?!)", (one, other) -> one + "|" + other + "(?![a-z0-9-])"));
            caught.put(
                    mutant,
                    violations.stream()
                            .filter(problem -> (lines != null && lines.hold(problem))
                                    || named.matcher(problem.message()).find())
                            .toList());
        }
        return caught;
    }

    /** Where a mutant stands in its spoilt file; those below it have been put in before, so that it holds. */
    private record Lines(String file, int first, int last) {
        boolean hold(Problem problem) {
            return problem.where() != null
                    && problem.where().file().equals(file)
                    && problem.where().line() >= first
                    && problem.where().line() <= last;
        }

        Lines movedBy(int lines) {
            return new Lines(file, first + lines, last + lines);
        }
    }

    private static void spoil(List<CuratedText> texts, Mutant mutant, Map<Mutant, Lines> places) {
        Block original = mutant.original();
        CuratedText text = texts.get(original.file());
        List<String> lines = new ArrayList<>(List.of(text.text().split("\n", -1)));
        lines.subList(original.first() - 1, original.last()).clear();
        List<String> spoilt = List.of(mutant.asTurtle().split("\n", -1));
        lines.addAll(original.first() - 1, spoilt);
        texts.set(original.file(), new CuratedText(text.kind(), text.shown(), text.slug(), String.join("\n", lines)));
        int longer = spoilt.size() - (original.last() - original.first() + 1);
        places.replaceAll((other, place) -> other.original().file() == original.file() ? place.movedBy(longer) : place);
        places.put(mutant, new Lines(text.shown(), original.first(), original.first() + spoilt.size() - 1));
    }
}
