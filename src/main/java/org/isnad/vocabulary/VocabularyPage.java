package org.isnad.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Prefixes;

/**
 * The documentation of the ontology, written from the ontology, the scales, the shapes and the rules themselves, with what
 * a dataset makes of them. One page of HTML 5 that needs nothing else; the same input gives the same bytes.
 */
public final class VocabularyPage {

    private final Vocabulary vocabulary;
    private final List<Reader> readers;
    private final TermCard card;

    private VocabularyPage(Vocabulary vocabulary, List<Reader> readers, DatasetGraph dataset, Listing listing) {
        this.vocabulary = vocabulary;
        this.readers = readers;
        this.card = new TermCard(vocabulary, readers, new Usage(vocabulary, dataset), listing);
    }

    /**
     * Writes the page.
     *
     * @param dataset a dataset as served: its default graph holds all but what is inferred and what was withdrawn
     * @param edition the edition of the ontology that is documented
     * @return HTML, to be sent as UTF-8; the anchor of a term is the fragment of its IRI
     */
    public static String html(DatasetGraph dataset, Edition edition) {
        return html(Vocabulary.packed(), Listing.packed(), dataset, edition);
    }

    static String html(Vocabulary vocabulary, Listing listing, DatasetGraph dataset, Edition edition) {
        return new VocabularyPage(vocabulary, Reader.packed(), dataset, listing).page(edition);
    }

    private String page(Edition edition) {
        List<Section> sections = Section.of(vocabulary);
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <title>Isnad ontology %1$s</title>
                <meta name="viewport" content="width=device-width,initial-scale=1">
                <meta name="description" content="%2$s">
                <link rel="canonical" href="%3$s">
                <style>%4$s</style>
                </head>
                <body>
                """.formatted(
                                Html.text(edition.version()),
                                vocabulary
                                        .english(Vocabulary.ONTOLOGY, DCTerms.description.asNode())
                                        .map(Html::text)
                                        .orElse(""),
                                Vocabulary.ONTOLOGY.getURI(),
                                PageStyle.CSS)
                + header(edition)
                + contents(sections)
                + "<main>\n"
                + sections.stream().map(this::section).collect(Collectors.joining())
                + readBy("checks", "Checks", "What validation looks for beyond the shapes.", Reader.Sort.CHECK)
                + readBy(
                        "contradictions",
                        "Rules for contradiction",
                        "What makes two claims a candidate for contradiction, which a person then judges.",
                        Reader.Sort.CONTRADICTION)
                + readBy(
                        "questions",
                        "Competency questions",
                        "What the ontology was made to answer. Each is a query with a reviewed answer.",
                        Reader.Sort.QUESTION)
                + "</main>\n</body>\n</html>\n";
    }

    private String header(Edition edition) {
        List<Node> titles = vocabulary.values(Vocabulary.ONTOLOGY, DCTerms.title.asNode());
        return "<header id=\"section-top\">\n<h1>"
                + titles.stream().map(Html::literal).collect(Collectors.joining(" · "))
                + "</h1>\n"
                + vocabulary.values(Vocabulary.ONTOLOGY, DCTerms.description.asNode()).stream()
                        .map(Html::paragraph)
                        .collect(Collectors.joining())
                + "<dl>\n"
                + Html.row("IRI", Html.code(Vocabulary.ONTOLOGY.getURI()))
                + Html.row("Version", Html.text(edition.version() + ", " + edition.issued()))
                + Html.row(
                        "Version IRI",
                        Html.code(OntologyFiles.versionIri(edition.version()).getURI()))
                + edition.previous()
                        .map(previous -> Html.row("Version before", Html.text(previous)))
                        .orElse("")
                + Html.row("Made by", texts(DCTerms.creator.asNode()))
                + Html.row("Licence", texts(DCTerms.license.asNode()))
                + Html.row("Cite as", Html.text(OntologyFiles.citation(edition)))
                + "</dl>\n"
                + Html.folded("Prefixes used on this page", prefixes())
                + "\n</header>\n";
    }

    private String texts(Node property) {
        return vocabulary.values(Vocabulary.ONTOLOGY, property).stream()
                .map(value ->
                        value.isURI() ? Html.link(value.getURI(), Html.text(value.getURI())) : Html.literal(value))
                .collect(Collectors.joining(", "));
    }

    private static String prefixes() {
        return Stream.concat(
                        Namespaces.ALL.entrySet().stream(), Prefixes.forQueries().getMappingCopy().entrySet().stream())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> "<tr><th scope=\"row\">" + Html.code(entry.getKey()) + "</th><td>"
                        + Html.code(entry.getValue()) + "</td></tr>")
                .distinct()
                .collect(Collectors.joining("", "<div class=\"wide\"><table>", "</table></div>"));
    }

    private String contents(List<Section> sections) {
        String ofTerms = sections.stream()
                .map(section -> "<li>" + Html.link("#" + section.id(), Html.text(section.title())) + " ("
                        + section.terms().size() + ")"
                        + Html.folded(
                                "Terms",
                                section.terms().stream()
                                        .map(term -> "<li>"
                                                + Html.link("#" + term.anchor(), Html.text(term.name()))
                                                + "</li>")
                                        .collect(Collectors.joining("", "<ul class=\"terms\">", "</ul>")))
                        + "</li>\n")
                .collect(Collectors.joining());
        String ofReaders = Stream.of(
                        Map.entry("checks", "Checks"),
                        Map.entry("contradictions", "Rules for contradiction"),
                        Map.entry("questions", "Competency questions"))
                .map(part -> "<li>" + Html.link("#section-" + part.getKey(), part.getValue()) + "</li>\n")
                .collect(Collectors.joining());
        return "<nav aria-labelledby=\"section-contents\">\n<h2 id=\"section-contents\">Contents</h2>\n<ul>\n" + ofTerms
                + ofReaders + "</ul>\n</nav>\n";
    }

    private String section(Section section) {
        return begin(section.id(), section.title(), section.lead())
                + section.terms().stream()
                        .map(term -> card.of(term, isInScale(term) ? 4 : 3))
                        .collect(Collectors.joining())
                + "</section>\n";
    }

    private boolean isInScale(Term term) {
        return term.kind() == Kind.CONCEPT
                && !vocabulary.values(term.node(), SKOS.inScheme.asNode()).isEmpty();
    }

    private String readBy(String id, String title, String lead, Reader.Sort sort) {
        return begin("section-" + id, title, lead)
                + readers.stream()
                        .filter(reader -> reader.sort() == sort)
                        .map(reader -> "<article id=\"" + reader.anchor() + "\">\n<h3>"
                                + Html.link("#" + reader.anchor(), Html.text(reader.title())) + " <small>"
                                + Html.code(reader.name()) + "</small></h3>\n<p>" + Html.text(reader.why())
                                + "</p>\n</article>\n")
                        .collect(Collectors.joining())
                + "</section>\n";
    }

    private static String begin(String id, String title, String lead) {
        return "<section aria-labelledby=\"" + id + "\">\n<h2 id=\"" + id + "\">" + Html.text(title) + "</h2>\n<p>"
                + Html.text(lead) + " <a class=\"top\" href=\"#section-contents\">Contents</a></p>\n";
    }
}
