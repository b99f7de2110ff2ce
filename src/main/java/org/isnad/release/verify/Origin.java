package org.isnad.release.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.release.KeptRelease;
import org.isnad.release.Material;
import org.isnad.release.ReleaseRecord;

/**
 * All that a release was made from, as it says itself: the data from its N-Quads, and the rest from the description in its
 * snapshot. It can be made again from this.
 *
 * @param record what names the release
 * @param program the version of the program that made it
 * @param inputs the curated files that were read, by path
 * @param data the graphs of the N-Quads
 */
public record Origin(ReleaseRecord record, String program, List<Material.Input> inputs, DatasetGraph data) {

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String VERSION = "https://schema.org/softwareVersion";
    private static final String RELEASE = Isnad.BASE + "release/";
    private static final String SHA256 = "sha256:";

    public Origin {
        inputs = List.copyOf(inputs);
    }

    /**
     * Reads it from a release that has been verified.
     *
     * @throws IllegalArgumentException if the release does not say all this; the message says what is missing
     */
    public static Origin of(KeptRelease release) throws IOException {
        Path snapshot = release.file(KeptRelease.SNAPSHOT)
                .orElseThrow(() -> new IllegalArgumentException("is missing, and every release has it"));
        Description said =
                new Description(FormReader.read(snapshot, Lang.RDFTHRIFT).getGraph(Graphs.RELEASE));
        Path quads = release.file(Verification.QUADS).orElseThrow();
        return of(said, FormReader.read(quads, Lang.NQUADS));
    }

    private static Origin of(Description said, DatasetGraph data) {
        Node release = said.only(said.subjects(DCAT + "distribution"), "release with distributions");
        Node build = said.only(said.objects(release, PROV + "wasGeneratedBy"), "build");
        Node program = said.only(said.objects(build, PROV + "wasAssociatedWith"), "program");
        List<Material.Input> inputs = said.objects(build, PROV + "used")
                .map(file -> input(said, file))
                .sorted(Comparator.comparing(Material.Input::path))
                .toList();
        try {
            return new Origin(record(said, release), said.text(program, VERSION), inputs, data);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("gives a day of issue that is none", e);
        }
    }

    private static Material.Input input(Description said, Node file) {
        Node checksum = said.only(said.objects(file, SPDX + "checksum"), "checksum of " + file);
        return new Material.Input(said.text(file, DCT + "title"), said.text(checksum, SPDX + "checksumValue"));
    }

    private static ReleaseRecord record(Description said, Node release) {
        Optional<Node> previous =
                said.objects(release, DCAT + "previousVersion").findFirst();
        return new ReleaseRecord(
                release.toString().substring(RELEASE.length()),
                LocalDate.parse(said.text(release, DCT + "issued")),
                hash(said, release),
                previous.map(earlier -> new ReleaseRecord.Earlier(
                        said.text(earlier, DCAT + "version"),
                        LocalDate.parse(said.text(earlier, DCT + "issued")),
                        hash(said, earlier))));
    }

    private static String hash(Description said, Node release) {
        return said.only(
                        said.objects(release, DCT + "identifier")
                                .map(Description::text)
                                .filter(text -> text.startsWith(SHA256)),
                        "hash of the data of " + release)
                .substring(SHA256.length());
    }
}
