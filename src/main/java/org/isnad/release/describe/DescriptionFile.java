package org.isnad.release.describe;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.isnad.release.Part;

/** The files of a description. */
enum DescriptionFile {
    README("README.md", "text/markdown", "This page", ""),
    CITATION(
            "CITATION.cff",
            "application/yaml",
            "How to cite it (Citation File Format)",
            "https://citation-file-format.github.io/1.2.0/schema"),
    DCAT("dcat.ttl", "text/turtle", "Catalogue record (DCAT 3)", "https://www.w3.org/TR/turtle/"),
    DCAT_JSON(
            "dcat.jsonld",
            "application/ld+json",
            "Catalogue record (DCAT 3) as JSON-LD",
            "https://www.w3.org/TR/json-ld11/"),
    VOID("void.ttl", "text/turtle", "Statements by graph, class and property (VoID)", "https://www.w3.org/TR/turtle/"),
    PROVENANCE(
            "provenance.ttl",
            "text/turtle",
            "The program and the files that the release was made from, by hash (PROV-O)",
            "https://www.w3.org/TR/turtle/"),
    DATACITE("datacite.json", "application/json", "Record for DataCite", "http://datacite.org/schema/kernel-4"),
    ZENODO(".zenodo.json", "application/json", "Record for Zenodo", ""),
    RO_CRATE(
            "ro-crate-metadata.json",
            "application/ld+json",
            "The folder as a research object (RO-Crate)",
            "https://w3id.org/ro/crate/1.2");

    private final String path;
    private final String mediaType;
    private final String title;
    private final String conformsTo;

    DescriptionFile(String path, String mediaType, String title, String conformsTo) {
        this.path = path;
        this.mediaType = mediaType;
        this.title = title;
        this.conformsTo = conformsTo;
    }

    String path() {
        return path;
    }

    String mediaType() {
        return mediaType;
    }

    String title() {
        return title;
    }

    /** The standard that it follows; empty if there is none. */
    String conformsTo() {
        return conformsTo;
    }

    /** The file with this text. */
    Part part(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Part(
                path,
                mediaType,
                title,
                Part.Role.DESCRIPTION,
                Optional.of(conformsTo).filter(standard -> !standard.isEmpty()),
                false,
                out -> out.write(bytes));
    }
}
