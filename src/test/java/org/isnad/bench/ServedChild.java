package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.server.IsnadServer;
import org.isnad.server.Publication;
import org.isnad.server.ServerSettings;

/** The program of a process of its own that serves one build: this project's server, or Fuseki as it comes. */
final class ServedChild {

    private ServedChild() {}

    /**
     * Serves {@code ours|plain BUILD CACHE-BYTES TIMEOUT-SECONDS}, and says where, until it is killed. Each line that it is
     * sent it answers with the megabytes of the heap that are in use once the garbage is gone.
     */
    public static void main(String[] args) throws IOException {
        DatasetGraph dataset = ServedDataset.read(Path.of(args[1]), Prefixes.forQueries());
        if (args[0].equals("plain")) {
            FusekiServer plain = FusekiServer.create()
                    .port(0)
                    .loopback(true)
                    .add("/sparql", dataset, false)
                    .build()
                    .start();
            System.out.println(plain.datasetURL("/sparql"));
        } else {
            ServerSettings settings = ServerSettings.on("127.0.0.1", 0)
                    .withCacheBytes(Long.parseLong(args[2]))
                    .withTimeout(Duration.ofSeconds(Long.parseLong(args[3])));
            Publication publication = new Publication(dataset, Prefixes.forQueries(), args[1], Instant.EPOCH);
            try (IsnadServer ours = IsnadServer.start(publication, settings)) {
                System.out.println(ours.endpoint());
                tell();
            }
        }
        tell();
    }

    private static void tell() throws IOException {
        BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (asked.readLine() != null) {
            System.gc();
            System.out.println(
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20);
        }
    }
}
