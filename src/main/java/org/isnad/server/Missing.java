package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.model.Isnad;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.http.ProblemText;
import org.isnad.server.site.Carried;
import org.isnad.server.site.PagePath;
import org.isnad.server.site.ThingPath;
import org.isnad.thing.Standing;

/** Answers for things that are not there, were withdrawn, or go by another IRI now. */
final class Missing {

    private final Opening datasets;
    private final Pages pages;

    Missing(Opening datasets, Pages pages) {
        this.datasets = datasets;
        this.pages = pages;
    }

    /** How a thing stands in the release that the request names, or in what is served now. */
    Standing standing(HttpServletRequest request, ThingPath thing, Parameters parameters) {
        return Standing.of(datasets.open(request, datasets.whole(parameters)).graphs(), thing.node());
    }

    /** Whether the thing is one of the graphs that hold the data. */
    boolean isGraph(HttpServletRequest request, ThingPath thing, Parameters parameters) {
        return datasets.open(request, datasets.whole(parameters)).graphs().containsGraph(thing.node());
    }

    /**
     * Answers in place of a thing, if it is not there.
     *
     * @param successor the address under which the same is told of another thing
     * @return whether the response is complete
     */
    boolean isTold(
            HttpServletRequest request,
            HttpServletResponse response,
            ThingPath thing,
            Parameters parameters,
            Function<ThingPath, String> successor)
            throws IOException {
        Standing standing = standing(request, thing, parameters);
        if (standing instanceof Standing.Present) {
            return false;
        }
        if (standing instanceof Standing.Retired retired) {
            ThingPath other = ThingPath.of(retired.successor())
                    .orElseThrow(() -> problem(thing, standing).exception());
            Redirects.moved(request, response, Carried.with(successor.apply(other), parameters));
            return true;
        }
        Problem problem = problem(thing, standing);
        if (!ProblemText.preferred(Responses.accept(request)).equals(ProblemText.HTML)) {
            throw problem.exception();
        }
        pages.send(
                request,
                response,
                new PagePath(Pages.language(request), thing.text()),
                parameters,
                Optional.of(problem.status()));
        response.setHeader("Vary", "Accept, Accept-Language, Accept-Encoding");
        return true;
    }

    private static Problem problem(ThingPath thing, Standing standing) {
        String iri = Isnad.BASE + thing.text();
        if (standing instanceof Standing.Withdrawn withdrawn) {
            return Problem.of(
                    410, iri + " was withdrawn" + (withdrawn.reason().isEmpty() ? "" : ": " + withdrawn.reason()));
        }
        return Problem.of(404, "nothing is known of " + iri + " (find things by their names at /search?q=)");
    }
}
