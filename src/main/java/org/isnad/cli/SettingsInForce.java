package org.isnad.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.isnad.evaluate.EvaluatorSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a command runs with, and where each value comes from: a line for each option. */
final class SettingsInForce {

    private SettingsInForce() {}

    static List<String> lines(CommandSpec command, UnaryOperator<@Nullable String> environment) {
        List<String> lines = new ArrayList<>();
        lines.add("settings (each by its option, its variable, or default)");
        for (OptionSpec option : command.options()) {
            if (EnvironmentDefaults.canHave(option)) {
                lines.add(String.format(
                        Locale.ROOT,
                        "  %-18s %-16s %s",
                        option.longestName(),
                        shown(option.getValue()),
                        origin(command, option, environment)));
            }
        }
        return lines;
    }

    /** What follows from the machine. */
    static String limits(EvaluatorSettings limits) {
        return "limits " + limits.questions().workers() + " queries at once, "
                + limits.questions().queue() + " waiting up to "
                + limits.questions().queueTime().toSeconds() + " s, "
                + limits.questions().perClient() + " of one client";
    }

    private static String origin(CommandSpec command, OptionSpec option, UnaryOperator<@Nullable String> environment) {
        if (command.commandLine().getParseResult().hasMatchedOption(option)) {
            return "given";
        }
        String variable = EnvironmentDefaults.variable(option);
        return Objects.requireNonNullElse(environment.apply(variable), "").isBlank() ? "default" : variable;
    }

    private static String shown(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.isEmpty()
                    ? "-"
                    : String.join(",", several.stream().map(String::valueOf).toList());
        }
        return value == null ? "-" : value.toString();
    }
}
