package org.isnad.generate;

import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/** Draws the two ends of statements of one pattern. */
final class Link {

    /** One link in so many leads to an earlier theatre. */
    private static final int TO_ELSEWHERE = 50;

    /** In so many of ten cases a chain goes on to the next step, else to any further one. */
    private static final int TO_NEXT_STEP = 8;

    private final int theatre;
    private final Pattern pattern;
    private final Population population;
    private final Optional<Chain> chain;
    private final Skew subjects;
    private final Skew objects;
    private final int offset;
    private final boolean ofMembers;

    /**
     * Draws for one pattern.
     *
     * @param size the size of the theatre, 1 for that of the real data
     * @param statements how many real statements have the predicate, of whatever pattern
     */
    Link(int theatre, double size, Pattern pattern, double statements, Population population, Shape shape) {
        this.theatre = theatre;
        this.pattern = pattern;
        this.population = population;
        this.chain = Chain.of(pattern);
        this.subjects = skew(pattern.subjects() * size, pattern.mostOfSubject() / statements);
        this.ofMembers = pattern.predicate().equals(Isnad.HOLDS_POST)
                || pattern.predicate().equals(Isnad.term("memberOf"));
        this.objects =
                skew(pattern.objects() * size / (ofMembers ? shape.members() : 1), pattern.mostOfObject() / statements);
        // Another group is foremost in another respect; of events, the two fights always are.
        this.offset = pattern.object().equals(Kind.EVENT.segment())
                ? 0
                : Math.floorMod(pattern.predicate().getURI().hashCode(), 40);
    }

    /** A thing of which the pattern is stated, by its number; empty if the theatre has none. */
    Optional<Integer> subject(SplittableRandom random) {
        int[] order = chain.map(population::chained).orElseGet(() -> population.subjects(pattern.subjectKind()));
        return order.length == 0 ? Optional.empty() : Optional.of(order[subjects.draw(random) % order.length]);
    }

    /** The thing with which the subject is joined. */
    Node object(int subject, SplittableRandom random) {
        Kind kind = Kind.of(pattern.object());
        int drawn = objects.draw(random);
        if (chain.isPresent()) {
            return population.node(kind, above(chain.get(), subject, drawn, random));
        }
        int place = (drawn + offset) % population.size(kind);
        // The groups that most is said of are those whose leaders and members are named.
        int index = ofMembers && kind == Kind.ORGANIZATION
                ? population.subjects(kind)[drawn % population.size(kind)]
                : place;
        if (theatre > 0 && random.nextInt(TO_ELSEWHERE) == 0) {
            return Population.node(kind, random.nextInt(theatre), index);
        }
        return population.node(kind, index);
    }

    /** The foremost is the hub of the chain; other links go one step on, or to any further step. */
    private int above(Chain of, int subject, int drawn, SplittableRandom random) {
        int steps = population.stepsOf(of, subject);
        if (drawn == 0 && steps >= of.stepsToHub()) {
            return population.firstAt(of, of.stepsToHub() - 1);
        }
        int from = random.nextInt(10) < TO_NEXT_STEP ? population.firstAt(of, steps - 1) : 0;
        int to = population.firstAt(of, steps);
        return to > from ? from + drawn % (to - from) : drawn % Math.max(1, to);
    }

    private static Skew skew(double places, double first) {
        return Skew.of(Math.max(1, (int) Math.round(places)), first);
    }
}
