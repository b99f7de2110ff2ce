package org.isnad.release.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.model.Sha256;
import org.isnad.publish.SortedNQuads;
import org.isnad.release.Content;
import org.isnad.release.DataHash;
import org.isnad.release.DescribedParts;
import org.isnad.release.Part;
import org.isnad.release.sign.PublicKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Releases that were tampered with, in the folder, in their description, or before they were made. */
class VerificationTest {

    private final Path releases;
    private final Forge forge;

    VerificationTest(@TempDir Path releases) {
        this.releases = releases;
        forge = new Forge(releases);
    }

    private static List<String> faults(Path folder) throws IOException {
        return Verification.of(folder, Optional.empty(), true).faults();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void a_sound_release_has_no_faults() throws IOException {
        Verification.Result result = Verification.of(forge.sound(), Optional.empty(), true);
        assertThat(result.faults()).isEmpty();
        assertThat(result.summary()).isEqualTo("release 0.1.0 of 2026-05-03, data " + Forge.HASH);
    }

    @Test
    void a_byte_flipped_in_any_file_is_found() throws IOException {
        Path folder = forge.sound();
        for (Path file : files(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            for (int at = 0; at < bytes.length; at += Math.max(1, bytes.length / 5)) {
                byte[] flipped = bytes.clone();
                flipped[at] ^= 1;
                Files.write(file, flipped);
                assertThat(faults(folder)).as("byte %d of %s", at, file).isNotEmpty();
            }
            Files.write(file, bytes);
        }
        assertThat(faults(folder)).isEmpty();
    }

    @Test
    void every_byte_of_the_sums_counts() throws IOException {
        Path folder = forge.sound();
        Path sums = folder.resolve("SHA256SUMS");
        byte[] bytes = Files.readAllBytes(sums);
        for (int at = 0; at < bytes.length; at += 7) {
            byte[] flipped = bytes.clone();
            flipped[at] ^= 0x20;
            Files.write(sums, flipped);
            assertThat(Verification.of(folder, Optional.empty(), false).faults())
                    .as("byte %d", at)
                    .isNotEmpty();
        }
    }

    @Test
    void what_is_missing_or_added_is_named() throws IOException {
        Path folder = forge.sound();
        Files.delete(folder.resolve("rdf/direct.ttl.gz"));
        Files.writeString(folder.resolve("rdf/more.ttl"), "");
        Files.createDirectory(folder.resolve("empty"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("dcat.ttl"));
        Files.writeString(folder.resolve("rdf\\isnad.nq.gz"), "");
        assertThat(faults(folder))
                .containsExactlyInAnyOrder(
                        "empty: is a folder that this release does not have",
                        "link: is a link, and a release has none",
                        "rdf/more.ttl: is not named in SHA256SUMS",
                        "rdf\\isnad.nq.gz: is not named in SHA256SUMS",
                        "rdf/direct.ttl.gz: is missing");
    }

    @Test
    void a_link_in_the_place_of_a_file_or_folder_is_refused_though_its_content_is_right(@TempDir Path elsewhere)
            throws IOException {
        Path folder = forge.sound();
        Files.move(folder.resolve("dcat.ttl"), elsewhere.resolve("dcat.ttl"));
        Files.createSymbolicLink(folder.resolve("dcat.ttl"), elsewhere.resolve("dcat.ttl"));
        Files.move(folder.resolve("rdf"), elsewhere.resolve("rdf"));
        Files.createSymbolicLink(folder.resolve("rdf"), elsewhere.resolve("rdf"));
        assertThat(faults(folder))
                .contains("dcat.ttl: is a link, and a release has none", "rdf: is a link, and a release has none");
    }

    @Test
    void a_path_that_leaves_the_folder_is_refused() throws IOException {
        Path folder = forge.sound();
        Path outside = Files.writeString(releases.resolve("outside"), "a");
        Path sums = folder.resolve("SHA256SUMS");
        Files.writeString(sums, Sha256.of(Files.readAllBytes(outside)) + "  ../outside\n" + Files.readString(sums));
        assertThat(faults(folder)).containsExactly("SHA256SUMS: line 1: ../outside is no path in the folder");
    }

    @Test
    void a_signature_that_is_asked_for_must_be_there() throws IOException {
        Path folder = forge.sound();
        Path key = Files.writeString(releases.resolve("key"), """
                untrusted comment: minisign public key 67393FF087C4CDE0
                RWTgzcSH8D85Z8upUNGQbh117IGZnHCKLI4MCdJ3m493jIyvAJxknKE+
                """);
        Optional<PublicKey> asked = Optional.of(PublicKey.read(key));
        assertThat(Verification.of(folder, asked, false).faults())
                .containsExactly("SHA256SUMS.minisig: is missing: this release is not signed");
        Files.writeString(folder.resolve("SHA256SUMS.minisig"), "a");
        assertThat(Verification.of(folder, asked, false).faults())
                .containsExactly("SHA256SUMS.minisig: is no signature of minisign");
    }

    /** Somebody who writes new sums has still to get the description right. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dct:identifier \"sha256: | dct:identifier \"sha256:0 | another hash of the data",
                "spdx:checksumValue \" | spdx:checksumValue \"00 | the SHA-256",
                "dcat:byteSize \" | dcat:byteSize \"1 | the size",
                "media-types/application/n-quads | media-types/text/turtle | the media type",
                "media-types/application/gzip | media-types/application/zip | the packing",
                "dump/0.1.0/rdf/isnad.nq.gz | dump/0.1.0/rdf/other.nq.gz | which is not there",
                "dump/0.1.0/rdf/isnad.nq.gz | dump/0.2.0/rdf/isnad.nq.gz | outside the release",
                "dump/0.1.0/rdf/isnad.trig.gz | dump/0.1.0/rdf/isnad.nq.gz | one file twice",
                "dcat:version \"0.1.0 | dcat:version \"0.2.0 | another version",
                "dct:issued \"2026-05-03\"^^xsd:date | dct:issued \"soon\" | a day of issue",
                "dct:identifier | dct:title | no hash of the data",
                "dcat:distribution | dct:hasPart | no release with distributions",
                "@prefix | prefix: | is no Turtle"
            })
    void a_description_that_disagrees_is_refused(String right, String wrong, String told) throws IOException {
        Path folder = forge.release(text -> text.replace(right, wrong), Forge.forms("none"));
        assertThat(faults(folder)).isNotEmpty().allMatch(fault -> fault.startsWith("dcat.ttl: "));
        assertThat(faults(folder)).anyMatch(fault -> fault.contains(told)).noneMatch(fault -> fault.contains("\n"));
    }

    @Test
    void data_that_is_not_described_is_refused() throws IOException {
        Part hidden = DescribedParts.part("tables/a.csv", "text/csv", Part.Role.DATA, false, Forge.text("a\n"));
        Path folder = forge.release(text -> text.replaceAll("(?m)^<.*tables/a.csv.*$", ""), List.of(hidden));
        assertThat(faults(folder)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "isnad.trig, rdf/isnad.trig.gz",
        "claims.ttl, rdf/claims.ttl.gz",
        "direct.ttl, rdf/direct.ttl.gz",
        "inferred.ttl, rdf/inferred.ttl.gz",
        "isnad.jsonld, rdf/isnad.jsonld.gz",
        "isnad.rt, snapshot/isnad.rt"
    })
    void a_form_that_says_something_else_is_found(String odd, String file) throws IOException {
        Path folder = forge.release(UnaryOperator.identity(), Forge.forms(odd));
        assertThat(faults(folder)).containsExactly(file + ": does not hold the same statements as the N-Quads");
        assertThat(Verification.of(folder, Optional.empty(), false).faults()).isEmpty();
    }

    @Test
    void quads_that_are_not_in_canonical_form_are_found() throws IOException {
        ByteArrayOutputStream canonical = new ByteArrayOutputStream();
        DataHash.canonical(Forge.DATA).writeTo(canonical);
        String odd = canonical.toString(StandardCharsets.UTF_8).replace("> .\n", ">  .\n");
        assertThat(quadsOf(odd)).isEqualTo(quadsOf(canonical.toString(StandardCharsets.UTF_8)));
        Path folder = forge.sound();
        Files.write(folder.resolve("odd"), odd.getBytes(StandardCharsets.UTF_8));
        Findings findings = new Findings();
        Files.move(folder.resolve("odd"), folder.resolve("odd.nq"));
        Forms.compare(folder, "odd.nq", Sha256.of(odd.getBytes(StandardCharsets.UTF_8)), findings);
        assertThat(findings.lines()).singleElement().asString().contains("canonical form");
    }

    private static List<String> quadsOf(String text) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        RDFParser.fromString(text, Lang.NQUADS).parse(dataset);
        return dataset.stream().map(SortedNQuads::line).sorted().toList();
    }

    @Test
    void json_ld_whose_context_lies_elsewhere_is_not_followed() throws IOException {
        Content remote = Forge.text("{\"@context\":\"http://127.0.0.1:9/context\",\"@id\":\"http://a.example/a\"}");
        Path folder = forge.release(
                UnaryOperator.identity(), List.of(Forge.rdf("rdf/isnad.jsonld", "application/ld+json", true, remote)));
        assertThat(faults(folder)).singleElement().asString().startsWith("rdf/isnad.jsonld.gz: does not parse");
    }

    @Test
    void a_packed_file_holds_one_member_and_nothing_behind_it() throws IOException {
        Path file = forge.sound().resolve("rdf/isnad.nq.gz");
        byte[] sound = Files.readAllBytes(file);
        GzipMember.unpack(file, OutputStream.nullOutputStream());
        for (int length = 0; length < sound.length; length++) {
            assertThat(fault(file, Arrays.copyOf(sound, length)))
                    .as("cut to %d", length)
                    .isNotEmpty();
        }
        assertThat(fault(file, Arrays.copyOf(sound, sound.length + 1))).contains("something behind");
        byte[] twice = Arrays.copyOf(sound, 2 * sound.length);
        System.arraycopy(sound, 0, twice, sound.length, sound.length);
        assertThat(fault(file, twice)).contains("something behind");
        for (int at = 1; at <= 8; at++) {
            byte[] flipped = sound.clone();
            flipped[sound.length - at] ^= 1;
            assertThat(fault(file, flipped)).contains("does not unpack to what was packed");
        }
    }

    private static String fault(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        try {
            GzipMember.unpack(file, OutputStream.nullOutputStream());
            return "";
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
