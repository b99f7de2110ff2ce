package org.isnad;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A data folder with one source, plainly made up, that conforms. */
public final class SmallData {

    private static final String PREFIXES = """
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix organization: <https://w3id.org/isnad/organization/> .
            @prefix source: <https://w3id.org/isnad/source/> .
            @prefix claim: <https://w3id.org/isnad/claim/> .
            @prefix scale: <https://w3id.org/isnad/scale/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    private SmallData() {}

    /** Writes the folder. */
    public static Path in(Path data) throws IOException {
        write(data.resolve("entities/organization.ttl"), """
                organization:a a isnad:Organization ; skos:prefLabel "A"@en .
                organization:b a isnad:Organization ; skos:prefLabel "B"@en .
                """);
        write(data.resolve("sources/one.ttl"), """
                source:one a isnad:Report ; dcterms:title "One"@en ; isnad:issued "2017-10"^^edtf:EDTF ;
                    isnad:tier scale:tier-analysis ; isnad:readAt <https://example.org/one> .
                """ + name("a") + name("b"));
        claim(data, "close", "closeTo");
        return data;
    }

    private static String name(String organization) {
        return """
                claim:one-name-%1$s a isnad:Claim ; isnad:subject organization:%1$s ; isnad:predicate isnad:knownAs ;
                    isnad:value "%2$s"@en ; isnad:nameKind scale:name-own ;
                    isnad:locator "page 1" ; isnad:hedge scale:hedge-flat .
                """.formatted(organization, organization.toUpperCase(Locale.ROOT));
    }

    /** Adds one claim of b about a. */
    public static void claim(Path data, String slug, String predicate) throws IOException {
        Path source = data.resolve("sources/one.ttl");
        Files.writeString(source, Files.readString(source) + """
                claim:one-%s a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:%s ;
                    isnad:object organization:b ; isnad:locator "page 1" ; isnad:hedge scale:hedge-flat ;
                    isnad:attested "2017-10"^^edtf:EDTF .
                """.formatted(slug, predicate));
    }

    private static void write(Path file, String turtle) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, PREFIXES + turtle);
    }
}
