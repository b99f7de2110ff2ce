package org.isnad.site.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.search.Found;
import org.isnad.search.RefusedSearchException;
import org.isnad.search.Search;
import org.isnad.search.SearchRequest;
import org.isnad.search.SearchResult;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;

/** What a search for a name finds, in any script and spelling. */
public final class SearchPage {

    private static final int SHOWN = 50;

    private final Context context;
    private final DatasetGraph dataset;

    /** The page in this context, over the dataset that is searched. */
    public SearchPage(Context context, DatasetGraph dataset) {
        this.context = context;
        this.dataset = dataset;
    }

    /** What stands on the page. */
    public Body body() {
        String typed = context.request().parameters().getOrDefault("q", "").strip();
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element("h1", context.say("search.title")));
        parts.add(found(typed));
        String title = context.texts().of("search.title");
        return new Body(200, title, title, "", "search", Markup.join(parts, "\n"));
    }

    private Markup found(String typed) {
        SearchResult result;
        try {
            result = Search.of(dataset).answer(new SearchRequest(typed, Optional.empty(), SHOWN));
        } catch (RefusedSearchException refused) {
            return Markup.element("p", context.say("search.refused"));
        }
        Markup what = Markup.element("bdi", Markup.text(typed));
        if (result.found().isEmpty()) {
            return Markup.element("p", context.say("search.nothing", what));
        }
        Markup count = Markup.text(context.texts().number(result.total()));
        return Markup.all(
                Markup.element("p", context.say("search.found", what, count)),
                Markup.element(
                        "div",
                        List.of("class", "found"),
                        Markup.list(result.found().stream().map(this::item))));
    }

    private Markup item(Found found) {
        var thing = NodeFactory.createURI(found.thing());
        boolean other = !found.labels().containsValue(found.name().text());
        String language = found.name().language();
        var name = language.isEmpty()
                ? NodeFactory.createLiteralString(found.name().text())
                : NodeFactory.createLiteralLang(found.name().text(), language);
        return Markup.all(
                context.link(thing),
                other ? Markup.element("small", context.say("search.as", context.literal(name))) : Markup.NONE,
                Markup.element(
                        "small",
                        context.say(
                                "search.sources", Markup.text(context.texts().number(found.sources())))));
    }
}
