package org.isnad.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.model.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Spoils the curated data in every way that breaks a stated rule, and counts what validation catches as a violation at
 * the spoilt place. {@code target/mutants.txt} lists the operators, what each caught, and every survivor with the reason
 * why it is legal. {@code -Disnad.mutants=N} takes N places for each operator in place of the usual few.
 */
class MutantsTest {

    private static final int PLACES = Integer.getInteger("isnad.mutants", 5);
    private static final long SEED = 20171025;
    private static final List<Operator> OPERATORS = Stream.of(
                    ClaimMutations.all(),
                    RelinkMutations.all(),
                    DateMutations.all(),
                    TextMutations.all(),
                    RecordMutations.all(),
                    SubtleMutations.all(),
                    PlaceMutations.all(),
                    TrueLookingMutations.all())
            .flatMap(List::stream)
            .toList();

    private static final Map<Mutant, List<Problem>> OUTCOME = new LinkedHashMap<>();

    @BeforeAll
    static void spoilAndValidate() throws IOException {
        World world = World.read(Path.of("data"));
        List<Mutant> mutants = new ArrayList<>();
        OPERATORS.forEach(operator -> mutants.addAll(some(operator, world)));
        List<Mutant> waiting = mutants;
        Map<Mutant, List<Problem>> caught = new LinkedHashMap<>();
        while (!waiting.isEmpty()) {
            Trial trial = new Trial(world);
            waiting = waiting.stream().filter(mutant -> !trial.accepts(mutant)).toList();
            caught.putAll(trial.run());
        }
        mutants.forEach(mutant -> OUTCOME.put(mutant, caught.get(mutant)));
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "mutants.txt"), new Tally(world, OPERATORS, OUTCOME).asText());
    }

    private static List<Mutant> some(Operator operator, World world) {
        Random random = new Random(SEED + operator.name().hashCode());
        List<Block> blocks = new ArrayList<>(world.blocks());
        Collections.shuffle(blocks, random);
        return blocks.stream()
                .flatMap(block -> operator.change().apply(block, world, random).stream()
                        .map(spoilt -> new Mutant(operator, block, spoilt)))
                .limit(PLACES)
                .toList();
    }

    @Test
    void at_least_ninety_five_of_a_hundred_mutants_that_break_a_rule_are_caught() {
        List<Mutant> breaking = OUTCOME.keySet().stream()
                .filter(mutant -> mutant.operator().rule().isPresent())
                .toList();

        assertThat(breaking).hasSizeGreaterThan(500);
        assertThat(breaking.stream().filter(MutantsTest::isCaught).count())
                .isGreaterThanOrEqualTo(Math.round(Math.ceil(breaking.size() * 0.95)));
    }

    @Test
    void who_survives_has_a_reason() {
        assertThat(OUTCOME.keySet())
                .filteredOn(mutant -> mutant.operator().rule().isPresent()
                        && mutant.operator().legal().isEmpty())
                .allSatisfy(mutant -> assertThat(OUTCOME.get(mutant))
                        .as(Tally.describe(mutant))
                        .isNotEmpty());
    }

    @Test
    void every_operator_finds_something_to_spoil_and_has_a_name_of_its_own() {
        assertThat(OPERATORS).extracting(Operator::name).doesNotHaveDuplicates();
        assertThat(OPERATORS)
                .filteredOn(operator -> operator.rule().isPresent())
                .hasSizeGreaterThan(25);
        assertThat(OUTCOME.keySet().stream().map(Mutant::operator).distinct()).containsExactlyElementsOf(OPERATORS);
    }

    private static boolean isCaught(Mutant mutant) {
        return !OUTCOME.getOrDefault(mutant, List.of()).isEmpty();
    }
}
