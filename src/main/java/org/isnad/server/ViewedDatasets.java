package org.isnad.server;

import java.util.Map;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.sparql.Datasets;
import org.isnad.view.BadViewException;
import org.isnad.view.View;
import org.isnad.view.ViewNames;
import org.isnad.view.Viewed;
import org.isnad.view.Views;

/** The view that a request asks for by its parameters {@code asOf}, {@code knownBy} and {@code certainty}. */
final class ViewedDatasets implements Datasets {

    /** The header that tells how many claims without dates are not in the view. */
    private static final String UNDATED_HEADER = "Isnad-Undated-Claims";

    private final String identity;
    private final Views views;

    /** The views of a dataset that has this identity. */
    ViewedDatasets(String identity, Views views) {
        this.identity = identity;
        this.views = views;
    }

    @Override
    public Chosen of(Parameters parameters) {
        try {
            ViewNames.PARAMETERS.refuseMisspelt(parameters.names());
            View view = ViewNames.PARAMETERS.read(parameters::all);
            Viewed viewed = views.of(view);
            Map<String, String> headers =
                    view.asOf().isPresent() ? Map.of(UNDATED_HEADER, Long.toString(viewed.undated())) : Map.of();
            return new Chosen(viewed.dataset(), identity + "\n" + view, headers);
        } catch (BadViewException bad) {
            throw Problem.badRequest(bad.why()).exception();
        }
    }
}
