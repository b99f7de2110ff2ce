package org.isnad.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.server.http.Parameters;
import org.isnad.view.ViewNames;

/** The parameters that a reader keeps on the way from a thing to its page, its data and the next thing. */
public final class Carried {

    /** The parameter that names a release. */
    public static final String RELEASE = "release";

    private Carried() {}

    /** The version of the release that is chosen; what was left empty, as forms send it, chooses none. */
    public static Optional<String> release(Parameters parameters) {
        return parameters.one(RELEASE).filter(version -> !version.isEmpty());
    }

    /** Those of a request that choose what is shown, in one order. */
    public static Parameters of(Parameters parameters) {
        return of(parameters, List.of());
    }

    private static Parameters of(Parameters parameters, List<String> own) {
        List<String> names = new ArrayList<>(own);
        names.addAll(ViewNames.PARAMETERS.all());
        names.add(RELEASE);
        Parameters carried = Parameters.NONE;
        for (String name : names) {
            Optional<String> value = parameters.one(name).filter(given -> !given.isEmpty());
            carried = value.isPresent() ? carried.with(name, value.get()) : carried;
        }
        return carried;
    }

    /** The same, encoded; empty if everything is shown. */
    public static String query(Parameters parameters) {
        return query(parameters, List.of());
    }

    /** The same after others that are part of the address of a page. */
    public static String query(Parameters parameters, List<String> own) {
        return of(parameters, own).after("").replaceFirst("^\\?", "");
    }

    /** The address of a path with those of a request. */
    public static String with(String path, Parameters parameters) {
        return of(parameters).after(path);
    }

    /** Those that choose what is looked at before any view: whether a thing is there does not depend on a day. */
    public static Parameters whole(Parameters parameters) {
        return release(parameters)
                .map(release -> Parameters.NONE.with(RELEASE, release))
                .orElse(Parameters.NONE);
    }
}
