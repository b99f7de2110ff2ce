package org.isnad.network;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.model.Prefixes;

/**
 * A node of a network: a body, a person, a persona, a country, or an event.
 *
 * @param iri what it is in the record
 * @param kind what kind of thing it is
 * @param english the editors' choice among its English names
 * @param arabic the same among its Arabic names
 */
public record Actor(Node iri, Kind kind, Optional<String> english, Optional<String> arabic) {

    /** The name under which curated files know it, such as {@code organization:badr-organization}. */
    public String name() {
        return Prefixes.shorten(iri);
    }

    /** What to call it: its English name, else its Arabic name, else the name in curated files. */
    public String label() {
        return english.or(() -> arabic).orElseGet(this::name);
    }
}
