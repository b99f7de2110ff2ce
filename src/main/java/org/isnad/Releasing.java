package org.isnad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Graphs;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.model.Version;
import org.isnad.publish.ServedDataset;
import org.isnad.publish.Snapshot;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FirstSeen;
import org.isnad.read.Releases;
import org.isnad.release.DataHash;
import org.isnad.release.Disk;
import org.isnad.release.Material;
import org.isnad.release.Part;
import org.isnad.release.Part.Role;
import org.isnad.release.ReleaseFolder;
import org.isnad.release.ReleaseRecord;
import org.isnad.release.WrittenPart;
import org.isnad.release.sign.SecretKey;
import org.isnad.release.verify.ReleaseDay;
import org.isnad.release.verify.SameRelease;
import org.isnad.validate.Report;

/**
 * How a release comes about: the data is built with the claims not yet released entered for this version, and what
 * conforms is written part by part, described, summed and given its name. The ledgers are written last; a process that is
 * killed before leaves them to the next, which makes the same release again and finds it there.
 *
 * @param stages how the stages are run and told of
 * @param disk where it is written
 * @param parts what it consists of
 */
public record Releasing(Stages stages, Disk disk, ReleaseParts parts) {

    /**
     * What is to be released.
     *
     * @param data the data folder with its ledgers
     * @param releases the folder that holds one folder for each release
     * @param day the day of issue; if it is not told, that of the ledger, else today
     * @param program the version of this program
     * @param key signs the sums, if there is one
     */
    public record Order(
            Path data,
            Path releases,
            Version version,
            Optional<LocalDate> day,
            String program,
            Optional<SecretKey> key) {}

    /** How it went. */
    public sealed interface Outcome {}

    /** The release is there. */
    public record Made(Path folder, ReleaseRecord record, int files) implements Outcome {}

    /** The same release was there already, byte for byte. */
    public record Same(Path folder, ReleaseRecord record) implements Outcome {}

    /** The data does not conform, and there is no release. */
    public record NotConforming(Report report) implements Outcome {}

    /**
     * Makes one release.
     *
     * @throws org.isnad.release.ReleaseRefusedException if the version is not the next, or is there with other content
     */
    public Outcome release(Order order) throws IOException {
        // Begun before anything is read: whoever works in that folder may be about to write the ledgers.
        try (ReleaseFolder folder = ReleaseFolder.begin(order.releases(), order.version(), disk)) {
            return release(order, folder);
        }
    }

    private Outcome release(Order order, ReleaseFolder folder) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<CuratedText> texts = DataFolder.texts(order.data(), problems);
        Releases releases = Releases.read(order.data(), problems);
        FirstSeen before = FirstSeen.read(order.data(), releases, problems);
        Ledgers ledgers = new Ledgers(order.data(), releases, before);
        ledgers.checkVersion(order.version());
        ledgers.checkWritable();
        FirstSeen seen = stages.run(
                "ledger",
                () -> before.with(DataFolder.read(texts).claims(), order.version()),
                after -> (after.lines().size() - before.lines().size()) + " claims not released before");
        Pipeline pipeline = new Pipeline(stages);
        Pipeline.Outcome built = pipeline.run(texts, seen, problems, Set.of());
        if (!built.report().conforms()) {
            return new NotConforming(built.report());
        }
        DatasetGraph dataset = ServedDataset.of(pipeline.published(built.dataset()).stream(), Prefixes.forQueries());
        String hash = stages.run("hash", () -> DataHash.of(dataset), found -> found);
        ledgers.checkSameData(order.version(), hash);
        LocalDate day = ReleaseDay.of(folder.target(), order.version()).orElseGet(this::today);
        ReleaseRecord record = ledgers.record(order.version(), order.day(), day, hash);
        write(new Material(dataset, record, order.program(), Inputs.listed(texts, seen)), folder);
        folder.seal(order.key().map(key -> sums -> key.sign(sums, comment(record))));
        boolean there = Files.exists(folder.target());
        if (there) {
            SameRelease.check(folder);
            folder.addSignature();
        } else {
            folder.publish();
        }
        ledgers.write(record, seen, disk);
        return there
                ? new Same(folder.target(), record)
                : new Made(folder.target(), record, folder.written().size());
    }

    private void write(Material material, ReleaseFolder folder) throws IOException {
        writeAll(parts.data(material), folder);
        writeAll(parts.besideData(material, folder.written()), folder);
        List<WrittenPart> written = folder.written();
        writeAll(parts.description(material, written), folder);
        Graph described = parts.described(material, written);
        writeAll(List.of(snapshot(material.dataset(), described)), folder);
    }

    private void writeAll(List<Part> all, ReleaseFolder folder) throws IOException {
        for (Part part : all) {
            var began = stages.clock().instant();
            WrittenPart written = folder.write(part);
            stages.listener()
                    .ended(
                            "write",
                            Duration.between(began, stages.clock().instant()),
                            part.file() + ", " + written.bytes() + " bytes");
        }
    }

    /** Every graph for a server to open, and what is said of the release with that of the graphs. */
    static Part snapshot(DatasetGraph dataset, Graph described) {
        return new Part(
                "snapshot/isnad.rt",
                "application/vnd.apache.thrift.binary",
                "All graphs, for the server to open",
                Role.DESCRIPTION,
                Optional.empty(),
                false,
                out -> Snapshot.write(dataset, Graphs.RELEASE, described, out));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(stages.clock().instant(), ZoneOffset.UTC);
    }

    private static String comment(ReleaseRecord record) {
        return "isnad " + record.version() + " of " + record.issued() + ", data " + record.dataHash();
    }
}
