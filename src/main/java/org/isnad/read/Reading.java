package org.isnad.read;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.model.Positions;
import org.isnad.model.Problem;

/**
 * Everything that was read, with what was wrong with it.
 *
 * @param files every file, also those with syntax errors
 * @param problems the syntax errors
 */
public record Reading(List<CuratedFile> files, List<Problem> problems) {

    public Reading {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Everything that blocks with a syntax error name: what is missing of these tells nothing. */
    public Set<Node> unread() {
        return files.stream().flatMap(file -> file.unread().stream()).collect(Collectors.toSet());
    }

    /** How much was read, in a few words. */
    public String summary() {
        return files.size() + " files, "
                + files.stream().mapToInt(file -> file.triples().size()).sum() + " triples";
    }

    /** An index from triples to the lines on which they were written. */
    public Positions positions() {
        return LinePositions.of(files);
    }

    /** The claims that curators wrote. */
    public Set<Node> claims() {
        return files.stream()
                .filter(file -> file.source().kind() == FileKind.SOURCES)
                .flatMap(file -> file.triples().stream())
                .filter(located -> located.triple().getPredicate().equals(Isnad.PREDICATE))
                .map(located -> located.triple().getSubject())
                .collect(Collectors.toSet());
    }

    /** Everything that these files describe or judge. */
    public Set<Node> subjectsIn(Set<String> shown) {
        return files.stream()
                .filter(file -> shown.contains(file.source().shown()))
                .flatMap(file -> file.triples().stream())
                .map(located -> located.triple().getSubject())
                .collect(Collectors.toSet());
    }
}
