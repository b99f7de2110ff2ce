package org.isnad.federate;

import java.net.URI;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The endpoints that a question may name in SERVICE.
 *
 * @param iris their IRIs, just as a question has to write them; in order
 */
public record AllowedServices(Set<String> iris) {

    /** No other endpoint is asked. */
    public static final AllowedServices NONE = new AllowedServices(Set.of());

    private static final Map<String, String> KNOWN =
            Map.of("wikidata", "https://query.wikidata.org/sparql", "dbpedia", "https://dbpedia.org/sparql");

    public AllowedServices {
        iris = Collections.unmodifiableSet(new TreeSet<>(iris));
    }

    /**
     * Reads names that the program knows, and addresses.
     *
     * @param names {@code wikidata}, {@code dbpedia}, or the whole address of an endpoint, which begins with https
     * @throws IllegalArgumentException if one is neither
     */
    public static AllowedServices parse(Collection<String> names) {
        return new AllowedServices(new TreeSet<>(
                names.stream().map(String::strip).map(AllowedServices::iri).toList()));
    }

    private static String iri(String name) {
        String known = KNOWN.get(name);
        if (known != null) {
            return known;
        }
        try {
            URI address = URI.create(name);
            boolean plain = "https".equals(address.getScheme())
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null;
            if (plain) {
                return name;
            }
        } catch (IllegalArgumentException noAddress) {
            // Told below, as any other.
        }
        throw new IllegalArgumentException(name + ": not an endpoint that SERVICE may ask (write "
                + String.join(", ", new TreeSet<>(KNOWN.keySet()))
                + ", or an address such as https://example.org/sparql)");
    }
}
