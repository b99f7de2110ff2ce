package org.isnad.release.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.release.Checksums;
import org.isnad.release.KeptRelease;
import org.isnad.release.sign.PublicKey;

/**
 * Whether a folder holds a whole release and nothing else: its files by {@code SHA256SUMS}, the sums by their signature, the
 * description by the files, and the forms of the data by one another.
 */
public final class Verification {

    static final String QUADS = "rdf/isnad.nq.gz";

    private final Path folder;
    private final Findings findings = new Findings();

    private Verification(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of it.
     *
     * @param faults one line for each thing that is wrong: the file, and what is wrong with it
     * @param release the release; empty if there are faults
     */
    public record Result(List<String> faults, Optional<KeptRelease> release) {

        /** What the release is; empty if there are faults. */
        public String summary() {
            return release.map(it -> "release " + it.version() + " of " + it.issued() + ", data " + it.dataHash())
                    .orElse("");
        }
    }

    /**
     * Checks a release.
     *
     * @param key the key that must have signed it, if one is given
     * @param forms whether to read every form of the data as well and compare them, which takes some seconds
     */
    public static Result of(Path folder, Optional<PublicKey> key, boolean forms) throws IOException {
        Verification verification = new Verification(folder.toRealPath());
        Optional<KeptRelease> release = verification.check(key, forms);
        List<String> faults = verification.findings.lines();
        return new Result(faults, release.filter(any -> faults.isEmpty()));
    }

    private Optional<KeptRelease> check(Optional<PublicKey> key, boolean forms) throws IOException {
        Path file = folder.resolve(Checksums.FILE);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(Checksums.FILE, "is missing: this is no release");
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        if (key.isPresent()) {
            checkSignature(key.get(), bytes);
        }
        Checksums sums;
        try {
            sums = Checksums.parse(new String(bytes, StandardCharsets.ISO_8859_1));
        } catch (IllegalArgumentException e) {
            findings.add(Checksums.FILE, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        FolderCheck.check(folder, sums, findings);
        // What has been changed is not opened.
        return findings.isEmpty() ? checkContent(sums, forms) : Optional.empty();
    }

    private void checkSignature(PublicKey key, byte[] sums) throws IOException {
        Path signature = folder.resolve(Checksums.SIGNATURE);
        if (!Files.isRegularFile(signature, LinkOption.NOFOLLOW_LINKS)) {
            findings.add(Checksums.SIGNATURE, "is missing: this release is not signed");
            return;
        }
        key.faultOf(Files.readAllBytes(signature), sums).ifPresent(fault -> findings.add(Checksums.SIGNATURE, fault));
    }

    private Optional<KeptRelease> checkContent(Checksums sums, boolean forms) throws IOException {
        for (String name : List.of(DescribedRelease.FILE, QUADS)) {
            if (!sums.byPath().containsKey(name)) {
                findings.add(name, "is missing, and every release has it");
                return Optional.empty();
            }
        }
        String dataHash = unpackAll(sums);
        DescribedRelease described;
        try {
            described = DescribedRelease.read(folder);
        } catch (IllegalArgumentException e) {
            findings.add(DescribedRelease.FILE, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        if (!described.dataHash().equals(dataHash)) {
            findings.add(
                    DescribedRelease.FILE, "gives another hash of the data than that of " + QUADS + ", " + dataHash);
        }
        DescriptionCheck.check(folder, sums, described, findings);
        if (forms && findings.isEmpty()) {
            Forms.compare(folder, QUADS, dataHash, findings);
        }
        return Optional.of(
                new KeptRelease(described.version(), described.issued(), described.dataHash(), folder, sums));
    }

    /** Unpacks every packed file; the hash of what the N-Quads unpack to. */
    private String unpackAll(Checksums sums) throws IOException {
        String dataHash = "";
        for (Map.Entry<String, String> sum : sums.byPath().entrySet()) {
            String name = sum.getKey();
            if (name.endsWith(".gz")) {
                try (HashingStream hash = new HashingStream()) {
                    GzipMember.unpack(folder.resolve(name), hash);
                    dataHash = name.equals(QUADS) ? hash.hex() : dataHash;
                } catch (IllegalArgumentException e) {
                    findings.add(name, String.valueOf(e.getMessage()));
                }
            }
        }
        return dataHash;
    }
}
