package org.isnad.release.describe;

import static org.isnad.release.describe.Statements.ADMS;
import static org.isnad.release.describe.Statements.DCAT;
import static org.isnad.release.describe.Statements.DCT;
import static org.isnad.release.describe.Statements.FOAF;
import static org.isnad.release.describe.Statements.PROV;
import static org.isnad.release.describe.Statements.SKOS;
import static org.isnad.release.describe.Statements.day;
import static org.isnad.release.describe.Statements.english;
import static org.isnad.release.describe.Statements.iri;
import static org.isnad.release.describe.Statements.string;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.release.Material;
import org.isnad.release.Part;
import org.isnad.release.ReleaseRecord;
import org.isnad.release.WrittenPart;

/**
 * One release as a dataset in DCAT 3. A release is a version of the dataset and not a member of a series: it stands for
 * all of the dataset at one time, and the next takes its place.
 */
final class VersionDescription {

    private static final String ONTOLOGY_TITLE = "Isnad ontology";

    private final Names names;
    private final Statements out = new Statements();

    private VersionDescription(Names names) {
        this.names = names;
    }

    static Graph of(About about, Material material, List<WrittenPart> written) {
        ReleaseRecord record = material.record();
        VersionDescription description = new VersionDescription(new Names(record.version()));
        description.version(about, record);
        description.time(material);
        written.stream()
                .map(WrittenPart::part)
                .filter(part -> part.role() == Part.Role.VOCABULARY)
                .forEach(description::document);
        return description.out.graph();
    }

    private void version(About about, ReleaseRecord record) {
        Node version = names.release();
        Catalogue.whole(out, about, version);
        about.titles()
                .forEach(title -> out.add(
                        version,
                        DCT + "title",
                        Statements.text(new Text(title.language(), title.words() + " (" + record.version() + ")"))));
        out.add(version, DCAT + "version", string(record.version()))
                .add(version, DCT + "issued", day(record.issued()))
                .add(version, DCT + "identifier", string(version.getURI()))
                .add(version, DCAT + "isVersionOf", Isnad.DATASET)
                .add(version, DCT + "conformsTo", Names.ONTOLOGY)
                .add(Names.ONTOLOGY, DCT + "title", english(ONTOLOGY_TITLE));
        Catalogue.standard(out, Names.ONTOLOGY.getURI());
        dataHash(version, record.dataHash());
        record.previous().ifPresent(earlier -> previous(version, earlier));
    }

    /** The hash is an identifier: two releases with the same one hold the same data. */
    private void dataHash(Node version, String hex) {
        Node identifier = names.part("data-hash");
        String hash = "sha256:" + hex;
        out.add(version, DCT + "identifier", string(hash))
                .add(version, ADMS + "identifier", identifier)
                .type(identifier, ADMS + "Identifier")
                .add(identifier, SKOS + "notation", string(hash))
                .add(identifier, DCT + "title", english("SHA-256 of the data in canonical form (RDFC-1.0)"));
    }

    private void previous(Node version, ReleaseRecord.Earlier earlier) {
        Node previous = Names.release(earlier.version());
        out.add(version, DCAT + "previousVersion", previous)
                .add(version, PROV + "wasRevisionOf", previous)
                .type(previous, PROV + "Entity")
                .add(previous, DCAT + "version", string(earlier.version()))
                .add(previous, DCT + "issued", day(earlier.issued()))
                .add(previous, DCT + "identifier", string("sha256:" + earlier.dataHash()));
    }

    private void time(Material material) {
        Node time = names.part("time");
        out.type(time, DCT + "PeriodOfTime").add(names.release(), DCT + "temporal", time);
        Coverage.of(material.dataset().getDefaultGraph())
                .ifPresent(coverage -> out.add(time, DCAT + "startDate", day(coverage.first()))
                        .add(time, DCAT + "endDate", day(coverage.last())));
    }

    /** What explains the words of the dataset. */
    private void document(Part part) {
        Node file = names.file(part.file());
        out.add(names.release(), FOAF + "page", file)
                .type(file, FOAF + "Document")
                .add(file, DCT + "title", english(part.title()))
                .add(file, DCT + "format", iri(Distributions.mediaType(part)));
        Distributions.describeMediaType(out, part);
    }
}
