package org.isnad.generate;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;

/** The things of a theatre: how many of each kind, which of them are foremost, and how they stand in chains. */
final class Population {

    /** The two fights that the rules speak of are the same in every theatre. */
    private static final String[] FIGHTS = {"resistance-1980s-1990s", "opposition-to-us-presence-2000s"};

    private final int theatre;
    private final Map<Kind, Integer> sizes = new EnumMap<>(Kind.class);
    private final Map<Kind, int[]> subjectOrder = new EnumMap<>(Kind.class);
    private final Map<Chain, int[]> steps = new EnumMap<>(Chain.class);
    private final Map<Chain, int[]> chained = new EnumMap<>(Chain.class);

    Population(int theatre, double size, Profile profile, Shape shape, SplittableRandom random) {
        this.theatre = theatre;
        profile.things().forEach((kind, things) -> {
            int all = Math.max(1, (int) Math.round(things.all() * size));
            sizes.put(kind, all);
            subjectOrder.put(kind, shuffled(all, random));
        });
        int organizations = size(Kind.ORGANIZATION);
        int real = profile.things()
                .getOrDefault(Kind.ORGANIZATION, new Profile.Things(1, 0))
                .all();
        for (Chain chain : Chain.values()) {
            steps.put(chain, chain.steps(organizations, real, shape.chains()));
        }
        speakMuchOf(firstAt(Chain.WITHIN, Chain.WITHIN.stepsToHub() - 1));
        for (Chain chain : Chain.values()) {
            int[] ofChain = steps.getOrDefault(chain, new int[0]);
            chained.put(
                    chain,
                    IntStream.of(subjects(Kind.ORGANIZATION))
                            .filter(i -> ofChain[i] > 0)
                            .toArray());
        }
    }

    int size(Kind kind) {
        return sizes.getOrDefault(kind, 1);
    }

    Node node(Kind kind, int index) {
        return node(kind, theatre, index);
    }

    static Node node(Kind kind, int theatre, int index) {
        String slug =
                kind == Kind.EVENT && index < FIGHTS.length ? FIGHTS[index] : "theatre-" + theatre + "-" + (index + 1);
        return NodeFactory.createURI(Isnad.BASE + kind.segment() + "/" + slug);
    }

    /** Whether another theatre has it as well. */
    static boolean isShared(Kind kind, int index) {
        return kind == Kind.EVENT && index < FIGHTS.length;
    }

    /** The things of a kind, those first that most is said of. */
    int[] subjects(Kind kind) {
        return subjectOrder.getOrDefault(kind, new int[1]);
    }

    /** The organizations from which a chain leads on, those first that most is said of. */
    int[] chained(Chain chain) {
        return chained.getOrDefault(chain, new int[0]);
    }

    /** How many steps the organization stands from the end of its chain. */
    int stepsOf(Chain chain, int organization) {
        return steps.getOrDefault(chain, new int[0])[organization];
    }

    /** The first organization that stands at least so many steps from the end; they stand in this order. */
    int firstAt(Chain chain, int atLeast) {
        int[] all = steps.getOrDefault(chain, new int[0]);
        int first = 0;
        while (first < all.length && all[first] < atLeast) {
            first++;
        }
        return first;
    }

    /** Makes an organization one of those that most is said of: the body of which most others are parts. */
    private void speakMuchOf(int organization) {
        int[] order = subjects(Kind.ORGANIZATION);
        for (int i = 1; i < order.length; i++) {
            if (order[i] == organization) {
                order[i] = order[1];
                order[1] = organization;
            }
        }
    }

    private static int[] shuffled(int length, SplittableRandom random) {
        int[] order = IntStream.range(0, length).toArray();
        for (int i = length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }
}
