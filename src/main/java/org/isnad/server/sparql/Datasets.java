package org.isnad.server.sparql;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.evaluate.LimitException;
import org.isnad.server.http.Parameters;

/** Chooses what a request is asked of. */
@FunctionalInterface
public interface Datasets {

    /** The header field that tells which release was asked, where the data is that of one. */
    String RELEASE = "Isnad-Release";

    /** The header field that tells how many claims without dates are not in the view. */
    String UNDATED = "Isnad-Undated-Claims";

    /**
     * A dataset that does not change.
     *
     * @param graphs what is asked
     * @param headers header fields that tell about the choice
     */
    record Opened(DatasetGraph graphs, Map<String, String> headers) {

        public Opened {
            headers = Map.copyOf(headers);
        }
    }

    /** A dataset that was chosen, and that may have to be made. */
    interface Chosen {

        /** Differs from that of every dataset that could give another answer: a part of each entity tag. */
        String identity();

        /** The dataset, if it is at hand. */
        Optional<Opened> ready();

        /**
         * The dataset, made if it is not at hand.
         *
         * @param client the one who asks
         * @param patience how long it may take
         * @throws LimitException if it takes longer, or too many wait
         */
        Opened open(String client, Duration patience) throws LimitException;
    }

    /**
     * The dataset for a request with these parameters.
     *
     * @throws org.isnad.server.http.ProblemException if the parameters choose none
     */
    Chosen of(Parameters parameters);
}
