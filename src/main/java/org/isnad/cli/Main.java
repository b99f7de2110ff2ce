package org.isnad.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import org.isnad.publish.UnreadableGraphException;
import org.isnad.server.ServerStartException;
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
        console.out().flush();
        System.exit(status);
    }

    static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new BuildCommand(console))
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new QueryCommand(console))
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new FormatCommand(console))
                .addSubcommand(new WarmUpCommand());
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (isForTheUser(failure)) {
                console.err().println("isnad: " + oneLine(failure));
                return ExitStatus.NO;
            }
            throw failure;
        });
        return line;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
    }

    private static boolean isForTheUser(Exception failure) {
        return failure instanceof Refusal
                || failure instanceof IOException
                || failure instanceof ServerStartException
                || failure instanceof UnreadableGraphException;
    }

    /** Java's own messages of files that cannot be read are often only the name. */
    private static String oneLine(Exception failure) {
        String message = String.valueOf(failure.getMessage()).replace('\n', ' ');
        return failure instanceof FileSystemException
                ? message + ": " + failure.getClass().getSimpleName()
                : message;
    }
}
