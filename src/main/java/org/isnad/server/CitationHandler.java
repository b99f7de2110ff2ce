package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.site.Carried;
import org.isnad.server.site.CitationPath;
import org.isnad.server.site.Links;
import org.isnad.server.sparql.Datasets;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;

/**
 * How to cite a thing, as a document for programs that keep references. The parameter {@code lang} chooses the language in
 * which it is named; a view makes no difference.
 */
final class CitationHandler {

    private static final String LANGUAGE = "lang";

    private final Documents documents;
    private final Opening datasets;
    private final Missing missing;
    private final Sites sites;

    CitationHandler(Documents documents, Opening datasets, Missing missing, Sites sites) {
        this.documents = documents;
        this.datasets = datasets;
        this.missing = missing;
        this.sites = sites;
    }

    void handle(HttpServletRequest request, HttpServletResponse response, CitationPath path) throws IOException {
        Parameters parameters = Parameters.parse(request.getQueryString());
        if (missing.isTold(request, response, path.thing(), parameters, other -> path.on(other)
                .text())) {
            return;
        }
        Language language = language(parameters);
        Datasets.Chosen dataset = datasets.whole(parameters);
        documents.send(
                request,
                response,
                path.format().mediaType() + "; charset=utf-8",
                List.of("citation", dataset.identity(), path.text(), language.tag()),
                Map.of(
                        "Vary", "Accept-Encoding",
                        "Content-Language", language.tag(),
                        "Link", Links.ofData(path.thing(), Carried.query(Carried.whole(parameters)))),
                () -> bytes(path, language, datasets.open(request, dataset)));
    }

    private byte[] bytes(CitationPath path, Language language, Datasets.Opened dataset) {
        Site site = sites.of(dataset.graphs());
        return site.citation(path.thing().text(), language, path.format()).orElseThrow(() -> Problem.of(
                        404, "there is nothing to cite as " + path.thing().node())
                .exception());
    }

    static Language language(Parameters parameters) {
        String asked = parameters.one(LANGUAGE).orElse(Language.EN.tag());
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(asked))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest("the parameter lang is " + asked + " (write en, ar or fa)")
                        .exception());
    }
}
