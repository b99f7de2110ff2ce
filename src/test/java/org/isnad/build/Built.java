package org.isnad.build;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.Packed;
import org.isnad.read.Reading;

/** A small build from made-up files: one source called test, one file of entities, one of judgements. */
final class Built {

    private static final String ENTITIES = """
            organization:a a isnad:Organization . organization:b a isnad:Organization . person:p a isnad:Person .
            set:s a isnad:GroupSet . ideology:i a isnad:Ideology . post:o a isnad:Post .
            """;

    private final Build build;

    private Built(Build build) {
        this.build = build;
    }

    /** Builds from the body of a source file, which follows its record, and a body of judgements. */
    static Built from(String record, String claims, String curation) {
        List<CuratedText> texts = new ArrayList<>();
        texts.add(text(FileKind.ENTITIES, "organization", ENTITIES));
        texts.add(text(FileKind.SOURCES, "test", "source:test a isnad:Report ; " + record + " .\n" + claims));
        texts.add(text(FileKind.CURATION, "judgements", curation));
        Reading reading = DataFolder.read(texts);
        return new Built(Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales()));
    }

    static Built from(String claims) {
        return from("isnad:issued \"2017-10\"^^edtf:EDTF ; isnad:tier scale:tier-press", claims, "");
    }

    private static CuratedText text(FileKind kind, String slug, String body) {
        StringBuilder text = new StringBuilder();
        Prefixes.asMap().forEach((prefix, namespace) -> text.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append("> .\n"));
        return new CuratedText(kind, slug + ".ttl", slug, text + body);
    }

    List<String> problems() {
        return build.problems().stream().map(problem -> problem.text()).toList();
    }

    /** The direct triples in short form, such as {@code organization:a isnad:closeTo organization:b}. */
    List<String> direct() {
        return build.dataset().getGraph(Graphs.DIRECT).stream()
                .map(t -> Prefixes.shorten(t.getSubject()) + " " + Prefixes.shorten(t.getPredicate()) + " "
                        + Prefixes.shorten(t.getObject()))
                .sorted()
                .toList();
    }

    /** The values of a property of the one claim, {@code claim:test-1}. */
    List<String> ofClaim(String property) {
        return valuesOf("claim/test-1", property);
    }

    List<String> valuesOf(String local, String property) {
        Graph curated = build.curated();
        Node subject = NodeFactory.createURI(Isnad.BASE + local);
        return curated.stream(subject, Isnad.term(property), Node.ANY)
                .map(t -> t.getObject().isLiteral()
                        ? t.getObject().getLiteralLexicalForm()
                        : Prefixes.shorten(t.getObject()))
                .sorted()
                .toList();
    }

    /** The classes of a thing in the dataset that is published. */
    List<String> published(String local, String property) {
        Node subject = NodeFactory.createURI(Isnad.BASE + local);
        return build.dataset().stream(Node.ANY, subject, NodeFactory.createURI(RDF.getURI() + property), Node.ANY)
                .map(quad -> Prefixes.shorten(quad.getObject()))
                .sorted()
                .distinct()
                .toList();
    }
}
