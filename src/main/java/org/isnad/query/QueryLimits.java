package org.isnad.query;

/**
 * How big a query may be. The limits are there to keep the reading and planning of a query short, which nothing can
 * interrupt; research does not come near them.
 *
 * @param characters of its text
 * @param nesting how deeply brackets of any kind stand in each other
 * @param patterns triple patterns, those of a CONSTRUCT template included
 * @param operators operators of its algebra (joins, unions, filters and the like)
 * @param functions calls of functions and operators in expressions
 * @param pathSteps steps of its property paths
 * @param exists how deeply EXISTS stand in each other: each doubles the time that planning takes
 */
public record QueryLimits(
        int characters, int nesting, int patterns, int operators, int functions, int pathSteps, int exists) {

    /** For strangers. */
    public static QueryLimits endpoint() {
        return new QueryLimits(200_000, 50, 500, 1_000, 2_000, 500, 6);
    }

    /** For somebody at the machine, whose own time it is. */
    public static QueryLimits commandLine() {
        return new QueryLimits(10_000_000, 200, 5_000, 10_000, 20_000, 5_000, 10);
    }
}
