package org.isnad.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code isnad import}: the kinds of lists that can be imported. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Writes claims from published lists, by allow-list, into files of their own.")
final class ImportCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Missing kind of list (sdn)");
    }
}
