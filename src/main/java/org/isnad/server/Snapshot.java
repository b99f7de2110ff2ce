package org.isnad.server;

import org.isnad.publish.ServedDataset;
import org.isnad.view.Views;

/**
 * What is served until newer data takes its place. A request looks at one snapshot only, so that no answer is made of two.
 *
 * @param publication the statements
 * @param identity differs for all that may give another answer
 * @param views what the statements can be shown as
 * @param statements how many there are
 */
record Snapshot(Publication publication, String identity, Views views, long statements) {

    /**
     * Makes a publication ready to be asked.
     *
     * @param keptViews how many views of it are kept in memory
     */
    static Snapshot of(Publication publication, int keptViews) {
        return new Snapshot(
                publication,
                publication.identity(),
                new Views(publication.graphs(), publication.prefixes(), keptViews),
                ServedDataset.statements(publication.graphs()));
    }
}
