package org.isnad.server;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.isnad.evaluate.LimitException;
import org.isnad.evaluate.OneAtATime;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.site.Carried;
import org.isnad.server.site.ServedVersion;
import org.isnad.server.sparql.Datasets;
import org.isnad.view.BadViewException;
import org.isnad.view.View;
import org.isnad.view.ViewNames;
import org.isnad.view.Viewed;

/**
 * The view that a request asks for by its parameters {@code asOf}, {@code knownBy} and {@code certainty}, of the
 * release that it names, or of what is served when it asks.
 */
final class ViewedDatasets implements Datasets {

    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.+_-]*");

    private final Current current;
    private final OneAtATime<Viewed> making;

    /** Views of what is served, made in turn. */
    ViewedDatasets(Current current, OneAtATime<Viewed> making) {
        this.current = current;
        this.making = making;
    }

    @Override
    public Chosen of(Parameters parameters) {
        Snapshot snapshot = Carried.release(parameters).map(this::release).orElseGet(current::now);
        try {
            ViewNames.PARAMETERS.refuseMisspelt(parameters.names());
            View view = ViewNames.PARAMETERS.read(parameters.filled()::all);
            return new ChosenView(
                    snapshot, view, snapshot.views().ready(view).map(viewed -> opened(viewed, snapshot)), making);
        } catch (BadViewException bad) {
            throw Problem.badRequest(bad.why()).exception();
        }
    }

    private Snapshot release(String version) {
        Snapshot release = current.releases().get(version);
        if (release == null) {
            String held = String.join(", ", current.releases().keySet());
            throw Problem.badRequest("release " + version + " cannot be asked here ("
                            + (held.isEmpty() ? "no release can: leave the parameter out" : "there are " + held) + ")")
                    .exception();
        }
        return release;
    }

    /** How many claims without dates are not in the view that was opened. */
    static long undated(Opened opened) {
        return Long.parseLong(opened.headers().getOrDefault(UNDATED, "0"));
    }

    private static Opened opened(Viewed viewed, Snapshot snapshot) {
        Map<String, String> headers = new TreeMap<>();
        // A view does not hold the description of the whole.
        ServedVersion.of(snapshot.publication().graphs().getDefaultGraph())
                .filter(version -> VERSION.matcher(version).matches())
                .ifPresent(version -> headers.put(RELEASE, version));
        if (viewed.view().asOf().isPresent()) {
            headers.put(UNDATED, Long.toString(viewed.undated()));
        }
        return new Opened(viewed.dataset(), headers);
    }

    private record ChosenView(Snapshot snapshot, View view, Optional<Opened> ready, OneAtATime<Viewed> making)
            implements Chosen {

        @Override
        public String identity() {
            return snapshot.identity() + "\n" + view;
        }

        @Override
        public Opened open(String client, Duration patience) throws LimitException {
            return ready.isPresent()
                    ? ready.get()
                    : opened(
                            making.get(identity(), client, patience, () -> snapshot.views()
                                    .of(view)),
                            snapshot);
        }
    }
}
