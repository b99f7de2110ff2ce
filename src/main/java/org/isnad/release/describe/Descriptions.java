package org.isnad.release.describe;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.isnad.publish.SortedTurtle;
import org.isnad.release.Material;
import org.isnad.release.Part;
import org.isnad.release.ReleaseRecord;
import org.isnad.release.WrittenPart;

/**
 * The description of a release: for catalogues (DCAT 3 with DCAT-AP, VoID, DQV), for those who ask where it comes from
 * (PROV-O), for archives and registries (DataCite, Zenodo, RO-Crate), and for people (README, CITATION.cff). All of it
 * follows from the record of the release and from the files as they have been written; the same for the same release.
 */
public final class Descriptions {

    private Descriptions() {}

    /** All that the description says in RDF, for the graph of the release. */
    public static Graph graph(Material material, List<WrittenPart> written) {
        return new Statements()
                .addAll(catalogue(About.ISNAD, material, written))
                .addAll(VoidFigures.of(About.ISNAD, material, written))
                .addAll(Provenance.inFull(About.ISNAD, material))
                .graph();
    }

    /**
     * The files of the description.
     *
     * @param written every file of the release that holds data or explains its words
     */
    public static List<Part> of(Material material, List<WrittenPart> written) {
        About about = About.ISNAD;
        ReleaseRecord record = material.record();
        Graph catalogue = catalogue(about, material, written);
        return List.of(
                DescriptionFile.README.part(Readme.of(about, record, written)),
                DescriptionFile.CITATION.part(Citation.of(about, record)),
                DescriptionFile.DCAT.part(turtle(catalogue)),
                DescriptionFile.DCAT_JSON.part(SortedJsonLd.of(catalogue, Statements.prefixes())),
                DescriptionFile.VOID.part(turtle(VoidFigures.of(about, material, written))),
                DescriptionFile.PROVENANCE.part(turtle(Provenance.inFull(about, material))),
                DescriptionFile.DATACITE.part(DataCite.of(about, record, written)),
                DescriptionFile.ZENODO.part(Zenodo.of(about, record)),
                DescriptionFile.RO_CRATE.part(RoCrate.of(about, record, written)));
    }

    private static Graph catalogue(About about, Material material, List<WrittenPart> written) {
        return new Statements()
                .addAll(Catalogue.of(about, material.record()))
                .addAll(VersionDescription.of(about, material, written))
                .addAll(Distributions.of(about, new Names(material.record().version()), written))
                .addAll(Provenance.inShort(about, material))
                .addAll(Quality.of(material))
                .graph();
    }

    private static String turtle(Graph graph) {
        return SortedTurtle.of(graph, Statements.prefixes());
    }
}
