package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.federate.AllowedServices;
import org.isnad.model.Version;
import org.isnad.release.KeptRelease;
import org.isnad.server.dump.Dumps;
import org.isnad.server.http.Parameters;
import org.isnad.server.site.Carried;
import org.isnad.server.sparql.Datasets;
import org.isnad.site.request.KeptFile;
import org.isnad.site.request.ServerFigures;
import org.isnad.site.request.Surroundings;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.isnad.view.ViewNames;
import org.isnad.view.Viewed;

/** What pages tell of the server that they stand on. */
final class Around {

    private final Dumps dumps;
    private final Opening datasets;
    private final Current current;
    private final AtWork work;
    private final AllowedServices services;

    /**
     * @param dumps the files of releases
     * @param datasets other views and releases
     * @param current what is served
     * @param work how the server fares
     * @param services the endpoints that queries may ask
     */
    Around(Dumps dumps, Opening datasets, Current current, AtWork work, AllowedServices services) {
        this.dumps = dumps;
        this.datasets = datasets;
        this.current = current;
        this.work = work;
        this.services = services;
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

            @Override
            public Map<String, Long> limits() {
                return work.limits();
            }

            @Override
            public List<String> services() {
                return List.copyOf(services.iris());
            }

            @Override
            public List<KeptFile> files(KeptRelease release) {
                return KeptFiles.of(release);
            }

            @Override
            public Optional<ServerFigures> figures() {
                return Optional.of(work.now());
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
