package org.isnad.server.http;

/** Ends the work on a request that is not answered. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** Why the request is not answered. */
    public Problem problem() {
        return problem;
    }
}
