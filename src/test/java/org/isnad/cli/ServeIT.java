package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, started as its users start it, with the project's own data. */
class ServeIT {

    private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("isnad.jar")));

    private final Path folder;

    ServeIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void the_first_start_builds_a_later_one_opens_and_both_answer() throws Exception {
        try (Server first = serve()) {
            assertThat(first.progress()).contains("no build yet", "validate");
            assertThat(first.ask("10-who-leads")).contains("qais-al-khazali", "source/cisac-asaib");
            assertThat(first.ask("07-what-a-source-says")).contains("heras-2017-set-size", "hedge-estimated");
            assertThat(first.ask("30-when-founded")).contains("2003-10", "2007", "source/wikipedia-kataib-hezbollah");
        }
        try (Server second = serve()) {
            assertThat(second.progress()).contains("opening it").doesNotContain("validate");
            assertThat(second.ask("10-who-leads")).contains("qais-al-khazali");
            assertThat(second.health()).contains("\"status\":\"up\"");
            assertThat(second.post("application/sparql-update", "INSERT DATA { <urn:a> <urn:b> 1 }"))
                    .isBetween(400, 499);
        }
    }

    private Server serve() throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                JAR.toString(),
                "serve",
                "--port",
                "0",
                "--data",
                Path.of("data").toAbsolutePath().toString(),
                "--store",
                folder.resolve("store").toString());
        Path progress = Files.createTempFile(folder, "progress", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectError(progress.toFile())
                .directory(folder.toFile())
                .start();
        return new Server(process, progress);
    }

    /** A running server, which is ended as a terminal ends it. */
    private static final class Server implements AutoCloseable {

        private static final String READY = "ready ";

        private final HttpClient client = HttpClient.newHttpClient();
        private final Process process;
        private final Path progress;
        private final URI endpoint;

        Server(Process process, Path progress) throws IOException {
            this.process = process;
            this.progress = progress;
            String line = process.inputReader(StandardCharsets.UTF_8).readLine();
            assertThat(line).as(() -> read(progress)).startsWith(READY);
            this.endpoint = URI.create(line.substring(READY.length()));
        }

        String progress() {
            return read(progress);
        }

        String ask(String question) throws Exception {
            String query = Files.readString(Path.of("ontology", "questions", question + ".rq"));
            URI uri = URI.create(endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(uri).header("Accept", "text/csv").build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }

        int post(String type, String body) throws Exception {
            return client.send(
                            HttpRequest.newBuilder(endpoint)
                                    .header("Content-Type", type)
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }

        String health() throws Exception {
            URI health = URI.create(progress()
                    .lines()
                    .filter(line -> line.startsWith("health "))
                    .findFirst()
                    .orElseThrow()
                    .substring("health ".length()));
            return client.send(HttpRequest.newBuilder(health).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }

        @Override
        public void close() {
            process.destroy();
            assertThat(process.onExit().orTimeout(30, TimeUnit.SECONDS).join().isAlive())
                    .as("the server ends when it is told to")
                    .isFalse();
        }

        private static String read(Path file) {
            try {
                List<String> lines = new ArrayList<>(Files.readAllLines(file));
                return String.join("\n", lines);
            } catch (IOException e) {
                return String.valueOf(e);
            }
        }
    }
}
