package org.isnad.site.part;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DC;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Isnad;
import org.isnad.site.data.Panel;
import org.isnad.site.markup.Markup;
import org.isnad.site.request.Citation;
import org.isnad.site.request.Links;

/**
 * What to cite for a thing: a source is the work itself, as its record has it; of anything else, what Isnad says of it, with
 * the release and the IRI.
 */
public final class Citations {

    private static final String PROJECT = "The Isnad project";
    private static final String DATASET = "Isnad";
    private static final Map<String, Citation.Type> TYPES = Map.of(
            "Report", Citation.Type.REPORT,
            "NewsArticle", Citation.Type.ARTICLE,
            "ReferenceWork", Citation.Type.REFERENCE,
            "LegalText", Citation.Type.LEGAL,
            "Dataset", Citation.Type.DATASET);

    private final Context context;

    /** Citations in the language of this context. */
    public Citations(Context context) {
        this.context = context;
    }

    /** What to cite for a thing that is there. */
    public Citation of(Node thing) {
        return switch (Links.path(thing).flatMap(Links::kind).orElse("")) {
            case "source" -> ofSource(thing);
            case "release" -> ofRelease(thing);
            default ->
                new Citation(
                        "isnad-" + Links.path(thing).orElse("").replace('/', '-'),
                        Citation.Type.DATASET,
                        List.of(PROJECT),
                        title(thing).plain(),
                        DATASET,
                        PROJECT,
                        issued(),
                        thing.getURI(),
                        context.basis().release());
        };
    }

    /** What a thing is called where it is cited: a claim by what it says. */
    Markup title(Node thing) {
        String kind = Links.path(thing).flatMap(Links::kind).orElse("");
        return kind.equals("claim") || kind.equals("derivation")
                ? new ClaimWords(context).saying(context.claim(thing))
                : context.name(thing);
    }

    /** The day on which the release was issued, if the dataset is one. */
    private String issued() {
        String release = context.basis().release();
        return release.isEmpty() ? "" : date(Isnad.BASE + "release/" + release);
    }

    private String date(String release) {
        return context.facts()
                .text(NodeFactory.createURI(release), DCTerms.issued.asNode())
                .filter(day -> Citation.DATE.matcher(day).matches())
                .orElse("");
    }

    private Citation ofRelease(Node release) {
        return ofRelease(slug(release), date(release.getURI()), context.plain(release));
    }

    /** A release, which need not be the one that is shown. */
    Citation ofRelease(String version, String issued, String title) {
        return new Citation(
                "isnad-release-" + version,
                Citation.Type.DATASET,
                List.of(PROJECT),
                title,
                "",
                PROJECT,
                issued,
                Isnad.BASE + "release/" + version,
                version);
    }

    private Citation ofSource(Node source) {
        return new Citation(
                slug(source),
                type(source),
                texts(source, DC.creator.asNode()),
                new Sources(context).title(source),
                "",
                String.join(", ", texts(source, DC.publisher.asNode())),
                context.facts()
                        .text(source, Isnad.ISSUED)
                        .filter(issued -> Citation.DATE.matcher(issued).matches())
                        .orElse(""),
                address(source),
                "");
    }

    /** Where a source was read; its IRI, if on no page of the web. */
    private String address(Node source) {
        return context.facts().all(source, Isnad.term("readAt")).stream()
                .filter(node -> node.isURI() && Links.isOnTheWeb(node))
                .findFirst()
                .orElse(source)
                .getURI();
    }

    private Citation.Type type(Node source) {
        return context.facts().all(source, RDF.type.asNode()).stream()
                .flatMap(type -> Optional.ofNullable(TYPES.get(Panel.name(type))).stream())
                .findFirst()
                .orElse(Citation.Type.OTHER);
    }

    private List<String> texts(Node source, Node property) {
        return context.facts().all(source, property).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    private static String slug(Node thing) {
        return thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1);
    }
}
