package org.isnad.format;

import org.isnad.model.Location;
import org.isnad.model.Problem;

/** Ends the reading of a file at the first place that cannot be understood. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;
    private static final String RULE = "format";

    private final transient Problem problem;

    Refusal(Problem problem) {
        super(problem.text());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }

    /** A reason why a file cannot be laid out. */
    static Problem because(String file, int line, String message) {
        return Problem.violation(RULE, new Location(file, line), message);
    }
}
