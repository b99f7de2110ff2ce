package org.isnad.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Sha256;

/**
 * The folder in which the last conforming build is kept: as sorted N-Quads for people and other programs, and as RDF
 * Thrift, which is read in half the time, for the next start. Beside them stand the hash of what the build was made from
 * and that of the binary.
 *
 * @param folder the folder; made when something is first saved
 */
public record Store(Path folder) {

    private static final String RECORD = "isnad.sha256";

    /** The build as sorted N-Quads. */
    public Path quads() {
        return folder.resolve("isnad.nq");
    }

    /** The build as RDF Thrift. */
    private Path binary() {
        return folder.resolve("isnad.rt");
    }

    /**
     * The stored build, if there is one that was made from inputs with this hash and that is still as it was written.
     */
    public Optional<Path> builtFrom(String inputsHash) throws IOException {
        Path record = folder.resolve(RECORD);
        boolean same = Files.exists(binary())
                && Files.exists(record)
                && Files.readString(record, StandardCharsets.UTF_8).equals(record(inputsHash));
        return same ? Optional.of(binary()) : Optional.empty();
    }

    private String record(String inputsHash) throws IOException {
        return "inputs " + inputsHash + "\nbuild " + Sha256.of(Files.readAllBytes(binary())) + "\n";
    }

    /** Whether anything is stored, from whatever inputs. */
    public boolean isEmpty() {
        return !Files.exists(binary());
    }

    /**
     * Stores a build; a process that is killed meanwhile leaves the old build, or one that will be built again.
     *
     * @return the build in the form that is read fastest
     */
    public Path save(String inputsHash, DatasetGraph dataset) throws IOException {
        Files.createDirectories(folder);
        Path record = folder.resolve(RECORD);
        Files.deleteIfExists(record);
        writeAtomically(dataset, quads());
        atomically(binary(), out -> {
            StreamRDF thrift = StreamRDFWriter.getWriterStream(out, RDFFormat.RDF_THRIFT);
            thrift.start();
            dataset.stream().forEach(thrift::quad);
            thrift.finish();
        });
        atomically(record, out -> out.write(record(inputsHash).getBytes(StandardCharsets.UTF_8)));
        return binary();
    }

    /** Writes a dataset as sorted N-Quads, so that the file is either the old one or the whole new one. */
    public static void writeAtomically(DatasetGraph dataset, Path file) throws IOException {
        atomically(file.toAbsolutePath(), out -> SortedNQuads.write(dataset, out));
    }

    private static void atomically(Path file, Content content) throws IOException {
        Path written = Files.createTempFile(
                file.toAbsolutePath().getParent(), file.getFileName().toString(), ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written))) {
                content.writeTo(out);
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }
}
