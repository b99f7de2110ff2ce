package org.isnad.release;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.vocabulary.Edition;
import org.isnad.vocabulary.OntologyFiles;
import org.isnad.vocabulary.VocabularyPage;

/** The files of a release that say what its words mean: the ontology, its documentation, and the shapes. */
public final class VocabularyParts {

    private VocabularyParts() {}

    /** All of them but the context of JSON-LD, which is written with the data. */
    public static List<Part> of(Material material) {
        ReleaseRecord record = material.record();
        Edition edition =
                new Edition(record.version(), record.issued(), record.previous().map(ReleaseRecord.Earlier::version));
        return List.of(
                part(
                        "ontology.ttl",
                        "text/turtle",
                        "The ontology with its scales",
                        Optional.of("https://www.w3.org/TR/owl2-overview/"),
                        () -> OntologyFiles.turtle(edition)),
                part(
                        "ontology.rdf",
                        "application/rdf+xml",
                        "The ontology with its scales, in RDF/XML",
                        Optional.of("https://www.w3.org/TR/owl2-overview/"),
                        () -> OntologyFiles.rdfXml(edition)),
                part(
                        "ontology.html",
                        "text/html",
                        "The ontology, to be read by people",
                        Optional.empty(),
                        () -> VocabularyPage.html(material.dataset(), edition)),
                part(
                        "shapes.ttl",
                        "text/turtle",
                        "The shapes that validate the data",
                        Optional.of("https://www.w3.org/TR/shacl/"),
                        () -> OntologyFiles.shapes(edition)));
    }

    private static Part part(
            String name, String mediaType, String title, Optional<String> conformsTo, Supplier<String> text) {
        return new Part(
                "vocabulary/" + name,
                mediaType,
                title,
                Part.Role.VOCABULARY,
                conformsTo,
                false,
                out -> out.write(text.get().getBytes(StandardCharsets.UTF_8)));
    }
}
