package org.isnad.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Location;
import org.isnad.model.Positions;

/** Positions looked up in three indexes, from the most exact to the least; where a thing occurs twice, the first counts. */
final class LinePositions implements Positions {

    private record Property(Node subject, Node predicate) {}

    private final Map<Triple, Location> triples = new HashMap<>();
    private final Map<Property, Location> properties = new HashMap<>();
    private final Map<Node, Location> subjects = new HashMap<>();

    private LinePositions() {}

    static LinePositions of(List<CuratedFile> files) {
        LinePositions positions = new LinePositions();
        for (CuratedFile file : files) {
            for (LocatedTriple located : file.triples()) {
                positions.add(located.triple(), file.at(located.line()));
            }
        }
        return positions;
    }

    private void add(Triple triple, Location where) {
        triples.putIfAbsent(triple, where);
        properties.putIfAbsent(new Property(triple.getSubject(), triple.getPredicate()), where);
        subjects.putIfAbsent(triple.getSubject(), where);
    }

    @Override
    public Optional<Location> ofTriple(Node subject, Node predicate, Node object) {
        return Optional.ofNullable(triples.get(Triple.create(subject, predicate, object)));
    }

    @Override
    public Optional<Location> ofProperty(Node subject, Node predicate) {
        return Optional.ofNullable(properties.get(new Property(subject, predicate)));
    }

    @Override
    public Optional<Location> ofSubject(Node subject) {
        return Optional.ofNullable(subjects.get(subject));
    }
}
