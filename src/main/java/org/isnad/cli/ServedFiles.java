package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Prefixes;
import org.isnad.model.Sha256;
import org.isnad.publish.ServedDataset;
import org.isnad.server.Publication;
import org.isnad.server.Renewal;
import org.isnad.server.RenewalException;
import org.jspecify.annotations.Nullable;

/**
 * The files behind a server: the curated data, of which there is a build, or any one file as it is.
 *
 * @param graph the one file; null for the curated data
 */
record ServedFiles(Workspace workspace, @Nullable Path graph, Console console) implements Renewal {

    /** A program that writes the file meanwhile has ended by then, or does nothing else. */
    private static final int ATTEMPTS = 5;

    /** What is to be served now; what is not built yet is built and validated. */
    Publication publication() throws IOException {
        return newer("").orElseThrow();
    }

    @Override
    public Optional<Publication> since(String served) throws RenewalException {
        try {
            return newer(served);
        } catch (Exception failure) {
            throw new RenewalException(inOneLine(failure), failure);
        }
    }

    /** Differs whenever a file has been changed, as far as names, sizes and times tell. */
    String fingerprint() {
        Path root = graph == null ? workspace.dataFolder() : graph;
        try (Stream<Path> files = Files.walk(root)) {
            String all = files.filter(Files::isRegularFile)
                    .sorted()
                    .map(ServedFiles::state)
                    .collect(Collectors.joining("\n"));
            return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Publication> newer(String served) throws IOException {
        Path file = graph == null ? workspace.currentBuild(console) : graph;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String hash = hash(file);
            if (hash.equals(served)) {
                return Optional.empty();
            }
            Publication read = read(file, hash);
            // Else the file was written while it was read.
            if (hash.equals(hash(file))) {
                console.err().println(ServedDataset.statements(read.graphs()) + " statements");
                return Optional.of(read);
            }
        }
        throw new IOException(file + ": changes all the time (try again when it is at rest)");
    }

    private Publication read(Path file, String hash) throws IOException {
        DatasetGraph dataset;
        if (graph == null) {
            dataset = ServedDataset.read(file, Prefixes.forQueries());
        } else {
            console.err().println("serving " + file + " as it is: it has not been validated");
            dataset = ServedDataset.asIs(file, Prefixes.forQueries());
        }
        return new Publication(
                dataset,
                Prefixes.forQueries(),
                hash,
                Files.getLastModifiedTime(file).toInstant());
    }

    private static String hash(Path file) throws IOException {
        return Sha256.of(Files.readAllBytes(file));
    }

    private static String state(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inOneLine(Exception failure) {
        try {
            return Failures.inOneLine(failure);
        } catch (Exception unforeseen) {
            throw new IllegalStateException(unforeseen);
        }
    }
}
