package org.isnad.read;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.isnad.model.Location;

/**
 * A curated file as read: its triples in the order in which they were written, without the blocks that have a syntax
 * error.
 *
 * @param source the text it was read from
 * @param triples the triples, each with its line
 * @param unread what the blocks with a syntax error name, and the file's source: what is missing of these tells nothing
 */
public record CuratedFile(CuratedText source, List<LocatedTriple> triples, Set<Node> unread) {

    public CuratedFile {
        triples = List.copyOf(triples);
        unread = Set.copyOf(unread);
    }

    /** The named graph that this file fills. */
    public Node graph() {
        return source.kind().graph(source.slug());
    }

    /** A line of this file as a place to show. */
    public Location at(int line) {
        return new Location(source.shown(), line);
    }
}
