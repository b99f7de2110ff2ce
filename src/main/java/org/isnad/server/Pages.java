package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Sha256;
import org.isnad.server.http.AcceptLanguage;
import org.isnad.server.http.ContentCoding;
import org.isnad.server.http.EntityTag;
import org.isnad.server.http.Parameters;
import org.isnad.server.site.Carried;
import org.isnad.server.site.Links;
import org.isnad.server.site.PagePath;
import org.isnad.server.sparql.Datasets;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Page;
import org.isnad.site.request.PageRequest;
import org.isnad.view.View;
import org.isnad.view.ViewNames;
import org.isnad.view.Viewed;

/** Sends pages for people. Making one is quick, so that none is kept, and its tag is the hash of what was made. */
final class Pages {

    /** All that a page loads comes from here. */
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

    private final Opening datasets;
    private final Around surroundings;
    private final Sites sites;

    Pages(Opening datasets, Around surroundings, Sites sites) {
        this.datasets = datasets;
        this.surroundings = surroundings;
        this.sites = sites;
    }

    /** The language that a client likes best of those in which there are pages. */
    static Language language(HttpServletRequest request) {
        List<Language> offered = List.of(Language.values());
        String best = AcceptLanguage.of(Responses.values(request, "Accept-Language"))
                .best(offered.stream().map(Language::tag).toList());
        return offered.stream()
                .filter(language -> language.tag().equals(best))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Sends a page.
     *
     * @param missing the status of a page on a thing that is not there, whatever a view shows of it
     */
    void send(
            HttpServletRequest request,
            HttpServletResponse response,
            PagePath path,
            Parameters parameters,
            Optional<Integer> missing)
            throws IOException {
        send(request, response, path, parameters, missing, Map.of());
    }

    /**
     * Sends a page in the place of another document.
     *
     * @param headers header fields that take the place of the page's own
     */
    void send(
            HttpServletRequest request,
            HttpServletResponse response,
            PagePath path,
            Parameters parameters,
            Optional<Integer> missing,
            Map<String, String> headers)
            throws IOException {
        Datasets.Chosen dataset = datasets.of(parameters);
        Map<String, String> others = others(parameters);
        ContentCoding coding = ContentCoding.chosen(Responses.values(request, "Accept-Encoding"));
        Datasets.Opened opened = datasets.open(request, dataset);
        DatasetGraph whole = datasets.open(request, datasets.whole(parameters)).graphs();
        View view = ViewNames.PARAMETERS.read(parameters.filled()::all);
        Viewed viewed = new Viewed(view, opened.graphs(), 0, ViewedDatasets.undated(opened));
        Page page = sites.of(viewed, whole)
                .page(new PageRequest(path.page(), path.language(), view, others), surroundings.of(request));
        List<String> own = path.thing().isPresent() ? List.of() : PageRequest.OWN;
        int status = missing.orElse(page.status());
        Optional<EntityTag> tag = status == HttpServletResponse.SC_OK && page.isKept()
                ? Optional.of(Validators.tag(List.of(Sha256.of(page.bytes()), coding.name())))
                : Optional.empty();
        Validators.describe(response, page.mediaType(), coding, tag);
        response.setStatus(status);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(
                "Link",
                status == HttpServletResponse.SC_OK ? Links.ofPage(path, Carried.query(parameters, own)) : null);
        opened.headers().forEach(response::setHeader);
        page.headers().forEach(response::setHeader);
        headers.forEach(response::setHeader);
        if (Validators.isUnchanged(request, response, tag)) {
            return;
        }
        byte[] body = coding == ContentCoding.GZIP ? gzip(page.bytes()) : page.bytes();
        InTurn.leave(request);
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** What a page may want to know beside its view, sorted by name. */
    private static Map<String, String> others(Parameters parameters) {
        Map<String, String> others = new TreeMap<>();
        for (String name : parameters.names()) {
            if (!ViewNames.PARAMETERS.all().contains(name)) {
                parameters.one(name).ifPresent(value -> others.put(name, value));
            }
        }
        return others;
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
