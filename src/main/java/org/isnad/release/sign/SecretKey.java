package org.isnad.release.sign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Base64;
import org.isnad.release.Checksums;

/** The private half of a pair of keys, as {@code minisign -G -W} makes it: not encrypted. */
public final class SecretKey {

    static final String SIGNED_BY = "signature of key ";

    private static final int LENGTH = 158;
    private static final byte[] UNENCRYPTED = {0, 0};
    /** The algorithm of the checksum, salt and limits of the encryption that there is none of. */
    private static final int UNUSED = 2 + 32 + 8 + 8;

    private final byte[] number;
    private final byte[] seed;

    private SecretKey(byte[] number, byte[] seed) {
        this.number = number;
        this.seed = seed;
    }

    /**
     * Reads a key.
     *
     * @throws org.isnad.release.ReleaseRefusedException if the file holds no such key, or an encrypted one
     */
    public static SecretKey read(Path file) throws IOException {
        ByteBuffer bytes = KeyFile.read(file, "secret key of minisign", LENGTH);
        bytes.position(KeyFile.PLAIN.length);
        if (!Arrays.equals(KeyFile.take(bytes, UNENCRYPTED.length), UNENCRYPTED)) {
            throw KeyFile.refused(
                    file,
                    "is encrypted, and nobody is asked for passwords here",
                    " (sign " + Checksums.FILE
                            + " yourself with: minisign -S -l; or make a key without a password with: minisign -G -W)");
        }
        KeyFile.take(bytes, UNUSED);
        byte[] number = KeyFile.take(bytes, KeyFile.NUMBER);
        byte[] seed = KeyFile.take(bytes, Ed25519.KEY);
        byte[] itsPublicHalf = KeyFile.take(bytes, Ed25519.KEY);
        if (!Ed25519.verifies(itsPublicHalf, number, Ed25519.sign(seed, number))) {
            throw KeyFile.refused(file, "is damaged: its two halves do not fit", " (take it from your backup)");
        }
        return new SecretKey(number, seed);
    }

    /** Whether others than its owner may read a file; false where the system does not say. */
    public static boolean isOpenToOthers(Path file) throws IOException {
        if (!Files.getFileStore(file).supportsFileAttributeView("posix")) {
            return false;
        }
        return Files.getPosixFilePermissions(file).stream()
                .anyMatch(permission ->
                        permission == PosixFilePermission.GROUP_READ || permission == PosixFilePermission.OTHERS_READ);
    }

    /**
     * Signs a content.
     *
     * @param comment one line that is signed as well
     * @return the file with the signature; the same for the same key, content and comment
     */
    public byte[] sign(byte[] content, String comment) {
        byte[] signature = Ed25519.sign(seed, content);
        byte[] overall = Ed25519.sign(seed, Ed25519.joined(signature, comment.getBytes(StandardCharsets.UTF_8)));
        String text = KeyFile.COMMENT + SIGNED_BY + KeyFile.shown(number) + "\n"
                + encoded(Ed25519.joined(Ed25519.joined(KeyFile.PLAIN, number), signature)) + "\n"
                + PublicKey.TRUSTED + comment + "\n"
                + encoded(overall) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
