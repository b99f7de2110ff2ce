package org.isnad.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.build.Build;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.Packed;
import org.isnad.read.Reading;

/**
 * A made-up record, built and served as the real one is. Things are made where a claim names them: organizations, unless
 * the name has a prefix of its own.
 */
final class MadeUpRecord {

    private static final String HEAD = Prefixes.asMap().entrySet().stream()
            .map(entry -> "@prefix " + entry.getKey() + ": <" + entry.getValue() + "> .\n")
            .collect(Collectors.joining());
    private static final Map<String, String> CLASSES = Map.of(
            "organization", "Organization",
            "person", "Person",
            "country", "Country",
            "event", "Event",
            "set", "GroupSet");

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Set<String> things = new TreeSet<>();
    private final StringBuilder judgements = new StringBuilder();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private int claims;

    /** A source issued in 2020 unless the text says more. */
    MadeUpRecord source(String slug, String text) {
        String issued = text.contains("isnad:readOn") ? "" : "isnad:issued \"2020\"^^edtf:EDTF ; ";
        sources.put(
                slug,
                "source:" + slug + " a isnad:Report ; dcterms:title \"The " + slug + " report\"@en ;"
                        + " isnad:tier scale:tier-press ; " + issued + text + " isnad:readAt <http://example.org/"
                        + slug + "> .\n");
        return this;
    }

    /** A flat claim of the source "first", which is named first-1, first-2 and so on, counted over all claims. */
    MadeUpRecord says(String subject, String predicate, String object) {
        return says("first", subject, predicate, object, "");
    }

    /** A claim with more qualifiers; its hedge is flat unless they say more. */
    MadeUpRecord says(String source, String subject, String predicate, String object, String more) {
        if (!sources.containsKey(source)) {
            source(source, "");
        }
        claims++;
        String type = more.contains("isnad:role") && predicate.equals("holdsPost") ? "PostClaim" : "Claim";
        String claim = """
                claim:%s-%d a isnad:%s ; isnad:subject %s ; isnad:predicate isnad:%s ; isnad:object %s ;
                    isnad:locator "p. %d" ; %s %s .
                """.formatted(
                        source,
                        claims,
                        more.contains("isnad:quantifier") ? "SetClaim" : type,
                        thing(subject),
                        predicate,
                        thing(object),
                        claims,
                        more.contains("isnad:hedge ") ? "" : "isnad:hedge scale:hedge-flat ;",
                        more);
        sources.merge(source, claim, String::concat);
        return this;
    }

    /** Another English label for a thing than "The" and its slug, as Turtle writes it. */
    MadeUpRecord labelled(String slug, String label) {
        labels.put(slug, label);
        return this;
    }

    /** What the curators say of a claim. */
    MadeUpRecord judged(String claim, String status) {
        judgements.append("claim:%s isnad:status scale:status-%s .\n".formatted(claim, status));
        return this;
    }

    private String thing(String name) {
        String full = name.indexOf(':') < 0 ? "organization:" + name : name;
        things.add(full);
        return full;
    }

    /** The default graph as a server would hold it. */
    Graph graph() {
        return graph(false);
    }

    /** The same, read in the opposite order. */
    Graph reversed() {
        return graph(true);
    }

    private Graph graph(boolean reversed) {
        List<CuratedText> texts = new ArrayList<>();
        add(texts, FileKind.ENTITIES, "all", entities());
        add(texts, FileKind.CURATION, "all", judgements.toString());
        sources.forEach((slug, text) -> add(texts, FileKind.SOURCES, slug, text));
        if (reversed) {
            Collections.reverse(texts);
        }
        Reading reading = DataFolder.read(texts);
        Build build = Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales());
        if (!build.problems().isEmpty()) {
            throw new IllegalStateException(build.problems().toString());
        }
        return ServedDataset.of(build.dataset().stream(), Prefixes.forQueries()).getDefaultGraph();
    }

    private String entities() {
        return things.stream()
                .map(name -> {
                    String slug = name.substring(name.indexOf(':') + 1);
                    return "%s a isnad:%s ; skos:prefLabel \"%s\"@en, \"%s بالعربية\"@ar .\n"
                            .formatted(
                                    name,
                                    CLASSES.get(name.substring(0, name.indexOf(':'))),
                                    labels.getOrDefault(slug, "The " + slug),
                                    slug);
                })
                .collect(Collectors.joining());
    }

    private static void add(List<CuratedText> texts, FileKind kind, String slug, String turtle) {
        texts.add(new CuratedText(kind, kind.folder() + "/" + slug + ".ttl", slug, HEAD + turtle));
    }

    /** The claims of ties of these names. */
    TieClaims claims(String... names) {
        Graph graph = graph();
        return TieClaims.read(graph, TieChoice.of(graph, List.of(names), false));
    }

    /** The network of the usual ties, whenever they held. */
    Network network() {
        return claims(TieChoice.DEFAULT).network(Clocks.ALL);
    }

    /** The ties in short: "a alliedWith b". */
    static List<String> said(Network network) {
        return network.ties().stream()
                .map(tie -> slug(tie.subject()) + " " + tie.predicate().getLocalName() + " " + slug(tie.object()))
                .toList();
    }

    /** The claims behind a tie in short. */
    static List<String> behind(Tie tie) {
        return tie.claims().stream().map(claim -> slug(claim.claim())).toList();
    }

    static Node organization(String slug) {
        return NodeFactory.createURI(Isnad.BASE + "organization/" + slug);
    }

    private static String slug(Node node) {
        return node.getURI().replaceFirst("^.*/", "");
    }
}
