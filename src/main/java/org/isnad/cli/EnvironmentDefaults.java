package org.isnad.cli;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Options that are not given take their values from the environment: {@code --cache} from {@code ISNAD_CACHE}. */
final class EnvironmentDefaults implements IDefaultValueProvider {

    private final UnaryOperator<@Nullable String> environment;

    /** @param environment the value of a variable, null if it is not set */
    EnvironmentDefaults(UnaryOperator<@Nullable String> environment) {
        this.environment = environment;
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        String value =
                argument instanceof OptionSpec option && canHave(option) ? environment.apply(variable(option)) : "";
        return value == null || value.isBlank() ? argument.defaultValue() : value.strip();
    }

    /** Names the variable, and not only the option, where it is the variable that has a bad value. */
    static IParameterExceptionHandler naming(IParameterExceptionHandler told) {
        return (fault, given) -> told.handleParseException(
                fault.getArgSpec() instanceof OptionSpec option && comesFromVariable(option, given)
                        ? new ParameterException(
                                fault.getCommandLine(), variable(option) + ": " + fault.getMessage(), fault)
                        : fault,
                given);
    }

    private static boolean comesFromVariable(OptionSpec option, String... given) {
        boolean isGiven = Stream.of(given).anyMatch(argument -> Stream.of(option.names())
                .anyMatch(name -> argument.equals(name) || argument.startsWith(name + "=")));
        return option.command().defaultValueProvider() instanceof EnvironmentDefaults && canHave(option) && !isGiven;
    }

    /** The variable that stands for an option. */
    static String variable(OptionSpec option) {
        return "ISNAD_"
                + option.longestName().replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT);
    }

    /** Whether an option can be given by the environment: what is served, and what asks for help, cannot. */
    static boolean canHave(OptionSpec option) {
        return option.group() == null && !option.usageHelp() && !option.versionHelp();
    }
}
