package org.isnad.vocabulary;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;

/** What a public term is. */
public enum Kind {
    CLASS(OWL.Class.getURI()),
    OBJECT_PROPERTY(OWL.ObjectProperty.getURI()),
    DATATYPE_PROPERTY(OWL.DatatypeProperty.getURI()),
    ANNOTATION_PROPERTY(OWL.AnnotationProperty.getURI()),
    /** A closed list of concepts. */
    SCALE(SKOS.ConceptScheme.getURI()),
    CONCEPT(SKOS.Concept.getURI()),
    SHAPE("http://www.w3.org/ns/shacl#NodeShape");

    private final String type;

    Kind(String type) {
        this.type = type;
    }

    /** The kind of terms that are of this type, if it is one of the types of terms. */
    static Optional<Kind> of(Node type) {
        return Arrays.stream(values()).filter(kind -> type.hasURI(kind.type)).findFirst();
    }

    /** Whether it relates a thing to a value. */
    public boolean isProperty() {
        return this == OBJECT_PROPERTY || this == DATATYPE_PROPERTY || this == ANNOTATION_PROPERTY;
    }

    /** The kind in words. */
    String label() {
        return switch (this) {
            case CLASS -> "class";
            case OBJECT_PROPERTY -> "object property";
            case DATATYPE_PROPERTY -> "datatype property";
            case ANNOTATION_PROPERTY -> "annotation property";
            case SCALE -> "scale";
            case CONCEPT -> "concept";
            case SHAPE -> "shape";
        };
    }
}
