package org.isnad.server;

import java.util.List;
import org.isnad.server.describe.StatedParameter;
import org.isnad.server.sparql.Asked;
import org.isnad.view.ViewNames;

/** What a request may say beside its query, in the words of the service description. */
final class StatedParameters {

    private StatedParameters() {}

    static List<StatedParameter> all() {
        ViewNames view = ViewNames.PARAMETERS;
        return List.of(
                new StatedParameter(view.asOf(), "Ask only what holds on a day, such as 2018-06-01"),
                new StatedParameter(view.knownBy(), "Ask only what sources issued by a day say, such as 2018-06-01"),
                new StatedParameter(
                        view.certainty(), "With " + view.asOf() + ": sure or possible, how surely it holds on the day"),
                new StatedParameter("timeout", "The seconds that the query may take, if less than the time limit"),
                new StatedParameter("maxRows", "The most rows to send, up to " + Asked.MOST_ROWS),
                new StatedParameter("maxBytes", "The most bytes to send, up to " + Asked.MOST_BYTES),
                new StatedParameter("format", "The form of the answer, in place of Accept"),
                new StatedParameter("output", "The same as format"));
    }
}
