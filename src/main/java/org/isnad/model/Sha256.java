package org.isnad.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of bytes, in lower-case hex. */
public final class Sha256 {

    private final MessageDigest digest = digest();

    /** The hash of these bytes. */
    public static String of(byte[] bytes) {
        Sha256 hash = new Sha256();
        hash.update(bytes);
        return hash.hex();
    }

    /** Takes in more bytes. */
    public void update(byte[] bytes) {
        digest.update(bytes);
    }

    /** Takes in some of these bytes. */
    public void update(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
    }

    /** The hash of everything taken in; the next hash begins anew. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
