package org.isnad.read;

import org.apache.jena.graph.Node;
import org.isnad.model.Graphs;

/** The four kinds of curated files, each in a folder of its own below the data folder. */
public enum FileKind {
    /** Things that claims are about: type and preferred labels. */
    ENTITIES("entities"),
    /** One source and every claim read from it. */
    SOURCES("sources"),
    /** Decisions on links to other datasets. */
    LINKS("links"),
    /** The curators' own judgements on claims and sources. */
    CURATION("curation");

    private final String folder;

    FileKind(String folder) {
        this.folder = folder;
    }

    /** The name of the folder that holds files of this kind. */
    public String folder() {
        return folder;
    }

    /** The named graph that a file of this kind fills. */
    Node graph(String slug) {
        return switch (this) {
            case ENTITIES -> Graphs.ENTITIES;
            case SOURCES -> Graphs.ofSource(slug);
            case LINKS -> Graphs.LINKS;
            case CURATION -> Graphs.CURATION;
        };
    }
}
