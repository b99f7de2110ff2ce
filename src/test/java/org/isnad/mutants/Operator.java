package org.isnad.mutants;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;

/**
 * A way to spoil valid data.
 *
 * @param name what it does, in a few words
 * @param rule the rule that its mutants break, as ARCHITECTURE.md and CONTRIBUTING.md state it; absent for another value
 *     that might as well be true
 * @param legal why some of its mutants may be legal all the same; absent if none may
 * @param change what it does to a block
 */
record Operator(String name, Optional<String> rule, Optional<String> legal, Change change) {

    /** Spoils one block, or tells by an empty answer that it has nothing to spoil there. */
    @FunctionalInterface
    interface Change {
        /** What stands in the place of the block. */
        Optional<List<Block>> apply(Block block, World world, Random random);
    }

    /** A mutation that changes the block in itself. */
    @FunctionalInterface
    interface Edit {
        /** The changed block. */
        Block apply(Block block);
    }

    static Operator breaking(String rule, String name, Change change) {
        return new Operator(name, Optional.of(rule), Optional.empty(), change);
    }

    /** Applies an edit to every block that fits. */
    static Operator breaking(String rule, String name, Predicate<Block> fits, Edit edit) {
        return breaking(rule, name, changing(fits, edit));
    }

    static Operator breakingNothing(String name, Change change) {
        return new Operator(name, Optional.empty(), Optional.empty(), change);
    }

    static Operator breakingNothing(String name, Predicate<Block> fits, Edit edit) {
        return breakingNothing(name, changing(fits, edit));
    }

    /** The same operator, with the reason for which its mutants may survive. */
    Operator unless(String reason) {
        return new Operator(name, rule, Optional.of(reason), change);
    }

    private static Change changing(Predicate<Block> fits, Edit edit) {
        return (block, world, random) -> fits.test(block) ? Optional.of(List.of(edit.apply(block))) : Optional.empty();
    }
}
