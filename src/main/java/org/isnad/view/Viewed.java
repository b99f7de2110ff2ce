package org.isnad.view;

import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A dataset as a view shows it.
 *
 * @param view which claims are in it
 * @param dataset the graphs of the model, read-only; its default graph can be asked like that of the whole
 * @param claims how many claims are in it; of the whole they are not counted, and this is 0
 * @param undated how many claims of known sources are not in it because they have no date at all, those that were
 *     withdrawn not counted; 0 if no day was chosen
 */
public record Viewed(View view, DatasetGraph dataset, long claims, long undated) {

    /** The question that lists the claims without dates, to be asked of a view without a day. */
    public static final String UNDATED =
            "SELECT ?claim { ?claim isnad:source ?source MINUS { ?claim isnad:beginEarliest|isnad:beginLatest"
                    + "|isnad:endEarliest|isnad:endLatest ?day } }";
}
