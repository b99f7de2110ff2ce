package org.isnad.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.publish.SortedTurtle;

/**
 * Releases as a <a href="https://w3id.org/ldes/specification">Linked Data Event Stream</a>: every claim, source, entity,
 * concept and decision is a member each time that a release describes it for the first time, otherwise, or no more. The
 * pages follow the TREE specification: a root that knows the pages by time, and pages that never change.
 */
public final class EventStream {

    /** How many members stand on one page. */
    private static final int MEMBERS = 500;

    private static final String LDES = "https://w3id.org/ldes#";
    private static final String TREE = "https://w3id.org/tree#";
    private static final String ACTIVITY = "https://www.w3.org/ns/activitystreams#";
    private static final Node STREAM = NodeFactory.createURI(Isnad.BASE + "stream");
    private static final String PAGES = Isnad.BASE + "stream/";
    private static final String ROOT = "index.ttl";
    private static final PrefixMap PREFIXES = prefixes();

    private final SortedMap<String, Graph> pages = new TreeMap<>();
    private final Graph root = Graphs.inMemory();

    private EventStream() {}

    /**
     * The pages of the stream, by file name: {@code index.ttl} is the root.
     *
     * @param releases from the first on, in order; the stream begins with all that the first one describes
     */
    public static Map<String, String> pages(List<ComparedRelease> releases) {
        EventStream stream = new EventStream();
        stream.describe();
        SortedMap<Node, SortedSet<Triple>> before = new TreeMap<>(ComparedRelease.BY_IRI);
        for (ComparedRelease release : releases) {
            SortedMap<Node, SortedSet<Triple>> after = release.things();
            stream.release(release, before, after);
            before = after;
        }
        SortedMap<String, String> texts = new TreeMap<>();
        stream.pages.forEach((file, page) -> texts.put(file, SortedTurtle.of(page, PREFIXES)));
        texts.put(ROOT, SortedTurtle.of(stream.root, PREFIXES));
        return texts;
    }

    private void describe() {
        Node view = NodeFactory.createURI(PAGES + ROOT);
        root.add(STREAM, RDF.type.asNode(), term(LDES, "EventStream"));
        root.add(STREAM, term(TREE, "view"), view);
        root.add(view, RDF.type.asNode(), term(TREE, "Node"));
        root.add(STREAM, term(LDES, "timestampPath"), DCTerms.issued.asNode());
        root.add(STREAM, term(LDES, "versionOfPath"), DCTerms.isVersionOf.asNode());
        for (Change.Fate fate : Change.Fate.values()) {
            String event =
                    switch (fate) {
                        case NEW -> "Create";
                        case CHANGED -> "Update";
                        case GONE -> "Delete";
                    };
            root.add(STREAM, term(LDES, "version" + event + "Path"), RDF.type.asNode());
            root.add(STREAM, term(LDES, "version" + event + "Object"), event(fate));
        }
    }

    private void release(
            ComparedRelease release,
            SortedMap<Node, SortedSet<Triple>> before,
            SortedMap<Node, SortedSet<Triple>> after) {
        List<List<Triple>> members = new ArrayList<>();
        after.forEach((thing, statements) -> {
            SortedSet<Triple> was = before.get(thing);
            if (!statements.equals(was)) {
                Change.Fate fate = was == null ? Change.Fate.NEW : Change.Fate.CHANGED;
                members.add(member(release, thing, fate, statements));
            }
        });
        before.keySet().stream()
                .filter(thing -> !after.containsKey(thing))
                .forEach(thing -> members.add(member(release, thing, Change.Fate.GONE, List.of())));
        for (int first = 0; first < members.size(); first += MEMBERS) {
            String file = "%s-%d.ttl".formatted(release.name(), first / MEMBERS + 1);
            page(file, release, members.subList(first, Math.min(first + MEMBERS, members.size())));
        }
    }

    /** A page, and how the root leads to it: all its members are of one moment. */
    private void page(String file, ComparedRelease release, List<List<Triple>> members) {
        Graph page = Graphs.inMemory();
        Node node = NodeFactory.createURI(PAGES + file);
        page.add(node, RDF.type.asNode(), term(TREE, "Node"));
        page.add(node, term(LDES, "immutable"), NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean));
        for (List<Triple> member : members) {
            page.add(STREAM, term(TREE, "member"), member.get(0).getSubject());
            member.forEach(page::add);
        }
        pages.put(file, page);
        relation(node, "GreaterThanOrEqualToRelation", "-from", release);
        relation(node, "LessThanOrEqualToRelation", "-to", release);
    }

    private void relation(Node page, String type, String suffix, ComparedRelease release) {
        Node relation = NodeFactory.createURI(PAGES + ROOT + "#" + page.getURI().substring(PAGES.length()) + suffix);
        root.add(NodeFactory.createURI(PAGES + ROOT), term(TREE, "relation"), relation);
        root.add(relation, RDF.type.asNode(), term(TREE, type));
        root.add(relation, term(TREE, "node"), page);
        root.add(relation, term(TREE, "path"), DCTerms.issued.asNode());
        root.add(relation, term(TREE, "value"), moment(release));
    }

    private static List<Triple> member(
            ComparedRelease release, Node thing, Change.Fate fate, Collection<Triple> statements) {
        Node version = NodeFactory.createURI(release.versionOf(thing));
        List<Triple> member = new ArrayList<>();
        member.add(Triple.create(version, DCTerms.isVersionOf.asNode(), thing));
        member.add(Triple.create(version, DCTerms.issued.asNode(), moment(release)));
        member.add(Triple.create(version, RDF.type.asNode(), event(fate)));
        statements.forEach(
                statement -> member.add(Triple.create(version, statement.getPredicate(), statement.getObject())));
        return member;
    }

    private static Node moment(ComparedRelease release) {
        return NodeFactory.createLiteralDT(release.moment(), XSDDatatype.XSDdateTime);
    }

    /** What happened to a thing, in the words of Activity Streams 2.0. */
    private static Node event(Change.Fate fate) {
        return switch (fate) {
            case NEW -> term(ACTIVITY, "Create");
            case CHANGED -> term(ACTIVITY, "Update");
            case GONE -> term(ACTIVITY, "Delete");
        };
    }

    private static Node term(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }

    private static PrefixMap prefixes() {
        PrefixMap prefixes = PrefixMapFactory.create(Prefixes.forQueries());
        prefixes.add("ldes", LDES);
        prefixes.add("tree", TREE);
        prefixes.add("as", ACTIVITY);
        return prefixes;
    }
}
