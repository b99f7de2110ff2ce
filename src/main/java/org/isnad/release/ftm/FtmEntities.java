package org.isnad.release.ftm;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.build.DirectTriples;
import org.isnad.model.Isnad;

/**
 * Puts entities together. A thing is among them if something follows directly from a claim about it or that names it; a
 * claim is among them if it is of a kind that the model has a place for.
 */
final class FtmEntities {

    private static final Node SAME_AS = NodeFactory.createURI("https://schema.org/sameAs");
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    /** The schema of a thing by the kind in its IRI. A name used by persons unknown may be one or several people. */
    private static final Map<String, String> SCHEMATA = Map.of(
            "organization", "Organization",
            "list", "Organization",
            "person", "Person",
            "persona", "LegalEntity",
            "country", "LegalEntity",
            "post", "Position");

    private final Statements statements;
    private final FtmIntervals intervals;
    private final Map<String, FtmEntity> entities = new TreeMap<>();

    private FtmEntities(Graph graph) {
        this.statements = new Statements(graph);
        this.intervals = new FtmIntervals(statements);
        DirectTriples direct = DirectTriples.over(graph);
        for (Node claim : statements.claims()) {
            if (!direct.of(claim).isEmpty()) {
                take(claim);
            }
        }
    }

    /**
     * All entities, sorted by id.
     *
     * @param graph the default graph of a dataset as served
     */
    static Collection<FtmEntity> of(Graph graph) {
        return List.copyOf(new FtmEntities(graph).entities.values());
    }

    /** The schema of a thing, if the model has one for it. */
    static Optional<String> schema(Node thing) {
        if (!thing.isURI() || !thing.getURI().startsWith(Isnad.BASE)) {
            return Optional.empty();
        }
        String path = thing.getURI().substring(Isnad.BASE.length());
        return Optional.ofNullable(SCHEMATA.get(path.replaceFirst("/.*", "")));
    }

    private void take(Node claim) {
        Node predicate = statements.one(claim, Isnad.PREDICATE).orElseThrow();
        Optional<FtmEntity> subject = statements.one(claim, Isnad.SUBJECT).flatMap(this::thing);
        statements.one(claim, Isnad.OBJECT).ifPresent(this::thing);
        subject.ifPresent(entity -> {
            FtmProperties.take(claim, predicate, entity, statements);
            intervals.of(claim, predicate).ifPresent(interval -> entities.put(interval.id(), interval));
        });
    }

    private Optional<FtmEntity> thing(Node thing) {
        return schema(thing)
                .map(schema -> entities.computeIfAbsent(FtmEntity.id(thing), id -> described(thing, schema)));
    }

    private FtmEntity described(Node thing, String schema) {
        FtmEntity entity = new FtmEntity(thing, schema)
                .add("name", statements.texts(thing, SKOS.prefLabel.asNode()))
                .add("sourceUrl", thing.getURI());
        statements.texts(thing, SAME_AS).stream()
                .filter(item -> item.startsWith(WIKIDATA))
                .forEach(item -> entity.add("wikidataId", item.substring(WIKIDATA.length())));
        return entity;
    }
}
