package org.isnad.release.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.model.Version;

/**
 * What the description of a release says of it, in DCAT.
 *
 * @param version the one release that has distributions
 * @param issued the day of issue
 * @param dataHash the SHA-256 of the data, in hex
 * @param files what is said of each file, by its path
 */
record DescribedRelease(Version version, LocalDate issued, String dataHash, SortedMap<String, DescribedFile> files) {

    static final String FILE = "dcat.ttl";

    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String DCT = "http://purl.org/dc/terms/";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";
    private static final String RELEASE = Isnad.BASE + "release/";
    private static final String SHA256 = "sha256:";

    /**
     * What is said of a file.
     *
     * @param bytes how long it is, as it is written
     * @param sha256 the SHA-256 of its bytes, in hex
     * @param mediaType the registered media type of its content; empty if it has none
     * @param packed whether it is said to be compressed with gzip
     */
    record DescribedFile(String bytes, String sha256, String mediaType, boolean packed) {}

    DescribedRelease {
        files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * Reads the description in a folder.
     *
     * @throws IllegalArgumentException if it does not say all this; the message says what is missing
     */
    static DescribedRelease read(Path folder) throws IOException {
        Description read = Description.read(folder.resolve(FILE));
        Node release = read.only(read.subjects(DCAT + "distribution"), "release with distributions");
        if (!release.isURI() || !release.getURI().startsWith(RELEASE)) {
            throw new IllegalArgumentException("describes " + release + ", which is no release");
        }
        Version version = new Version(release.getURI().substring(RELEASE.length()));
        if (!read.text(release, DCAT + "version").equals(version.text())) {
            throw new IllegalArgumentException("gives " + release + " another version");
        }
        String hash = read.only(
                read.objects(release, DCT + "identifier")
                        .map(Description::text)
                        .filter(text -> text.startsWith(SHA256)),
                "hash of the data");
        SortedMap<String, DescribedFile> files = new TreeMap<>();
        for (Node distribution : read.objects(release, DCAT + "distribution").toList()) {
            if (files.put(path(read, distribution, version), file(read, distribution)) != null) {
                throw new IllegalArgumentException("describes one file twice: " + distribution);
            }
        }
        try {
            LocalDate issued = LocalDate.parse(read.text(release, DCT + "issued"));
            return new DescribedRelease(version, issued, hash.substring(SHA256.length()), files);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("gives a day of issue that is none", e);
        }
    }

    private static String path(Description read, Node distribution, Version version) {
        String address = Description.text(
                read.only(read.objects(distribution, DCAT + "downloadURL"), "address of " + distribution));
        String folder = Isnad.BASE + "dump/" + version + "/";
        if (!address.startsWith(folder)) {
            throw new IllegalArgumentException("has " + distribution + " lie outside the release, at " + address);
        }
        return address.substring(folder.length());
    }

    private static DescribedFile file(Description read, Node distribution) {
        Node checksum = read.only(read.objects(distribution, SPDX + "checksum"), "checksum of " + distribution);
        if (!read.text(checksum, SPDX + "algorithm").equals(SPDX + "checksumAlgorithm_sha256")) {
            throw new IllegalArgumentException("gives a checksum of " + distribution + " that is no SHA-256");
        }
        return new DescribedFile(
                read.text(distribution, DCAT + "byteSize"),
                read.text(checksum, SPDX + "checksumValue"),
                registered(read.optional(distribution, DCAT + "mediaType")),
                registered(read.optional(distribution, DCAT + "compressFormat")).equals("application/gzip"));
    }

    private static String registered(String iri) {
        return iri.startsWith(IANA) ? iri.substring(IANA.length()) : iri;
    }
}
