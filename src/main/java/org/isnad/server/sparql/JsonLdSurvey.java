package org.isnad.server.sparql;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.isnad.publish.JsonLdNames;

/** What has to be known of a graph before its JSON-LD begins: its things, its prefixes, and that it can be written at all. */
final class JsonLdSurvey {

    /** Words that JSON-LD does not take for something else where it expects a prefix. */
    private static final Pattern PREFIX = Pattern.compile("\\p{L}[^:/]*");

    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    private final Set<Node> things = new HashSet<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> misread = new HashSet<>();
    private final JsonLdNames known;

    private JsonLdSurvey(JsonLdNames known) {
        this.known = known;
    }

    /**
     * Looks at each triple of a graph.
     *
     * @throws RiotException if JSON-LD 1.1 cannot hold one of them
     */
    static JsonLdSurvey of(Graph graph) {
        Map<String, String> prefixes = new TreeMap<>();
        graph.getPrefixMapping().getNsPrefixMap().forEach((prefix, namespace) -> {
            if (PREFIX.matcher(prefix).matches() && isIri(namespace)) {
                prefixes.put(prefix, namespace);
            }
        });
        JsonLdSurvey survey = new JsonLdSurvey(JsonLdNames.of(prefixes));
        prefixes.values().forEach(survey::scheme);
        graph.find().forEachRemaining(survey::triple);
        return survey;
    }

    /** All that the graph says anything of. */
    List<Node> things() {
        return new ArrayList<>(things);
    }

    /** The prefixes that the graph uses, save those that are also the scheme of an IRI, which would be read as the prefix. */
    JsonLdNames names() {
        Map<String, String> prefixes = new TreeMap<>(known.prefixes());
        prefixes.keySet().retainAll(used);
        prefixes.keySet().removeAll(misread);
        return JsonLdNames.of(prefixes);
    }

    private void triple(Triple triple) {
        things.add(triple.getSubject());
        node(triple.getSubject());
        if (!JsonLdWriter.isType(triple)) {
            node(triple.getPredicate());
        }
        node(triple.getObject());
    }

    private void node(Node node) {
        if (node.isURI()) {
            iri(node.getURI());
        } else if (node.isLiteral()) {
            if (isTyped(node)) {
                iri(node.getLiteralDatatypeURI());
            }
        } else if (!node.isBlank()) {
            throw new RiotException("JSON-LD 1.1 has no form for " + node);
        }
    }

    private void iri(String iri) {
        if (!ABSOLUTE.matcher(iri).lookingAt()) {
            throw new RiotException("JSON-LD 1.1 would read as something else: <" + iri + ">");
        }
        scheme(iri);
        known.prefixOf(iri).ifPresent(used::add);
    }

    private void scheme(String iri) {
        int colon = iri.indexOf(':');
        if (!iri.startsWith("//", colon + 1)) {
            String scheme = iri.substring(0, colon);
            if (known.prefixes().containsKey(scheme)) {
                misread.add(scheme);
            }
        }
    }

    /** Whether a literal is neither plain text nor text in a language. */
    static boolean isTyped(Node literal) {
        return literal.getLiteralLanguage().isEmpty()
                && !literal.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI());
    }

    private static boolean isIri(String namespace) {
        try {
            return new URI(namespace).isAbsolute();
        } catch (URISyntaxException odd) {
            return false;
        }
    }
}
