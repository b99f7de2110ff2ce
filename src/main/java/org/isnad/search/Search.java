package org.isnad.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets.DynamicDatasetGraph;
import org.apache.jena.sparql.util.Symbol;
import org.isnad.publish.ChosenGraphs;

/**
 * Searches the names of one dataset. It is made at the first search and kept with the dataset, which must not change.
 * Any number of threads may search at once; the same search has the same answer.
 */
public final class Search {

    private static final Symbol KEPT = Symbol.create(SearchFunction.IRI + "-of-dataset");
    /** A query asks the same for each of its rows. */
    private static final int REMEMBERED = 64;

    private static final Comparator<Hit> ORDER = Comparator.comparing(Hit::closeness)
            .thenComparing(hit -> !hit.name().isLabel())
            .thenComparing(hit -> hit.name().thing().witnesses(), Comparator.reverseOrder())
            .thenComparing(hit -> hit.name().thing().iri());

    /** Of several names of a thing, the one to show: no misprint, then the editors' choice, then what most sources call it. */
    private static final Comparator<Hit> BEST = Comparator.comparing(Hit::closeness)
            .thenComparing(hit -> hit.name().isMisprint())
            .thenComparing(hit -> !hit.name().isLabel())
            .thenComparing(hit -> hit.name().witnesses(), Comparator.reverseOrder())
            .thenComparing(hit -> hit.name().text())
            .thenComparing(hit -> hit.name().language());

    private record Hit(KnownName name, Closeness closeness) {}

    private final NameIndex index;
    private final Cache<SearchRequest, SearchResult> recent = CacheFactory.createCache(REMEMBERED);

    private Search(DatasetGraph dataset) {
        this.index = new NameIndex(Names.of(dataset));
    }

    /** The search of a dataset; of a choice among its graphs, that of the whole. */
    public static Search of(DatasetGraph dataset) {
        DatasetGraph whole = dataset;
        while (whole instanceof DynamicDatasetGraph choice) {
            whole = choice.getOriginal();
        }
        DatasetGraph searched = ChosenGraphs.whole(whole);
        return searched.getContext().computeIfAbsent(KEPT, key -> new Search(searched));
    }

    /** Searches. */
    public SearchResult answer(SearchRequest request) {
        return recent.get(request, this::find);
    }

    private SearchResult find(SearchRequest request) {
        NormalForm typed = NormalForm.of(request.text());
        // No name has a partner for each of so many words, even if two of them are one.
        List<NormalForm> ways =
                typed.words().size() > index.longest() + 1 ? List.of() : Respellings.of(typed, index::has);
        Map<String, Hit> best = new HashMap<>();
        for (boolean lenient : new boolean[] {false, true}) {
            if (best.isEmpty()) {
                ways.forEach(way -> collect(way, request, lenient, best));
            }
        }
        List<Found> found = best.values().stream()
                .sorted(ORDER)
                .limit(request.limit())
                .map(Search::shown)
                .toList();
        return new SearchResult(request, best.size(), found);
    }

    private void collect(NormalForm typed, SearchRequest request, boolean lenient, Map<String, Hit> best) {
        String plain = Letters.plain(request.text());
        for (NameIndex.Entry entry : index.candidates(typed, lenient)) {
            KnownName name = entry.name();
            if (request.language().isEmpty() || name.isIn(request.language().get())) {
                Comparison.of(typed, entry.form(), lenient)
                        .map(close -> Letters.plain(name.text()).equals(plain) ? Closeness.EXACT : close)
                        .ifPresent(close -> best.merge(
                                name.thing().iri(),
                                new Hit(name, close),
                                (one, other) -> BEST.compare(one, other) <= 0 ? one : other));
            }
        }
    }

    private static Found shown(Hit hit) {
        KnownName name = hit.name();
        Optional<KnownName.Given> claim = name.shown();
        return new Found(
                name.thing().iri(),
                hit.closeness(),
                name.thing().labels(),
                name.isMisprint() ? name.thing().shownInsteadOf(name) : new Found.Name(name.text(), name.language()),
                name.isMisprint(),
                claim.map(given -> given.claim().toString()),
                claim.flatMap(KnownName.Given::source).map(Object::toString),
                name.thing().witnesses());
    }
}
