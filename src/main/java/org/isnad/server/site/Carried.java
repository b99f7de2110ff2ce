package org.isnad.server.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.server.http.Parameters;
import org.isnad.view.ViewNames;

/** The parameters that a reader keeps on the way from a thing to its page, its data and the next thing. */
public final class Carried {

    /** The parameter that names a release. */
    public static final String RELEASE = "release";

    private Carried() {}

    /** Those of a request that choose what is shown, encoded and in one order; empty if everything is shown. */
    public static String query(Parameters parameters) {
        List<String> names = new ArrayList<>(ViewNames.PARAMETERS.all());
        names.add(RELEASE);
        return names.stream()
                .flatMap(name ->
                        parameters
                                .one(name)
                                .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                                .stream())
                .reduce((first, next) -> first + "&" + next)
                .orElse("");
    }

    /** The address of a path with those of a request. */
    public static String with(String path, Parameters parameters) {
        String query = query(parameters);
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Those that choose what is looked at before any view: whether a thing is there does not depend on a day. */
    public static Parameters whole(Parameters parameters) {
        return parameters
                .one(RELEASE)
                .map(release -> Parameters.NONE.with(RELEASE, release))
                .orElse(Parameters.NONE);
    }
}
