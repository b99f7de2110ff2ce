package org.isnad.site.thing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;
import org.isnad.site.data.Facts;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.site.request.Links;

/** What the record itself says of a thing: properties that are no claims. */
public final class RecordList {

    private static final int SHOWN = 40;
    /** Said elsewhere on the page, or of use to programs only. */
    private static final Set<Node> LEFT_OUT = Set.of(
            RDF.type.asNode(),
            RDFS.label.asNode(),
            RDFS.isDefinedBy.asNode(),
            SKOS.prefLabel.asNode(),
            Isnad.ISSUED_EARLIEST,
            Isnad.ISSUED_LATEST);
    /** Properties of other vocabularies, with the keys of their names here. */
    private static final Map<Node, String> FOREIGN = Map.ofEntries(
            Map.entry(NodeFactory.createURI("http://purl.org/dc/terms/title"), "record.title"),
            Map.entry(NodeFactory.createURI("http://purl.org/dc/elements/1.1/creator"), "record.creator"),
            Map.entry(NodeFactory.createURI("http://purl.org/dc/elements/1.1/publisher"), "record.publisher"),
            Map.entry(NodeFactory.createURI("http://purl.org/dc/terms/language"), "record.language"),
            Map.entry(NodeFactory.createURI("http://purl.org/dc/terms/license"), "record.licence"),
            Map.entry(NodeFactory.createURI("https://schema.org/sameAs"), "record.same-as"),
            Map.entry(
                    NodeFactory.createURI("http://www.w3.org/2003/06/sw-vocab-status/ns#term_status"),
                    "ontology.status"),
            Map.entry(SKOS.definition.asNode(), "record.definition"),
            Map.entry(SKOS.example.asNode(), "record.example"),
            Map.entry(SKOS.inScheme.asNode(), "record.scheme"),
            Map.entry(SKOS.exactMatch.asNode(), "record.same-as"));

    private final Context context;
    private final Set<Node> claimable;

    /** @param claimable the properties that are direct triples, which follow from claims shown elsewhere */
    RecordList(Context context, Set<Node> claimable) {
        this.context = context;
        this.claimable = claimable;
    }

    /** The properties of the things that can be claimed, or that rules conclude. */
    public static Set<Node> claimable(Facts facts) {
        Set<Node> properties = new HashSet<>(facts.subjects(Isnad.CLAIMABLE, NodeFactory.createLiteralByValue(true)));
        properties.addAll(facts.subjects(Isnad.INFERABLE, NodeFactory.createLiteralByValue(true)));
        return properties;
    }

    /** Lines of a list of properties; nothing if there is nothing to say. */
    Markup of(Node thing) {
        Map<Node, List<Node>> values = new LinkedHashMap<>();
        for (Triple triple : context.facts().about(thing)) {
            Node property = triple.getPredicate();
            if (!LEFT_OUT.contains(property) && !claimable.contains(property)) {
                values.computeIfAbsent(property, key -> new ArrayList<>()).add(triple.getObject());
            }
        }
        Markup lines = Markup.all(values.entrySet().stream()
                .map(entry -> Body.line(property(entry.getKey()), values(entry.getValue())))
                .toList());
        return lines.isEmpty() ? lines : Markup.element("dl", List.of("class", "record"), lines);
    }

    private Markup property(Node property) {
        String key = FOREIGN.get(property);
        return key == null ? context.name(property) : context.say(key);
    }

    private Markup values(List<Node> values) {
        List<Markup> shown =
                new ArrayList<>(values.stream().limit(SHOWN).map(this::value).toList());
        if (values.size() > SHOWN) {
            shown.add(context.say("list.more", Markup.text(context.texts().number(values.size() - SHOWN))));
        }
        return shown.size() == 1 ? shown.get(0) : Markup.list(shown.stream());
    }

    /** An address on the web is shown as it is. */
    private Markup value(Node value) {
        return value.isURI() && Links.path(value).isEmpty() && Links.isOnTheWeb(value)
                ? Markup.element(
                        "a",
                        List.of("href", value.getURI(), "class", "address"),
                        Markup.element("bdi", Markup.text(value.getURI())))
                : context.value(value);
    }
}
