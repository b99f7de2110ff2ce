package org.isnad.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The folder in which the last conforming build is kept, as sorted N-Quads beside the hashes of what it was built from and of itself.
 *
 * @param folder the folder; made when something is first saved
 */
public record Store(Path folder) {

    private static final String QUADS = "isnad.nq";
    private static final String INPUTS = "isnad.nq.sha256";

    /**
     * The stored build, if there is one that was made from inputs with this hash and that is still as it was written.
     */
    public Optional<Path> builtFrom(String inputsHash) throws IOException {
        Path inputs = folder.resolve(INPUTS);
        Path quads = folder.resolve(QUADS);
        boolean same = Files.exists(quads)
                && Files.exists(inputs)
                && Files.readString(inputs, StandardCharsets.UTF_8).equals(record(inputsHash, quads));
        return same ? Optional.of(quads) : Optional.empty();
    }

    /** What stands beside a build: the hash of what it was made from, and its own. */
    private static String record(String inputsHash, Path quads) throws IOException {
        return "inputs " + inputsHash + "\nquads " + Sha256.of(Files.readAllBytes(quads)) + "\n";
    }

    /** Whether anything is stored, from whatever inputs. */
    public boolean isEmpty() {
        return !Files.exists(folder.resolve(QUADS));
    }

    /** Stores a build; a process that is killed meanwhile leaves the old build, or one that will be built again. */
    public Path save(String inputsHash, DatasetGraph dataset) throws IOException {
        Files.createDirectories(folder);
        Path quads = folder.resolve(QUADS);
        Path inputs = folder.resolve(INPUTS);
        writeAtomically(dataset, quads.toAbsolutePath(), () -> Files.deleteIfExists(inputs));
        Path newInputs = Files.createTempFile(folder, INPUTS, ".tmp");
        Files.writeString(newInputs, record(inputsHash, quads), StandardCharsets.UTF_8);
        Files.move(newInputs, inputs, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return quads;
    }

    /** Writes a dataset so that the file is either the old one or the whole new one. */
    public static void writeAtomically(DatasetGraph dataset, Path file) throws IOException {
        writeAtomically(dataset, file.toAbsolutePath(), () -> {});
    }

    private static void writeAtomically(DatasetGraph dataset, Path file, Step beforeMove) throws IOException {
        Path written = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
                SortedNQuads.write(dataset, out);
            }
            beforeMove.run();
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private interface Step {
        void run() throws IOException;
    }
}
