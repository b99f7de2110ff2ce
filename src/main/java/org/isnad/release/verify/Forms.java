package org.isnad.release.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.model.Graphs;
import org.isnad.release.DataHash;

/**
 * Whether every form of the data says the same: each is read, and its canonical form compared with that of the N-Quads.
 */
final class Forms {

    private static final Set<Node> CONCLUSIONS = Set.of(Graphs.INFERRED, Graphs.DERIVATIONS);
    private static final Map<String, Lang> WHOLE = new TreeMap<>(Map.of(
            "rdf/isnad.trig.gz", Lang.TRIG,
            "rdf/isnad.jsonld.gz", Lang.JSONLD11,
            "snapshot/isnad.rt", Lang.RDFTHRIFT));
    private static final Map<String, Predicate<Node>> SHARES = new TreeMap<>(Map.of(
            "rdf/claims.ttl.gz", graph -> !graph.equals(Graphs.DIRECT) && !CONCLUSIONS.contains(graph),
            "rdf/direct.ttl.gz", Graphs.DIRECT::equals,
            "rdf/inferred.ttl.gz", CONCLUSIONS::contains));

    private Forms() {}

    /**
     * Compares those forms that the folder has.
     *
     * @param quads the file of N-Quads
     * @param dataHash the SHA-256 of its content
     */
    static void compare(Path folder, String quads, String dataHash, Findings findings) throws IOException {
        DatasetGraph data;
        try {
            data = FormReader.read(folder.resolve(quads), Lang.NQUADS);
            if (!DataHash.of(data).equals(dataHash)) {
                findings.add(quads, "is not in canonical form, or holds graphs that are no data");
                return;
            }
        } catch (IllegalArgumentException e) {
            findings.add(quads, String.valueOf(e.getMessage()));
            return;
        }
        for (Map.Entry<String, Lang> form : WHOLE.entrySet()) {
            compare(
                    folder,
                    form.getKey(),
                    findings,
                    file -> DataHash.of(FormReader.read(file, form.getValue())),
                    dataHash);
        }
        for (Map.Entry<String, Predicate<Node>> share : SHARES.entrySet()) {
            String expected = DataHash.of(merged(data, share.getValue()));
            compare(
                    folder,
                    share.getKey(),
                    findings,
                    file -> DataHash.of(asOne(FormReader.read(file, Lang.TURTLE).getDefaultGraph())),
                    expected);
        }
    }

    private interface Hashing {
        String of(Path file) throws IOException;
    }

    private static void compare(Path folder, String name, Findings findings, Hashing hashing, String expected)
            throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return;
        }
        try {
            if (!hashing.of(file).equals(expected)) {
                findings.add(name, "does not hold the same statements as the N-Quads");
            }
        } catch (IllegalArgumentException e) {
            findings.add(name, String.valueOf(e.getMessage()));
        }
    }

    private static DatasetGraph merged(DatasetGraph data, Predicate<Node> chosen) {
        Graph merged = Graphs.inMemory();
        data.listGraphNodes().forEachRemaining(name -> {
            if (chosen.test(name)) {
                data.getGraph(name).stream().forEach(merged::add);
            }
        });
        return asOne(merged);
    }

    /** A graph as a dataset in which it is the only one, since only named graphs have a canonical form here. */
    private static DatasetGraph asOne(Graph graph) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        dataset.addGraph(Graphs.DIRECT, graph);
        return dataset;
    }
}
