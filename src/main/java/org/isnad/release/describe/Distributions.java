package org.isnad.release.describe;

import static org.isnad.release.describe.Statements.DCAT;
import static org.isnad.release.describe.Statements.DCATAP;
import static org.isnad.release.describe.Statements.DCT;
import static org.isnad.release.describe.Statements.EU;
import static org.isnad.release.describe.Statements.IANA;
import static org.isnad.release.describe.Statements.RDFS;
import static org.isnad.release.describe.Statements.english;
import static org.isnad.release.describe.Statements.iri;
import static org.isnad.release.describe.Statements.string;
import static org.isnad.release.describe.Statements.typed;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.release.Part;
import org.isnad.release.WrittenPart;

/**
 * The files that hold the dataset, each a distribution in DCAT 3: what it is, how long, with which hash, and where to have
 * it. Sizes are {@code xsd:decimal}, as DCAT-AP asks.
 */
final class Distributions {

    private static final String GZIP = "application/gzip";

    private Distributions() {}

    static Graph of(About about, Names names, List<WrittenPart> written) {
        Statements out = new Statements();
        written.stream()
                .filter(file -> file.part().role() == Part.Role.DATA)
                .forEach(file -> describe(out, about, names, file));
        return out.graph();
    }

    private static void describe(Statements out, About about, Names names, WrittenPart written) {
        Part part = written.part();
        Node distribution = names.part(part.file());
        Node file = names.file(part.file());
        out.add(names.release(), DCAT + "distribution", distribution)
                .type(distribution, DCAT + "Distribution")
                .add(distribution, DCT + "title", english(part.title()))
                .add(distribution, DCT + "description", english(inWords(written)))
                .add(distribution, DCAT + "accessURL", file)
                .add(distribution, DCAT + "downloadURL", file)
                .add(distribution, DCAT + "byteSize", typed(Long.toString(written.bytes()), XSDDatatype.XSDdecimal))
                .sha256(distribution, names.part(part.file() + "/sha256"), written.sha256())
                .add(distribution, DCT + "license", iri(about.license().iri()))
                .add(distribution, DCT + "rights", Names.RIGHTS)
                .add(distribution, DCATAP + "availability", iri(EU + "planned-availability/STABLE"));
        FileFormat format = FileFormat.of(part.mediaType());
        out.add(distribution, DCT + "format", fileType(out, names, format));
        if (format.isRegistered()) {
            out.add(distribution, DCAT + "mediaType", iri(mediaType(part)));
            describeMediaType(out, part);
        }
        if (part.packed()) {
            out.add(distribution, DCAT + "compressFormat", iri(IANA + GZIP));
            describeMediaType(out, GZIP);
        }
        part.conformsTo().ifPresent(standard -> {
            out.add(distribution, DCT + "conformsTo", iri(standard));
            Catalogue.standard(out, standard);
        });
    }

    /** The file type of the EU's authority list; one of our own where that has none. */
    private static Node fileType(Statements out, Names names, FileFormat format) {
        if (format.fileType().isPresent()) {
            return iri(format.fileType().get());
        }
        Node type = names.part("format/" + format.mediaType());
        out.type(type, DCT + "MediaTypeOrExtent").add(type, RDFS + "label", string(format.mediaType()));
        return type;
    }

    private static String inWords(WrittenPart written) {
        Part part = written.part();
        String packed =
                part.packed() ? "compressed with gzip; %s bytes unpacked".formatted(written.unpackedBytes()) : "";
        return "%s, as %s%s.".formatted(part.title(), part.mediaType(), packed.isEmpty() ? "" : ", " + packed);
    }

    /** The IRI that stands for the media type of a part. */
    static String mediaType(Part part) {
        return IANA + FileFormat.of(part.mediaType()).mediaType();
    }

    /** Says what the media type of a part is. */
    static void describeMediaType(Statements out, Part part) {
        describeMediaType(out, FileFormat.of(part.mediaType()).mediaType());
    }

    private static void describeMediaType(Statements out, String name) {
        out.type(iri(IANA + name), DCT + "MediaType").add(iri(IANA + name), RDFS + "label", string(name));
    }
}
