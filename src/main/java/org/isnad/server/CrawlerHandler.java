package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.site.SearchDescription;
import org.isnad.site.Sitemap;
import org.isnad.site.markup.Language;

/** What tells crawlers and browsers where pages and the search are; their formats want whole addresses. */
final class CrawlerHandler {

    private static final String XML = "application/xml; charset=utf-8";

    private final Documents documents;
    private final Current current;
    private final PublicAddress address;

    CrawlerHandler(Documents documents, Current current, PublicAddress address) {
        this.documents = documents;
        this.current = current;
        this.address = address;
    }

    /** The rules for crawlers, and where they find the pages. */
    void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String base = address.of(request);
        String rules = PackedFiles.text("robots.txt");
        send(
                request,
                response,
                "text/plain; charset=utf-8",
                List.of("robots", base, rules),
                () -> rules + "\nSitemap: " + base + Sitemap.PATH + "\n");
    }

    /** The index of the pages, or the part of it that the parameter {@code part} names. */
    void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> part = Parameters.parse(request.getQueryString()).one("part");
        String base = address.of(request);
        Snapshot now = current.now();
        List<String> identity = List.of("sitemap", base, now.identity(), part.orElse(""));
        send(request, response, XML, identity, () -> {
            Sitemap map = Sitemap.of(now.publication().graphs().getDefaultGraph(), base);
            return part.map(text -> map.part(number(text, map.parts()))).orElseGet(map::index);
        });
    }

    private static int number(String part, int parts) {
        int number = part.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(part) : 0;
        if (number < 1 || number > parts) {
            throw Problem.of(404, "there is no such part of the map (" + Sitemap.PATH + " names those that there are)")
                    .exception();
        }
        return number;
    }

    /** How to search, in the language that the parameter {@code lang} names. */
    void search(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language language = CitationHandler.language(Parameters.parse(request.getQueryString()));
        String base = address.of(request);
        String type = SearchDescription.MEDIA_TYPE + "; charset=utf-8";
        send(
                request,
                response,
                type,
                List.of("search-description", base, language.tag()),
                () -> SearchDescription.of(language, base));
    }

    private void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String contentType,
            List<String> identity,
            Supplier<String> text)
            throws IOException {
        documents.send(request, response, contentType, identity, Map.of("Vary", "Accept-Encoding"), () -> text.get()
                .getBytes(StandardCharsets.UTF_8));
    }
}
