package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.isnad.server.ServerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code isnad health}: whether a server on this machine answers, for those who watch over it where nothing else speaks
 * HTTP. The ports are told as they are to {@code isnad serve}.
 */
@Command(
        name = "health",
        mixinStandardHelpOptions = true,
        description = "Asks a server on this machine whether its dataset answers: exit status 0 or 1.")
final class HealthCommand implements Callable<Integer> {

    private static final int MILLIS = 5_000;

    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port that the server was given (default: ${DEFAULT-VALUE}).")
    private int port = ServerSettings.DEFAULT_PORT;

    @Option(
            names = "--management-port",
            paramLabel = "PORT",
            description = "The management port that it was given (default: the port + 1).")
    private @Nullable Integer managementPort;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            description = "Ask again each second, so many times, before the answer is no (default: ${DEFAULT-VALUE}).")
    private int wait;

    HealthCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        URI health = URI.create("http://" + ServerSettings.DEFAULT_HOST + ":"
                + (managementPort == null ? port + 1 : managementPort) + "/health");
        for (int left = wait; ; left--) {
            try {
                console.out().print(answer(health));
                return ExitStatus.YES;
            } catch (IOException failure) {
                if (left <= 0) {
                    throw new Refusal(health + ": " + failure.getMessage()
                            + " (is the server running? its management port is --management-port, or --port + 1)");
                }
                TimeUnit.SECONDS.sleep(1);
            }
        }
    }

    /** What a healthy server says of itself. */
    private static String answer(URI health) throws IOException {
        HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout(MILLIS);
        connection.setReadTimeout(MILLIS);
        int status = connection.getResponseCode();
        if (status != HttpURLConnection.HTTP_OK) {
            throw new IOException("status " + status);
        }
        try (InputStream body = connection.getInputStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
