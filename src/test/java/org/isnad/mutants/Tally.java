package org.isnad.mutants;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;

/**
 * What became of the mutants, for people to read.
 *
 * @param world the data that was spoilt
 * @param operators every operator
 * @param outcome the violations that each mutant was caught by
 */
record Tally(World world, List<Operator> operators, Map<Mutant, List<Problem>> outcome) {

    String asText() {
        StringBuilder text = new StringBuilder();
        long all = count(true, false);
        long caught = count(true, true);
        text.append(String.format(
                Locale.ROOT,
                "%d of %d mutants that break a stated rule were caught (%.1f %%), by %d operators.%n",
                caught,
                all,
                100.0 * caught / all,
                operators.stream()
                        .filter(operator -> operator.rule().isPresent())
                        .count()));
        text.append(String.format(
                Locale.ROOT,
                "Apart from these, %d of %d mutants with another value that might as well be true were caught.%n%n",
                count(false, true),
                count(false, false)));
        text.append("caught  of  operator: the rule it breaks\n");
        operators.forEach(operator -> text.append(line(operator)));
        text.append("\nsurvivors\n");
        outcome.forEach((mutant, problems) -> {
            if (problems.isEmpty() && mutant.operator().rule().isPresent()) {
                text.append(describe(mutant))
                        .append(" in ")
                        .append(world.texts().get(mutant.original().file()).shown())
                        .append(": ")
                        .append(mutant.operator().legal().orElse("NO REASON"))
                        .append('\n');
            }
        });
        return text.toString();
    }

    /** The operator and the thing that it spoilt. */
    static String describe(Mutant mutant) {
        return mutant.operator().name() + ", "
                + Prefixes.shorten(mutant.original().subject());
    }

    private String line(Operator operator) {
        List<Mutant> mutants = outcome.keySet().stream()
                .filter(mutant -> mutant.operator().equals(operator))
                .toList();
        String by = mutants.stream()
                .flatMap(mutant -> caughtBy(mutant).stream().map(Problem::rule))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return String.format(
                Locale.ROOT,
                "%6d %3d  %s: %s [%s]%n",
                mutants.stream().filter(mutant -> !caughtBy(mutant).isEmpty()).count(),
                mutants.size(),
                operator.name(),
                operator.rule().orElse("none"),
                by);
    }

    private long count(boolean breaking, boolean caughtOnly) {
        return outcome.entrySet().stream()
                .filter(entry -> entry.getKey().operator().rule().isPresent() == breaking)
                .filter(entry -> !caughtOnly || !entry.getValue().isEmpty())
                .count();
    }

    private List<Problem> caughtBy(Mutant mutant) {
        return outcome.getOrDefault(mutant, List.of());
    }
}
