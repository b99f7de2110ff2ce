package org.isnad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.build.Description;
import org.isnad.model.Graphs;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.read.Packed;
import org.isnad.release.DryRun;
import org.isnad.release.KeptRelease;
import org.isnad.release.Material;
import org.isnad.release.Part;
import org.isnad.release.WrittenPart;
import org.isnad.release.verify.Origin;

/**
 * Whether the files of a release are those that this program makes of its N-Quads. All that a release holds follows from
 * these, from its record and from the list of what was read; so it is made again, conclusions and figures included, and
 * compared by hash. Nothing is written.
 *
 * @param stages how the stages are run and told of
 * @param parts what a release consists of
 * @param program the version of this program
 */
public record Remaking(Stages stages, ReleaseParts parts, String program) {

    private static final Set<Node> NOT_BUILT = Set.of(Graphs.INFERRED, Graphs.DERIVATIONS, Graphs.RELEASE);

    /** The graphs that every build has and describes, even if there is nothing in them. */
    private static final List<Node> ALWAYS_BUILT =
            List.of(Graphs.ENTITIES, Graphs.SCALES, Graphs.CURATION, Graphs.LINKS, Graphs.DIRECT, Graphs.FIRST_SEEN);

    /**
     * What came of it.
     *
     * @param program the version of the program that made the release
     * @param faults one line for each file that differs: the file, and what is wrong with it. Another version of the program
     *     may rightly make other files
     */
    public record Result(String program, List<String> faults) {}

    /**
     * Makes a release again.
     *
     * @param release one whose sums and description are right
     */
    public Result of(KeptRelease release) throws IOException {
        Origin origin;
        try {
            origin = Origin.of(release);
        } catch (IllegalArgumentException e) {
            return new Result(program, List.of(KeptRelease.SNAPSHOT + ": " + e.getMessage()));
        }
        DatasetGraph dataset = published(origin.data());
        Material material = new Material(dataset, origin.record(), origin.program(), origin.inputs());
        Comparison comparison = new Comparison(release);
        comparison.compare(parts.data(material));
        comparison.compare(parts.besideData(material, List.copyOf(comparison.found)));
        List<WrittenPart> found = List.copyOf(comparison.found);
        comparison.compare(parts.description(material, found));
        comparison.compare(List.of(Releasing.snapshot(dataset, parts.described(material, found))));
        return new Result(origin.program(), comparison.faults());
    }

    /** The data with all that follows from it, as it is when it has just been built. */
    private DatasetGraph published(DatasetGraph read) {
        DatasetGraph built = DatasetGraphFactory.createGeneral();
        ALWAYS_BUILT.forEach(name -> built.addGraph(name, Graphs.inMemory()));
        read.listGraphNodes().forEachRemaining(name -> {
            if (!NOT_BUILT.contains(name)) {
                built.addGraph(name, read.getGraph(name));
            }
        });
        built.addGraph(Graphs.ONTOLOGY, Packed.ontology());
        Graph description = Graphs.inMemory();
        built.listGraphNodes().forEachRemaining(name -> Description.describe(name, built.getGraph(name), description));
        built.addGraph(Graphs.RELEASE, description);
        return ServedDataset.of(new Pipeline(stages).published(built).stream(), Prefixes.forQueries());
    }

    /** The files of a release beside the parts that are made again. */
    private static final class Comparison {

        private final KeptRelease release;
        private final Set<String> unmade;
        private final List<WrittenPart> found = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();

        Comparison(KeptRelease release) {
            this.release = release;
            this.unmade = new TreeSet<>(release.sums().byPath().keySet());
        }

        /** What is made from files is made from them as they lie there, so that one wrong file is told once. */
        void compare(List<Part> remade) throws IOException {
            for (Part part : remade) {
                WrittenPart made = DryRun.of(part);
                unmade.remove(part.file());
                Optional<Path> file = release.file(part.file());
                if (file.isEmpty()) {
                    faults.add(part.file() + ": is missing, and every release has it");
                    continue;
                }
                String sum = release.sums().byPath().getOrDefault(part.file(), "");
                found.add(new WrittenPart(part, Files.size(file.get()), sum, made.unpackedBytes()));
                if (!made.sha256().equals(sum)) {
                    faults.add(part.file() + ": is not what follows from the data");
                }
            }
        }

        List<String> faults() {
            List<String> all = new ArrayList<>(faults);
            unmade.forEach(file -> all.add(file + ": does not belong to a release"));
            return all;
        }
    }
}
