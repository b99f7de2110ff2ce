package org.isnad.generate;

import java.util.SplittableRandom;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.Graphs;
import org.isnad.read.Packed;

/**
 * Claims made up in the shape of the real ones, completed as the build publishes them, with their sources and the things
 * that they are about. The same seed, number and shape give the same statements in the same order.
 *
 * <p>A world is a row of theatres, each as large as the project's own data and of its shape; more claims make more
 * theatres, and the last may be a part of one. So groups and chains keep their size however large the world is, and what
 * is held in memory is one theatre. One link in fifty leads to an earlier theatre, and two events are the same in all:
 * the two fights that the rules speak of.
 *
 * <p>Measured and kept: which predicate joins which kinds of things and with which role (the share of each, how many
 * subjects and objects, and the share of the foremost of each); claims for one statement (geometric about the measured
 * mean); claims of a source, tiers, and whether a source is dated; hedge, denial and whose words, by tier; in which forms
 * claims are dated and of which years; the length of chains; languages and scripts of names. Not kept: which
 * groups go together, claims of numbers and of sets, notes, disagreement and what is passed on.
 */
public final class ClaimWorld {

    private final long seed;
    private final int claims;
    private final Shape shape;

    private ClaimWorld(long seed, int claims, Shape shape) {
        this.seed = seed;
        this.claims = claims;
        this.shape = shape;
    }

    /** A world of so many claims in the shape of the real ones. A claim comes to some 14 triples, things included. */
    public static ClaimWorld of(long seed, int claims) {
        return new ClaimWorld(seed, claims, Shape.REAL);
    }

    /** A world of as many claims in another shape. */
    public ClaimWorld in(Shape other) {
        return new ClaimWorld(seed, claims, other);
    }

    /** Writes everything as quads, in the named graphs of the model, theatre by theatre. */
    public void writeTo(StreamRDF out) {
        Profile profile = Profile.measured();
        SplittableRandom random = new SplittableRandom(seed);
        out.start();
        int left = claims;
        for (int number = 0; left > 0; number++) {
            int wanted = Math.min(left, profile.claims());
            new Theatre(number, wanted, profile, shape, random.split(), out).write();
            left -= wanted;
        }
        out.finish();
    }

    /** Everything in one graph, with the ontology and the scales. */
    public Graph graph() {
        Graph graph = Graphs.inMemory();
        Packed.ontology().stream().forEach(graph::add);
        Packed.scales().stream().forEach(graph::add);
        writeTo(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                graph.add(triple);
            }

            @Override
            public void quad(Quad quad) {
                graph.add(quad.asTriple());
            }
        });
        return graph;
    }
}
