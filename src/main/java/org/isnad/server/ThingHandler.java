package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.isnad.release.KeptRelease;
import org.isnad.server.dump.Dumps;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.site.Carried;
import org.isnad.server.site.CitationPath;
import org.isnad.server.site.DataFormat;
import org.isnad.server.site.DataPath;
import org.isnad.server.site.Form;
import org.isnad.server.site.Links;
import org.isnad.server.site.PagePath;
import org.isnad.server.site.ThingPath;
import org.isnad.site.request.CitationFormat;
import org.isnad.thing.Standing;

/** The IRIs of things: leads each to its page in the client's language, or to its data in the client's format. */
final class ThingHandler implements Handling.Handler {

    private static final String VARY = "Accept, Accept-Language";
    private static final String RELEASE = "release/";

    private final Missing missing;
    private final Dumps dumps;

    ThingHandler(Missing missing, Dumps dumps) {
        this.missing = missing;
        this.dumps = dumps;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ThingPath thing = ThingPath.of(request.getRequestURI().substring(1)).orElseThrow();
        Parameters parameters = Parameters.parse(request.getQueryString());
        Optional<String> elsewhere = elsewhere(request, thing, parameters);
        if (elsewhere.isEmpty() && missing.isTold(request, response, thing, parameters, other -> "/" + other.text())) {
            return;
        }
        Form form = elsewhere.isPresent() ? form(request, thing) : formOfThing(request, thing);
        String address = elsewhere.orElseGet(() -> Carried.with(path(request, thing, form), parameters));
        response.setHeader("Vary", VARY);
        if (elsewhere.isEmpty()) {
            response.setHeader("Link", Links.ofThing(thing, Carried.query(parameters)));
        }
        Redirects.seeOther(request, response, address);
    }

    /** What the data does not describe itself: the dataset, the list of scales, releases that lie here as files, graphs. */
    private Optional<String> elsewhere(HttpServletRequest request, ThingPath thing, Parameters parameters) {
        if (!(missing.standing(request, thing, parameters) instanceof Standing.Absent)) {
            return Optional.empty();
        }
        String path = thing.text();
        if (path.equals("dataset")) {
            return Optional.of("/.well-known/void");
        }
        if (path.equals("scale")) {
            return Optional.of("/ontology");
        }
        if (path.startsWith("graph/") && missing.isGraph(request, thing, parameters)) {
            return Optional.of("/graph-store?graph=" + thing.node().getURI());
        }
        return path.startsWith(RELEASE)
                ? dumps.of(path.substring(RELEASE.length())).map(kept -> folder(request, thing, kept))
                : Optional.empty();
    }

    private static String folder(HttpServletRequest request, ThingPath thing, KeptRelease release) {
        String folder = "/dump/" + release.version() + "/";
        return form(request, thing) instanceof Form.Data data
                ? folder + (data.format() == DataFormat.JSON_LD ? "dcat.jsonld" : "dcat.ttl")
                : folder;
    }

    private static Form form(HttpServletRequest request, ThingPath thing) {
        return Form.of(Responses.accept(request))
                .orElseThrow(() -> notAcceptable(thing).exception());
    }

    private static Form formOfThing(HttpServletRequest request, ThingPath thing) {
        return Form.ofThing(Responses.accept(request))
                .orElseThrow(() -> notAcceptable(thing).exception());
    }

    private static String path(HttpServletRequest request, ThingPath thing, Form form) {
        if (form instanceof Form.Citing citing) {
            return new CitationPath(thing, citing.format()).text();
        }
        return form instanceof Form.Data data
                ? new DataPath(thing, Optional.of(data.format())).text()
                : new PagePath(Pages.language(request), thing.text()).text();
    }

    private static Problem notAcceptable(ThingPath thing) {
        StringBuilder list = new StringBuilder("this is told as text/html");
        for (DataFormat format : DataFormat.values()) {
            list.append(", ")
                    .append(format.mediaType())
                    .append(" (")
                    .append(new DataPath(thing, Optional.of(format)).text())
                    .append(')');
        }
        for (CitationFormat format : CitationFormat.values()) {
            list.append(", ")
                    .append(format.mediaType())
                    .append(" (")
                    .append(new CitationPath(thing, format).text())
                    .append(')');
        }
        return Problem.of(406, list.toString()).header("Vary", VARY).header("Link", Links.ofThing(thing, ""));
    }
}
