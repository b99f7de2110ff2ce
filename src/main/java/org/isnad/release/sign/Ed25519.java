package org.isnad.release.sign;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;

/** Ed25519 (<a href="https://www.rfc-editor.org/rfc/rfc8032">RFC 8032</a>) over bare keys of 32 bytes. */
final class Ed25519 {

    static final int KEY = 32;
    static final int SIGNATURE = 64;

    private static final String NAME = "Ed25519";
    /** What stands before the bare key in the forms that Java reads (RFC 8410). */
    private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

    private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");

    private Ed25519() {}

    /** The signature of a message; the same each time. */
    static byte[] sign(byte[] seed, byte[] message) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(
                    KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(joined(PRIVATE, seed))));
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform from 15 on has Ed25519", e);
        }
    }

    /** Whether the message was signed with the private half of this key. */
    static boolean verifies(byte[] key, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(
                    KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(joined(PUBLIC, key))));
            signature.update(message);
            return signature.verify(signed);
        } catch (GeneralSecurityException notEvenASignature) {
            return false;
        }
    }

    static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
