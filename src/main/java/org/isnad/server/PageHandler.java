package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.site.Carried;
import org.isnad.server.site.Form;
import org.isnad.server.site.PagePath;

/** The pages in each language. Their addresses name language and form, so that nothing is negotiated there. */
final class PageHandler implements Handling.Handler {

    private final Pages pages;
    private final Missing missing;

    PageHandler(Pages pages, Missing missing) {
        this.pages = pages;
        this.missing = missing;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = Parameters.parse(request.getQueryString()).filled();
        String asked = request.getRequestURI();
        Optional<PagePath> path = PagePath.of(asked);
        if (path.isEmpty()) {
            Redirects.moved(request, response, Carried.with(asked + "/", parameters));
            return;
        }
        boolean told = path.get().thing().isPresent()
                && missing.isTold(request, response, path.get().thing().get(), parameters, other -> new PagePath(
                                path.get().language(), other.text())
                        .text());
        if (!told) {
            pages.send(request, response, path.get(), parameters, Optional.empty());
        }
    }

    /** The base of all IRIs: leads to the front page, or programs to the description of the dataset. */
    static void home(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Form form = Form.of(Responses.accept(request)).orElseThrow(() -> Problem.of(
                        406, "there is a front page (text/html), and a description of the dataset in RDF")
                .header("Vary", "Accept, Accept-Language")
                .exception());
        response.setHeader("Vary", "Accept, Accept-Language");
        String front = new PagePath(Pages.language(request), "").text();
        Redirects.seeOther(
                request,
                response,
                form instanceof Form.Data
                        ? "/.well-known/void"
                        : Carried.with(front, Parameters.parse(request.getQueryString())));
    }
}
