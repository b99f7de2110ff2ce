package org.isnad.server;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.server.site.ServedVersion;
import org.isnad.site.Site;
import org.isnad.view.View;
import org.isnad.view.Viewed;

/** The pages of each dataset that is at hand, for as long as it is and memory allows. */
final class Sites {

    private final Map<DatasetGraph, SoftReference<Site>> known = new WeakHashMap<>();

    /**
     * The pages of a dataset.
     *
     * @param viewed the dataset in a view
     * @param whole the dataset without the view; the same if there is none
     */
    Site of(Viewed viewed, DatasetGraph whole) {
        synchronized (known) {
            SoftReference<Site> kept = known.get(viewed.dataset());
            Site site = kept == null ? null : kept.get();
            if (site == null) {
                String release = ServedVersion.of(whole.getDefaultGraph()).orElse("");
                site = viewed.dataset().equals(whole) ? Site.of(whole, release) : Site.of(viewed, whole, release);
                known.put(viewed.dataset(), new SoftReference<>(site));
            }
            return site;
        }
    }

    /** The pages of a dataset without a view. */
    Site of(DatasetGraph whole) {
        return of(new Viewed(View.WHOLE, whole, 0, 0), whole);
    }
}
