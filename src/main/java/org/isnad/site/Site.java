package org.isnad.site;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.agree.Witnesses;
import org.isnad.model.Isnad;
import org.isnad.model.Kinds;
import org.isnad.site.about.AboutPage;
import org.isnad.site.about.DownloadsPage;
import org.isnad.site.about.StatusPage;
import org.isnad.site.compare.ComparePage;
import org.isnad.site.data.Catalogue;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Facts;
import org.isnad.site.data.Overview;
import org.isnad.site.data.Ties;
import org.isnad.site.find.HomePage;
import org.isnad.site.find.ListPage;
import org.isnad.site.find.SearchPage;
import org.isnad.site.markup.Assets;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Page;
import org.isnad.site.markup.Texts;
import org.isnad.site.network.NetworkPage;
import org.isnad.site.ontology.ConceptParts;
import org.isnad.site.ontology.OntologyPage;
import org.isnad.site.ontology.TermPage;
import org.isnad.site.ontology.TermWords;
import org.isnad.site.part.Citations;
import org.isnad.site.part.Context;
import org.isnad.site.part.MissingPage;
import org.isnad.site.query.QueryPage;
import org.isnad.site.request.CitationFormat;
import org.isnad.site.request.Links;
import org.isnad.site.request.ListFormat;
import org.isnad.site.request.PageRequest;
import org.isnad.site.request.Surroundings;
import org.isnad.site.thing.ClaimPage;
import org.isnad.site.thing.RecordList;
import org.isnad.site.thing.SourcePage;
import org.isnad.site.thing.ThingPage;
import org.isnad.view.View;
import org.isnad.view.Viewed;

/**
 * The pages of one dataset in one view. Nothing changes once it is made, and any number of threads may ask for pages at
 * once; the same request gives the same bytes.
 */
public final class Site {

    private final DatasetGraph dataset;
    private final Context.Basis basis;
    private final Map<Language, Texts> texts;

    private Site(DatasetGraph dataset, Context.Basis basis, Map<Language, Texts> texts) {
        this.dataset = dataset;
        this.basis = basis;
        this.texts = texts;
    }

    /**
     * The pages of a dataset without a view.
     *
     * @param dataset a build as it is served
     * @param release the version of the release, to be told at the foot of each page
     */
    public static Site of(DatasetGraph dataset, String release) {
        Facts facts = Facts.of(dataset);
        return of(new Viewed(View.WHOLE, dataset, 0, 0), facts, facts, release);
    }

    /**
     * The pages of a view.
     *
     * @param viewed the dataset as the view shows it; each request has to name the same view
     * @param whole the dataset without the view, from which is told what had ended by its day
     * @param release the version of the release, to be told at the foot of each page
     */
    public static Site of(Viewed viewed, DatasetGraph whole, String release) {
        return of(viewed, Facts.of(viewed.dataset()), Facts.of(whole), release);
    }

    private static Site of(Viewed viewed, Facts facts, Facts whole, String release) {
        Map<Language, Texts> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, Texts.in(language));
        }
        Witnesses witnesses = Witnesses.in(facts.stated());
        List<Claim> claims = Catalogue.claims(facts);
        Context.Basis basis = new Context.Basis(
                facts,
                whole,
                witnesses,
                RecordList.claimable(facts),
                Catalogue.of(facts, whole, claims, witnesses, viewed.view()),
                Overview.of(facts, claims),
                new Ties(facts),
                viewed.undated(),
                release,
                Assets.packed());
        return new Site(viewed.dataset(), basis, Collections.unmodifiableMap(texts));
    }

    /** The files that the pages name. */
    public Assets assets() {
        return basis.assets();
    }

    /** The page: 200, or one with status 404 or 410 that says what is missing. */
    public Page page(PageRequest request) {
        return page(request, Surroundings.NONE);
    }

    /**
     * The same, where more is known than the dataset.
     *
     * @param surroundings asked only by the pages that tell of it
     */
    public Page page(PageRequest request, Surroundings surroundings) {
        Context context = new Context(basis, request, surroundings, words(request.language()));
        Optional<ListFormat> format = ListFormat.of(request).filter(any -> Kinds.ALL.contains(request.path()));
        if (format.isPresent()) {
            return new ListPage(context, request.path()).file(format.get());
        }
        Optional<Page> file = request.path().equals("network") ? new NetworkPage(context).file() : Optional.empty();
        return file.orElseGet(() -> framed(request, context));
    }

    private Page framed(PageRequest request, Context context) {
        Body body = body(request.path(), context);
        Page page = Page.of(body.status(), request.language(), new Frame(context).around(body));
        return request.path().equals(StatusPage.PATH) ? page.ofTheMoment() : page;
    }

    /**
     * How to cite a thing.
     *
     * @param path its path below the base: {@code source/heras-2017}
     * @param language in which it is named
     * @return the document; nothing if the dataset holds nothing on the thing
     */
    public Optional<byte[]> citation(String path, Language language, CitationFormat format) {
        Node thing = NodeFactory.createURI(Isnad.BASE + path);
        if (Links.kind(path).isEmpty() || !basis.facts().describes(thing)) {
            return Optional.empty();
        }
        PageRequest request = new PageRequest(path, language, View.WHOLE, Map.of());
        Context context = new Context(basis, request, Surroundings.NONE, words(language));
        return Optional.of(format.write(new Citations(context).of(thing)));
    }

    private Texts words(Language language) {
        Texts words = texts.get(language);
        if (words == null) {
            throw new IllegalStateException("no texts in " + language);
        }
        return words;
    }

    private Body body(String path, Context context) {
        return switch (path) {
            case "" -> new HomePage(context).body();
            case "compare" -> new ComparePage(context, dataset).body();
            case "query" -> new QueryPage(context).body();
            case "network" -> new NetworkPage(context).body();
            case "search" -> new SearchPage(context, dataset).body();
            case "ontology" -> new OntologyPage(context).body();
            case "downloads" -> new DownloadsPage(context).body();
            case StatusPage.PATH -> new StatusPage(context).body();
            case "about" -> new AboutPage(context).body();
            default ->
                Kinds.ALL.contains(path)
                        ? new ListPage(context, path).body()
                        : path.startsWith(OntologyPage.BELOW) ? ofTerm(path, context) : ofThing(path, context);
        };
    }

    private Body ofTerm(String path, Context context) {
        return TermWords.GLOSSARY
                .at(path.substring(OntologyPage.BELOW.length()))
                .filter(term -> !TermWords.hasPageOfAThing(term))
                .map(term -> new TermPage(context, term, dataset).body())
                .orElseGet(() -> new MissingPage(context).unknown());
    }

    private Body ofThing(String path, Context context) {
        if (Links.kind(path).isEmpty()) {
            return new MissingPage(context).unknown();
        }
        Node thing = NodeFactory.createURI(Isnad.BASE + path);
        if (basis.facts().isWithdrawn(thing)) {
            return new MissingPage(context).withdrawn(thing);
        }
        if (!basis.facts().describes(thing)) {
            return basis.whole().describes(thing)
                    ? new MissingPage(context).notInView()
                    : new MissingPage(context).unknown();
        }
        return switch (path.split("/", 2)[0]) {
            case "source" -> new SourcePage(context, thing).body();
            case "claim", "derivation" -> new ClaimPage(context, thing).body();
            case "scale" ->
                new ThingPage(context, thing)
                        .body(new ConceptParts(context, dataset).of(thing))
                        .with("about.css");
            default -> new ThingPage(context, thing).body();
        };
    }
}
