package org.isnad.server;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCAT;
import org.isnad.model.Isnad;
import org.isnad.site.Site;
import org.isnad.view.Viewed;

/** The pages of each dataset that is at hand, for as long as it is and memory allows. */
final class Sites {

    private static final Node IS_VERSION_OF = NodeFactory.createURI(DCAT.NS + "isVersionOf");
    private static final Node VERSION = NodeFactory.createURI(DCAT.NS + "version");

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
                site = viewed.dataset().equals(whole)
                        ? Site.of(whole, release(whole))
                        : Site.of(viewed, whole, release(whole));
                known.put(viewed.dataset(), new SoftReference<>(site));
            }
            return site;
        }
    }

    /** The version of the release that the dataset says it is; nothing for data that is in no release yet. */
    private static String release(DatasetGraph dataset) {
        return dataset.getDefaultGraph().stream(Node.ANY, IS_VERSION_OF, Isnad.DATASET)
                .map(Triple::getSubject)
                .flatMap(release -> dataset.getDefaultGraph().stream(release, VERSION, Node.ANY))
                .map(version -> version.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst()
                .orElse("");
    }
}
