package org.isnad.site.request;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.model.Kinds;
import org.isnad.site.markup.Language;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.isnad.view.ViewNames;

/** Addresses on this host. Each keeps the language, the view and the release of the page that it stands on. */
public final class Links {

    /** The one thing with a page whose IRI has no slug. */
    private static final String DATASET = "dataset";

    /** The documents whose words have hash IRIs. */
    private static final List<String> VOCABULARIES = List.of("ontology", "shapes");

    /** The parameter that names a release, which may be kept. */
    public static final String RELEASE = "release";

    private final PageRequest request;
    private final String kept;

    /** The addresses on the page that answers this request. */
    public Links(PageRequest request) {
        this.request = request;
        this.kept = kept(request);
    }

    private static String kept(PageRequest request) {
        View view = request.view();
        ViewNames names = ViewNames.PARAMETERS;
        List<String> parameters = new ArrayList<>();
        view.asOf().ifPresent(day -> parameters.add(names.asOf() + "=" + day));
        view.knownBy().ifPresent(day -> parameters.add(names.knownBy() + "=" + day));
        if (view.certainty() == Certainty.sure) {
            parameters.add(names.certainty() + "=" + view.certainty());
        }
        release(request).ifPresent(release -> parameters.add(RELEASE + "=" + encode(release)));
        return String.join("&", parameters);
    }

    private static Optional<String> release(PageRequest request) {
        return Optional.ofNullable(request.parameters().get(RELEASE)).filter(name -> !name.isEmpty());
    }

    /** The kind of a thing of ours that has a page, the first step of its path. */
    public static Optional<String> kind(String path) {
        return Optional.of(path.split("/", 2)[0]).filter(kind -> Kinds.ALL.contains(kind) || kind.equals(DATASET));
    }

    /** The path of a thing of ours below the base; none if it is not ours. */
    public static Optional<String> path(Node thing) {
        return Optional.of(thing)
                .filter(node -> node.isURI() && node.getURI().startsWith(Isnad.BASE))
                .map(node -> node.getURI().substring(Isnad.BASE.length()));
    }

    /** What the path of a part names before its fragment: the part is read of where the whole is. */
    private static String document(String path) {
        return path.split("#", 2)[0];
    }

    /**
     * Where a thing can be read of: its page, that of a term, or an address on the web. There is none for
     * what is named by something else than an address of http or https.
     */
    public Optional<String> of(Node thing) {
        if (!thing.isURI()) {
            return Optional.empty();
        }
        Optional<String> path = path(thing);
        if (path.isPresent()) {
            return path.map(Links::document)
                    .filter(own -> kind(own).isPresent())
                    .map(this::page)
                    .or(() -> term(path.get()).map(this::page))
                    .or(() -> path.filter(VOCABULARIES::contains).map(own -> "/" + own));
        }
        return isOnTheWeb(thing) ? Optional.of(thing.getURI()) : Optional.empty();
    }

    /** The path of the page of a term with a hash IRI: its name below the page of all terms. */
    private static Optional<String> term(String path) {
        int hash = path.indexOf('#');
        return hash > 0 && VOCABULARIES.contains(path.substring(0, hash))
                ? Optional.of("ontology/" + path.substring(hash + 1))
                : Optional.empty();
    }

    /** Whether a thing is named by an address of http or https. */
    public static boolean isOnTheWeb(Node thing) {
        String iri = thing.getURI().toLowerCase(Locale.ROOT);
        return iri.startsWith("https://") || iri.startsWith("http://");
    }

    /** The page with this path in the language of this one. */
    public String page(String path) {
        return page(path, kept);
    }

    private String page(String path, String parameters) {
        return with("/" + request.language().tag() + "/" + coded(path), parameters);
    }

    /** The page with this path in the language of this one, with these parameters: names and values in turn. */
    public String page(String path, List<String> parameters) {
        return page(path, both(query(parameters), kept));
    }

    /** This page in another language, with everything that it was asked for. */
    public String in(Language language) {
        return with("/" + language.tag() + "/" + coded(request.path()), both(query(own()), kept));
    }

    /** This page without a view, but of the same release, with everything else that it was asked for. */
    public String whole() {
        List<String> parameters = own();
        release(request).ifPresent(release -> parameters.addAll(List.of(RELEASE, release)));
        return page(request.path(), query(parameters));
    }

    /** The parameters of this page that choose what it shows, beside the view and the release. */
    private List<String> own() {
        List<String> own = new ArrayList<>();
        for (String name : PageRequest.OWN) {
            Optional.ofNullable(request.parameters().get(name)).ifPresent(value -> own.addAll(List.of(name, value)));
        }
        return own;
    }

    private static String query(List<String> namesAndValues) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i + 1 < namesAndValues.size(); i += 2) {
            query.append(i == 0 ? "" : "&")
                    .append(namesAndValues.get(i))
                    .append('=')
                    .append(encode(namesAndValues.get(i + 1))
                            .replace("%2F", "/")
                            .replace("%2C", ","));
        }
        return query.toString();
    }

    private static String both(String some, String more) {
        return some.isEmpty() || more.isEmpty() ? some + more : some + "&" + more;
    }

    /** How to cite a thing of ours, as a document in the language of this page. */
    public String citation(String path, CitationFormat format) {
        List<String> parameters = new ArrayList<>();
        if (request.language() != Language.EN) {
            parameters.addAll(List.of("lang", request.language().tag()));
        }
        release(request).ifPresent(release -> parameters.addAll(List.of(RELEASE, release)));
        return with("/data/" + coded(path) + "." + format.ending(), query(parameters));
    }

    /** The document about a thing of ours in a format, by the ending of its name. */
    public String data(String path, String ending) {
        return with("/data/" + coded(path) + "." + ending, kept);
    }

    /** The question, asked of the same view and release. */
    public String query(String sparql) {
        return answer(sparql, "html");
    }

    /** The answer to the question, asked of the same view and release, in a format of the endpoint. */
    public String answer(String sparql, String format) {
        return with("/sparql", "format=" + format + "&query=" + encode(sparql) + (kept.isEmpty() ? "" : "&" + kept));
    }

    /** The question, asked of the same release and what was known by the same day, but of no day. */
    public String queryOfAnyDay(String sparql) {
        List<String> ofADay = List.of(ViewNames.PARAMETERS.asOf(), ViewNames.PARAMETERS.certainty());
        String others = Stream.of(kept.split("&", -1))
                .filter(parameter -> !ofADay.contains(parameter.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return with("/sparql", both("format=html&query=" + encode(sparql), others));
    }

    /** The parameters that a form has to keep: names and values in turn. */
    public List<String> keptParameters() {
        List<String> parameters = new ArrayList<>();
        for (String parameter : kept.isEmpty() ? new String[0] : kept.split("&", -1)) {
            parameters.addAll(List.of(parameter.split("=", 2)));
        }
        return parameters;
    }

    /** The page with this path in a language, without a view. */
    public static String plain(Language language, String path) {
        return "/" + language.tag() + "/" + coded(path);
    }

    private static String with(String path, String parameters) {
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    /** A path in which nothing can be taken for a query or a fragment. */
    private static String coded(String path) {
        return encode(path).replace("%2F", "/").replace("+", "%20");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
