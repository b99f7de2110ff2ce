package org.isnad.query;

/**
 * How big a query may be. The limits are there to keep the reading and planning of a query short, which nothing can
 * interrupt; research does not come near them.
 *
 * @param characters of its text
 * @param nesting how deeply brackets of any kind stand in each other
 * @param commas between members of lists, as after IN, arguments of functions, and objects of triples: the engine copies
 *     arguments one by one to the front of a list, so that twice as many take four times as long
 * @param variables different names of variables: the parser seeks each among all before it
 * @param prefixes that it declares: whoever writes an IRI tries each
 * @param iris characters of all its IRIs, written in full: a base or prefix of the text stands in each that uses it
 * @param patterns triple patterns, those of a CONSTRUCT template included
 * @param operators operators of its algebra (joins, unions, filters and the like)
 * @param functions calls of functions and operators in expressions
 * @param pathSteps steps of its property paths
 * @param exists how deeply EXISTS stand in each other: each doubles the time that planning takes
 */
public record QueryLimits(
        int characters,
        int nesting,
        int commas,
        int variables,
        int prefixes,
        int iris,
        int patterns,
        int operators,
        int functions,
        int pathSteps,
        int exists) {

    /** For strangers. */
    public static QueryLimits endpoint() {
        return new QueryLimits(200_000, 50, 10_000, 1_500, 500, 2_000_000, 500, 1_000, 2_000, 500, 6);
    }

    /** For somebody at the machine, whose own time it is. */
    public static QueryLimits commandLine() {
        return new QueryLimits(10_000_000, 200, 100_000, 15_000, 5_000, 50_000_000, 5_000, 10_000, 20_000, 5_000, 10);
    }
}
