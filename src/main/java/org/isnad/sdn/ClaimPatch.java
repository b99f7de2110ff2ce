package org.isnad.sdn;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.isnad.model.Graphs;
import org.isnad.model.Prefixes;

/** The difference between the claims of two editions as RDF Patch, in a fixed order. */
final class ClaimPatch {

    private static final String SLUG = "us-sdn";
    private static final Node GRAPH = Graphs.ofSource(SLUG);
    private static final Comparator<Triple> ORDER = Comparator.comparing(ClaimPatch::key);

    private ClaimPatch() {}

    static void write(Edition older, Edition newer, OutputStream out) {
        Set<Triple> before = triples(older);
        Set<Triple> after = triples(newer);
        RDFChanges patch = RDFPatchOps.textWriter(out);
        patch.start();
        patch.txnBegin();
        before.stream()
                .filter(triple -> !after.contains(triple))
                .forEach(t -> patch.delete(GRAPH, t.getSubject(), t.getPredicate(), t.getObject()));
        after.stream()
                .filter(triple -> !before.contains(triple))
                .forEach(t -> patch.add(GRAPH, t.getSubject(), t.getPredicate(), t.getObject()));
        patch.txnCommit();
        patch.finish();
    }

    /** The claims of an edition, named for the list and without a day. */
    static Set<Triple> triples(Edition edition) {
        StringBuilder text = new StringBuilder();
        Prefixes.asMap().forEach((prefix, namespace) -> text.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append(">\n"));
        ClaimText claims = new ClaimText(SLUG, "");
        for (ListedEntry entry : edition.entries()) {
            for (Listed listed : entry.listed()) {
                text.append(claims.of(entry, listed));
            }
        }
        Graph graph = Graphs.inMemory();
        RDFParser.fromString(text.toString(), Lang.TURTLE).parse(graph);
        return graph.stream().collect(Collectors.toCollection(() -> new TreeSet<>(ORDER)));
    }

    private static String key(Triple triple) {
        return List.of(triple.getSubject(), triple.getPredicate(), triple.getObject()).stream()
                .map(NodeFmtLib::strNT)
                .collect(Collectors.joining(" "));
    }
}
