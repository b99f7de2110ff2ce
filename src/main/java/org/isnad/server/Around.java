package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Version;
import org.isnad.release.KeptRelease;
import org.isnad.server.dump.Dumps;
import org.isnad.server.http.Parameters;
import org.isnad.server.site.Carried;
import org.isnad.server.sparql.Datasets;
import org.isnad.site.Surroundings;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.isnad.view.ViewNames;
import org.isnad.view.Viewed;

/** What pages tell of the server that they stand on. */
final class Around {

    private final Dumps dumps;
    private final Opening datasets;
    private final Current current;

    Around(Dumps dumps, Opening datasets, Current current) {
        this.dumps = dumps;
        this.datasets = datasets;
        this.current = current;
    }

    /** As this client may see it: a view that has to be made for it counts as one that it asks for itself. */
    Surroundings of(HttpServletRequest request) {
        return new Surroundings() {
            @Override
            public List<KeptRelease> releases() {
                return dumps.releases();
            }

            @Override
            public List<String> shown() {
                return current.releases().keySet().stream()
                        .map(Version::new)
                        .sorted(Comparator.reverseOrder())
                        .map(Version::text)
                        .toList();
            }

            @Override
            public Optional<Viewed> other(Optional<String> release, View view) {
                boolean there =
                        release.map(version -> shown().contains(version)).orElse(true);
                return there ? Optional.of(opened(request, release, view)) : Optional.empty();
            }
        };
    }

    private Viewed opened(HttpServletRequest request, Optional<String> release, View view) {
        Datasets.Opened opened = datasets.open(request, datasets.of(parameters(release, view)));
        return new Viewed(view, opened.graphs(), 0, ViewedDatasets.undated(opened));
    }

    /** The parameters of a request for the view. */
    private static Parameters parameters(Optional<String> release, View view) {
        ViewNames names = ViewNames.PARAMETERS;
        Parameters parameters = release.map(version -> Parameters.NONE.with(Carried.RELEASE, version))
                .orElse(Parameters.NONE);
        if (view.asOf().isPresent()) {
            parameters = parameters.with(names.asOf(), view.asOf().get().toString());
        }
        if (view.knownBy().isPresent()) {
            parameters = parameters.with(names.knownBy(), view.knownBy().get().toString());
        }
        return view.certainty() == Certainty.sure
                ? parameters.with(names.certainty(), view.certainty().name())
                : parameters;
    }
}
