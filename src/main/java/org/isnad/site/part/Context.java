package org.isnad.site.part;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.agree.Witnesses;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.site.data.Catalogue;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Facts;
import org.isnad.site.data.Overview;
import org.isnad.site.data.Ties;
import org.isnad.site.markup.Assets;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.DateWords;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Markup;
import org.isnad.site.markup.Texts;
import org.isnad.site.request.Links;
import org.isnad.site.request.PageRequest;
import org.isnad.site.request.Surroundings;
import org.isnad.view.Viewed;

/** All that the parts of one page share: what is read, the words, the addresses. Made for each page, on one thread. */
public final class Context {

    private static final List<Node> LABELS =
            List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

    private final Basis basis;
    private final PageRequest request;
    private final Surroundings surroundings;
    private final Texts texts;
    private final DateWords dates;
    private final Links links;
    private final Map<Node, Node> labels = new HashMap<>();
    private final Map<Node, Markup> linked = new HashMap<>();
    private final Map<Node, Claim> claims = new HashMap<>();

    /** The context of one page. */
    public Context(Basis basis, PageRequest request, Surroundings surroundings, Texts texts) {
        this.basis = basis;
        this.request = request;
        this.surroundings = surroundings;
        this.texts = texts;
        this.dates = new DateWords(texts);
        this.links = new Links(request);
    }

    /**
     * What all pages of a site share.
     *
     * @param facts the dataset in the view
     * @param whole the dataset without a view
     * @param claimable the properties that claims give and rules conclude: their triples follow from what a page shows
     * @param catalogue the things of all kinds, to be listed
     * @param overview what the front page counts
     * @param ties the ties between actors
     * @param undated how many claims the view leaves out because they have no date
     * @param release the version of the release, or words for what is served in its place
     * @param assets the files that go with the pages
     */
    public record Basis(
            Facts facts,
            Facts whole,
            Witnesses witnesses,
            Set<Node> claimable,
            Catalogue catalogue,
            Overview overview,
            Ties ties,
            long undated,
            String release,
            Assets assets) {}

    /** The same page over another view of the same release. */
    public Context over(Viewed viewed) {
        return over(
                viewed,
                basis.release(),
                Optional.ofNullable(request.parameters().get(Links.RELEASE)));
    }

    /** The same page over a release, to which its links then lead. */
    public Context over(Viewed viewed, String release) {
        return over(viewed, release, Optional.of(release));
    }

    private Context over(Viewed viewed, String release, Optional<String> kept) {
        Facts other = Facts.of(viewed.dataset());
        Basis otherBasis = new Basis(
                other,
                other,
                Witnesses.in(other.stated()),
                basis.claimable(),
                Catalogue.NONE,
                Overview.NONE,
                new Ties(other),
                viewed.undated(),
                release,
                basis.assets());
        Map<String, String> parameters =
                kept.map(name -> Map.of(Links.RELEASE, name)).orElse(Map.of());
        PageRequest there = new PageRequest(request.path(), request.language(), viewed.view(), parameters);
        return new Context(otherBasis, there, surroundings, texts);
    }

    /** What all pages of the site share. */
    public Basis basis() {
        return basis;
    }

    /** The version of the release, or that what is shown is in none yet. */
    public Markup release() {
        return basis.release().isEmpty() ? say("cite.unreleased") : Markup.element("bdi", Markup.text(basis.release()));
    }

    /** The dataset in the view. */
    public Facts facts() {
        return basis.facts();
    }

    /** What was asked for. */
    public PageRequest request() {
        return request;
    }

    /** What is known beside the dataset. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** The words in the language of the page. */
    public Texts texts() {
        return texts;
    }

    /** Dates in the language of the page. */
    public DateWords dates() {
        return dates;
    }

    /** Addresses that keep the language, the view and the release. */
    public Links links() {
        return links;
    }

    /** The claim with this IRI, read once for the page. */
    public Claim claim(Node claim) {
        return claims.computeIfAbsent(
                claim,
                node -> Claim.read(
                        facts().stated().contains(node, Node.ANY, Node.ANY) ? facts().stated() : facts().derivations(),
                        node));
    }

    /**
     * The claims that have a thing in this role and one of these predicates, in order of time; no others are read.
     *
     * @param role subject or object
     */
    public List<Claim> claims(Node role, Node thing, Collection<String> predicates) {
        List<Node> terms = predicates.stream().map(Isnad::term).toList();
        return facts().stated().find(Node.ANY, role, thing).mapWith(Triple::getSubject).toList().stream()
                .filter(claim -> terms.stream().anyMatch(term -> facts().is(claim, Isnad.PREDICATE, term)))
                .map(this::claim)
                .sorted(Claim.BY_TIME)
                .toList();
    }

    /** The best label of a thing for a reader of this language: a literal with its own language. */
    public Node label(Node thing) {
        return labels.computeIfAbsent(thing, this::findLabel);
    }

    private Node findLabel(Node thing) {
        for (Node property : LABELS) {
            List<Node> found = facts().all(thing, property);
            for (String tag : preferred()) {
                Optional<Node> fitting = found.stream()
                        .filter(label ->
                                label.isLiteral() && label.getLiteralLanguage().equals(tag))
                        .findFirst();
                if (fitting.isPresent()) {
                    return fitting.get();
                }
            }
            if (!found.isEmpty() && found.get(0).isLiteral()) {
                return found.get(0);
            }
        }
        return NodeFactory.createLiteralString(
                thing.isURI() && Links.path(thing).isPresent()
                        ? thing.getURI().substring(thing.getURI().lastIndexOf('/') + 1)
                        : thing.isURI() ? thing.getURI() : Prefixes.shorten(thing));
    }

    /** Persian readers read the Arabic form of a name before its transliteration. */
    private List<String> preferred() {
        return switch (texts.language()) {
            case EN -> List.of("en");
            case AR -> List.of("ar", "en");
            case FA -> List.of("fa", "ar", "en");
        };
    }

    /** The label of a thing, as plain text. */
    public String plain(Node thing) {
        return label(thing).getLiteralLexicalForm();
    }

    /** The label of a thing, set apart from the text around it. */
    public Markup name(Node thing) {
        return literal(label(thing));
    }

    /** The label of a term of the ontology. */
    public Markup term(String name) {
        return name(Isnad.term(name));
    }

    /** The label of a thing, leading to where it can be read of. */
    public Markup link(Node thing) {
        return linked.computeIfAbsent(thing, node -> links.of(node)
                .map(address -> Markup.element("a", List.of("href", address), name(node)))
                .orElseGet(() -> name(node)));
    }

    /** A value: a thing, a date, a number, or a text in its own language. */
    public Markup value(Node value) {
        if (!value.isLiteral()) {
            return link(value);
        }
        String datatype = value.getLiteralDatatypeURI();
        String text = value.getLiteralLexicalForm();
        if (datatype.equals(Isnad.EDTF_DATATYPE) || datatype.equals(XSDDatatype.XSDdate.getURI())) {
            return Markup.text(dates.edtf(text));
        }
        if (datatype.equals(XSDDatatype.XSDinteger.getURI())) {
            return Markup.text(number(text));
        }
        return literal(value);
    }

    private String number(String text) {
        try {
            return texts.number(Long.parseLong(text));
        } catch (NumberFormatException tooLong) {
            return text;
        }
    }

    /** A text, or the label of a thing without a link. */
    public Markup literalOrName(Node value) {
        return value.isLiteral() ? literal(value) : name(value);
    }

    /** A text in its own language and direction, set apart from the text around it. */
    public Markup literal(Node literal) {
        String tag = literal.getLiteralLanguage();
        Markup text = Markup.text(literal.getLiteralLexicalForm());
        if (tag.isEmpty() || tag.equals(texts.language().tag())) {
            return Markup.element("bdi", text);
        }
        return Markup.element("bdi", List.of("lang", tag, "dir", Language.directionOf(tag)), text);
    }

    /** The way to the query behind what stands above it. */
    public Markup queryBehind(String sparql) {
        return Body.way(links.query(sparql), say("panel.query"));
    }

    /** Text with this key. */
    public Markup say(String key, Markup... values) {
        return texts.markup(key, values);
    }
}
