package org.isnad.cli;

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
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing command");
    }
}
