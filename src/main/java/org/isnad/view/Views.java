package org.isnad.view;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Graphs;

/**
 * The views of one dataset, each made when it is first asked for. The last few are kept; one that several ask for at
 * once is made once, and no two are made at the same time, so that what they cost is bounded.
 */
public final class Views {

    /** How many views are kept if nothing is said. */
    public static final int DEFAULT_KEPT = 4;

    private final DatasetGraph whole;
    private final PrefixMap prefixes;
    private final int kept;
    private final Object making = new Object();
    private final Map<View, CompletableFuture<Viewed>> known = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * The views of a dataset.
     *
     * @param whole a build as it is served; it must not change
     * @param prefixes the prefixes of the views
     * @param kept how many views are kept in memory, at least 1
     */
    public Views(DatasetGraph whole, PrefixMap prefixes, int kept) {
        if (kept < 1) {
            throw new IllegalArgumentException("at least one view must be kept, not " + kept);
        }
        this.whole = whole;
        this.prefixes = prefixes;
        this.kept = kept;
    }

    /** The dataset without any view on it. */
    public DatasetGraph whole() {
        return whole;
    }

    /**
     * The view, if it need not be made.
     *
     * @throws BadViewException if the dataset is no build, but some other RDF, which has no claims to choose from
     */
    public Optional<Viewed> ready(View view) {
        if (view.isWhole()) {
            return Optional.of(new Viewed(view, whole, 0, 0));
        }
        if (!whole.containsGraph(Graphs.ONTOLOGY)) {
            throw new BadViewException(
                    "this dataset is served as it is and has no views: nothing in it says how to derive them");
        }
        synchronized (known) {
            return Optional.ofNullable(known.get(view))
                    .filter(made -> made.isDone() && !made.isCompletedExceptionally())
                    .map(CompletableFuture::join);
        }
    }

    /**
     * The dataset as this view shows it, made now if it is not kept.
     *
     * @throws BadViewException if the dataset is no build, but some other RDF, which has no claims to choose from
     */
    public Viewed of(View view) {
        Optional<Viewed> ready = ready(view);
        if (ready.isPresent()) {
            return ready.get();
        }
        CompletableFuture<Viewed> mine = new CompletableFuture<>();
        CompletableFuture<Viewed> first;
        synchronized (known) {
            first = known.get(view);
            if (first == null) {
                known.put(view, mine);
            }
        }
        if (first != null) {
            return result(first);
        }
        make(view, mine);
        return result(mine);
    }

    private void make(View view, CompletableFuture<Viewed> future) {
        try {
            synchronized (making) {
                future.complete(ViewMaker.make(whole, view, prefixes));
            }
        } catch (RuntimeException | Error failure) {
            future.completeExceptionally(failure);
            synchronized (known) {
                known.remove(view);
            }
        }
        forgetOldest();
    }

    /** Views that are still being made are not forgotten: somebody waits for them. */
    private void forgetOldest() {
        synchronized (known) {
            Iterator<CompletableFuture<Viewed>> oldestFirst = known.values().iterator();
            while (known.size() > kept && oldestFirst.hasNext()) {
                if (oldestFirst.next().isDone()) {
                    oldestFirst.remove();
                }
            }
        }
    }

    private static Viewed result(CompletableFuture<Viewed> future) {
        try {
            return future.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }
}
