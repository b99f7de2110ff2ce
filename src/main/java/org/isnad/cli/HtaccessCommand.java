package org.isnad.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.concurrent.Callable;
import org.isnad.server.site.Forwarding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code isnad htaccess}: the rules by which w3id.org sends the IRIs of the project on to a server. */
@Command(
        name = "htaccess",
        mixinStandardHelpOptions = true,
        description = "Writes the rules by which w3id.org leads every IRI of the project to a server.")
final class HtaccessCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = "--host",
            paramLabel = "URL",
            required = true,
            description = "The public address of the server, such as https://isnad.example.org.")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private String host;

    HtaccessCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        try {
            console.out().print(Forwarding.htaccess(new URI(host)));
        } catch (URISyntaxException | IllegalArgumentException bad) {
            throw Refusal.usage("--host: " + bad.getMessage());
        }
        return ExitStatus.YES;
    }
}
