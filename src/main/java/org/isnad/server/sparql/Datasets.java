package org.isnad.server.sparql;

import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.server.http.Parameters;

/** Chooses what a request is asked of. */
@FunctionalInterface
public interface Datasets {

    /**
     * A dataset that does not change.
     *
     * @param graphs what is asked
     * @param identity differs from that of every dataset that could give another answer: a part of each entity tag
     * @param headers header fields that tell about the choice
     */
    record Chosen(DatasetGraph graphs, String identity, Map<String, String> headers) {

        public Chosen {
            headers = Map.copyOf(headers);
        }
    }

    /**
     * The dataset for a request with these parameters.
     *
     * @throws org.isnad.server.http.ProblemException if the parameters choose none
     */
    Chosen of(Parameters parameters);
}
