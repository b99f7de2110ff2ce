package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.isnad.evaluate.LimitException;
import org.isnad.server.http.Parameters;
import org.isnad.server.site.Carried;
import org.isnad.server.sparql.Datasets;

/** Opens what a request asks for, for those who answer it on its own thread; a view that is not there is waited for. */
final class Opening {

    private final Datasets datasets;
    private final Clients clients;
    private final Duration timeout;

    /** @param timeout how long the making of a view may take */
    Opening(Datasets datasets, Clients clients, Duration timeout) {
        this.datasets = datasets;
        this.clients = clients;
        this.timeout = timeout;
    }

    /** What these parameters choose. */
    Datasets.Chosen of(Parameters parameters) {
        return datasets.of(parameters);
    }

    /** All of the release that these parameters choose, without a view on it. */
    Datasets.Chosen whole(Parameters parameters) {
        return datasets.of(Carried.whole(parameters));
    }

    /**
     * Opens it; who waits for a view does so out of turn.
     *
     * @throws org.isnad.server.http.ProblemException if it takes too long, or too many wait
     */
    Datasets.Opened open(HttpServletRequest request, Datasets.Chosen dataset) {
        if (dataset.ready().isPresent()) {
            return dataset.ready().get();
        }
        InTurn.leave(request);
        Datasets.Opened opened = made(request, dataset);
        InTurn.resume(request);
        return opened;
    }

    private Datasets.Opened made(HttpServletRequest request, Datasets.Chosen dataset) {
        try {
            return dataset.open(clients.key(request), timeout);
        } catch (LimitException limit) {
            Marks.outcome(request, Limits.outcome(limit.limit()));
            throw Limits.problem(limit).exception();
        }
    }
}
