package org.isnad.network;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/** What an actor is. Courts and electoral lists are organizations; events are actors only where they were asked for. */
public enum Kind {
    ORGANIZATION("Organization"),
    PERSON("Person"),
    PERSONA("Persona"),
    COUNTRY("Country"),
    EVENT("Event");

    private final String type;

    Kind(String type) {
        this.type = type;
    }

    /** The class of the ontology. */
    Node type() {
        return Isnad.term(type);
    }

    /** The kind as one small word. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
