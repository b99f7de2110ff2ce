package org.isnad.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.isnad.ReleaseParts;
import org.isnad.model.Graphs;

/**
 * A release of the N-Quads with a short description, so that tests need not make all of it.
 *
 * @param spoil changes the description that would be right
 * @param more further parts
 */
public record DescribedParts(UnaryOperator<String> spoil, List<Part> more) implements ReleaseParts {

    /** As it should be. */
    public static DescribedParts sound() {
        return new DescribedParts(UnaryOperator.identity(), List.of());
    }

    @Override
    public List<Part> data(Material material) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(
                "rdf/isnad.nq", "application/n-quads", Part.Role.DATA, true, DataHash.canonical(material.dataset())));
        parts.addAll(more);
        return parts;
    }

    @Override
    public List<Part> description(Material material, List<WrittenPart> written) {
        byte[] text = spoil.apply(dcat(material.record(), written)).getBytes(StandardCharsets.UTF_8);
        return List.of(part("dcat.ttl", "text/turtle", Part.Role.DESCRIPTION, false, out -> out.write(text)));
    }

    @Override
    public Graph described(Material material, List<WrittenPart> written) {
        return Graphs.inMemory();
    }

    /** A part with a title that does not matter. */
    public static Part part(String path, String mediaType, Part.Role role, boolean packed, Content content) {
        return new Part(path, mediaType, "a", role, Optional.empty(), packed, content);
    }

    private static String dcat(ReleaseRecord record, List<WrittenPart> written) {
        StringBuilder text = new StringBuilder("""
                @prefix dcat: <http://www.w3.org/ns/dcat#> .
                @prefix dct: <http://purl.org/dc/terms/> .
                @prefix spdx: <http://spdx.org/rdf/terms#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                @prefix type: <https://www.iana.org/assignments/media-types/> .
                @base <https://w3id.org/isnad/release/%1$s> .
                <> dcat:version "%1$s" ; dct:issued "%2$s"^^xsd:date ; dct:identifier "sha256:%3$s" .
                """.formatted(record.version(), record.issued(), record.dataHash()));
        for (WrittenPart file : written) {
            Part part = file.part();
            text.append("""
                    <> dcat:distribution <#%1$s> .
                    <#%1$s> dcat:downloadURL <https://w3id.org/isnad/dump/%2$s/%1$s> ; dcat:byteSize "%3$d"^^xsd:decimal ;
                      dcat:mediaType <https://www.iana.org/assignments/media-types/%4$s> ;%5$s spdx:checksum <#%1$s/sha256> .
                    <#%1$s/sha256> spdx:algorithm spdx:checksumAlgorithm_sha256 ; spdx:checksumValue "%6$s"^^xsd:hexBinary .
                    """.formatted(
                            part.file(),
                            record.version(),
                            file.bytes(),
                            part.mediaType(),
                            part.packed()
                                    ? " dcat:compressFormat <https://www.iana.org/assignments/media-types/application/gzip> ;"
                                    : "",
                            file.sha256()));
        }
        return text.toString();
    }
}
