package org.isnad.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command {@code isnad}.
 *
 * <p>Exit codes: 0 the work is done or the answer is yes, 1 the answer is no, 2 the command was not understood.
 */
@Command(
        name = "isnad",
        description = "Builds, validates, asks and serves the graph of sourced claims.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        Console console = Console.standard();
        int status = commandLine(console).execute(args);
        if (console.out().checkError()) {
            console.err().println("isnad: the result could not be written to standard output");
            status = Math.max(status, ExitStatus.NO);
        }
        System.exit(status);
    }

    static CommandLine commandLine(Console console) {
        return commandLine(console, System::getenv);
    }

    /** The command in an environment, which gives the value of a variable, or null. */
    static CommandLine commandLine(Console console, UnaryOperator<@Nullable String> environment) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new BuildCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new QueryCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(NetworkCommand.with(console))
                .addSubcommand(new DisagreementsCommand(console))
                .addSubcommand(new SeedCommand(console))
                .addSubcommand(new CommandLine(new ServeCommand(console, environment))
                        .setDefaultValueProvider(new EnvironmentDefaults(environment)))
                .addSubcommand(new ReleaseCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new PatchCommand(console))
                .addSubcommand(new CommandLine(new HealthCommand(console))
                        .setDefaultValueProvider(new EnvironmentDefaults(environment)))
                .addSubcommand(new HtaccessCommand(console))
                .addSubcommand(new FormatCommand(console))
                .addSubcommand(new CommandLine(new ImportCommand()).addSubcommand(new ImportSdnCommand(console)))
                .addSubcommand(new DiffSdnCommand(console))
                .addSubcommand(new WarmUpCommand());
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(EnvironmentDefaults.naming(line.getParameterExceptionHandler()));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            console.err().println("isnad: " + Failures.inOneLine(failure));
            return failure instanceof Refusal refusal ? refusal.status() : ExitStatus.NO;
        });
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
    }
}
