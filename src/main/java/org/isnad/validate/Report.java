package org.isnad.validate;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.isnad.model.Problem;
import org.isnad.model.Severity;

/**
 * Everything that was found wrong in one run, from syntax to set-wide checks, sorted by file and line.
 *
 * @param problems what was found, without doubles
 */
public record Report(List<Problem> problems) {

    public Report {
        problems = problems.stream().sorted().distinct().toList();
    }

    /** Whether the data may be published: no violation was found. Warnings are published and listed. */
    public boolean conforms() {
        return count(Severity.VIOLATION) == 0;
    }

    /** How many problems of this severity there are. */
    public long count(Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    /** The problems that stand in these files, as they are shown to users. */
    public Report onlyIn(Set<String> files) {
        return where(problem ->
                problem.where() != null && files.contains(problem.where().file()));
    }

    /** The counts in one line: {@code 0 violations, 2 warnings, 31 infos}. */
    public String summary() {
        return counted(Severity.VIOLATION, "violation") + ", " + counted(Severity.WARNING, "warning") + ", "
                + counted(Severity.INFO, "info");
    }

    /** One line for each problem of at least this severity: {@code file:line: message}. */
    public String asText(Severity least) {
        return problems.stream()
                .filter(problem -> problem.severity().compareTo(least) <= 0)
                .map(problem -> line(problem) + "\n")
                .collect(Collectors.joining());
    }

    /** One line for each violation. */
    public String violationsAsText() {
        return asText(Severity.VIOLATION);
    }

    /** The report in the vocabulary of SHACL, as Turtle; the same problems give the same bytes. */
    public String asTurtle() {
        return TurtleReport.of(this);
    }

    private Report where(Predicate<Problem> wanted) {
        return new Report(problems.stream().filter(wanted).toList());
    }

    private String counted(Severity severity, String noun) {
        long count = count(severity);
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** A violation needs no word for what it is; a lesser finding says so, behind its place as compilers do. */
    private static String line(Problem problem) {
        String weight =
                switch (problem.severity()) {
                    case VIOLATION -> "";
                    case WARNING -> "warning: ";
                    case INFO -> "info: ";
                };
        return problem.where() == null
                ? weight + problem.message()
                : problem.where() + ": " + weight + problem.message();
    }
}
