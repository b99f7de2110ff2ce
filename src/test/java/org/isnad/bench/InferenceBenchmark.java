package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.generate.ClaimWorld;
import org.isnad.generate.Shape;
import org.isnad.generate.WorldFigures;
import org.isnad.infer.Inference;
import org.isnad.infer.Inferred;
import org.isnad.model.Isnad;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How the time for inference grows with what goes in and what comes out, in worlds of real shape: no worse than n log n,
 * where n is claims and derivations together. The same is shown for groups with more members and for longer chains, which
 * make more come out of as much.
 */
class InferenceBenchmark {

    /** Between the smallest and the largest world the time for n log n may grow by so much: noise, not another order. */
    private static final double TOLERANCE = 2;

    /** What inference over the largest world may use at once, beside the claims themselves. */
    private static final long MEGABYTES = 1_500;

    private static final int WARM_UP = 12_500;
    private static final int WARM_UPS = 5;
    private static final long SEED = 20_171_001;

    /** One line of the result. */
    private record Run(String world, WorldFigures figures, int claims, long derivations, Cost<Inferred> cost) {

        double perUnit() {
            double n = claims + derivations;
            return 1_000_000.0 * cost.cpuMillis() / (n * Math.log(n));
        }

        void print() {
            System.out.printf(
                    "%-20s %7d claims %7d derivations %7d ms CPU %5d MB %7.0f ns/(n log n); %s%n",
                    world, claims, derivations, cost.cpuMillis(), cost.peakMegabytes(), perUnit(), figures);
        }
    }

    @BeforeAll
    static void warmUp() {
        Graph statements = ClaimWorld.of(SEED, WARM_UP).graph();
        for (int i = 0; i < WARM_UPS; i++) {
            Inference.over(statements);
        }
    }

    @Test
    void timeGrowsWithNLogN() {
        List<Run> runs = new ArrayList<>();
        for (int claims : new int[] {12_500, 25_000, 50_000, 100_000}) {
            runs.add(run("as real", claims, Shape.REAL));
        }

        Run first = runs.get(0);
        assertThat(runs).allSatisfy(run -> assertThat(run.perUnit()).isLessThan(TOLERANCE * first.perUnit()));
        Run last = runs.get(runs.size() - 1);
        long claimsTimes = last.claims() / first.claims();
        assertThat(last.derivations()).isGreaterThan(claimsTimes * first.derivations() / 2);
        assertThat(last.cost().peakMegabytes()).isLessThan(MEGABYTES);
    }

    @Test
    void timeGrowsWithWhatComesOutOfLargerGroupsAndLongerChains() {
        Run real = run("as real", 25_000, Shape.REAL);
        List<Run> runs = List.of(
                run("2 times the members", 25_000, new Shape(2, 1)),
                run("4 times the members", 25_000, new Shape(4, 1)),
                run("2 times the chains", 25_000, new Shape(1, 2)),
                run("4 times the chains", 25_000, new Shape(1, 4)));

        assertThat(runs).allSatisfy(run -> assertThat(run.perUnit()).isLessThan(TOLERANCE * real.perUnit()));
    }

    private static Run run(String world, int claims, Shape shape) {
        Graph statements = ClaimWorld.of(SEED, claims).in(shape).graph();
        Cost<Inferred> cost = Cost.of(() -> Inference.over(statements));
        long derivations = cost.result().derivations().stream(Node.ANY, Isnad.RULE, Node.ANY)
                .count();
        Run run = new Run(world, WorldFigures.of(statements), claims, derivations, cost);
        run.print();
        return run;
    }
}
