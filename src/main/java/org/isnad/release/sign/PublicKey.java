package org.isnad.release.sign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The public half of a pair of keys, as minisign writes it. */
public final class PublicKey {

    static final String TRUSTED = "trusted comment: ";

    private static final int LENGTH = KeyFile.PLAIN.length + KeyFile.NUMBER + Ed25519.KEY;
    private static final int SIGNATURE = KeyFile.PLAIN.length + KeyFile.NUMBER + Ed25519.SIGNATURE;
    private static final byte[] HASHED = {'E', 'D'};

    private final byte[] number;
    private final byte[] key;

    private PublicKey(byte[] number, byte[] key) {
        this.number = number;
        this.key = key;
    }

    /**
     * Reads a key.
     *
     * @throws org.isnad.release.ReleaseRefusedException if the file holds none
     */
    public static PublicKey read(Path file) throws IOException {
        ByteBuffer bytes = KeyFile.read(file, "public key of minisign", LENGTH);
        bytes.position(KeyFile.PLAIN.length);
        return new PublicKey(KeyFile.take(bytes, KeyFile.NUMBER), KeyFile.take(bytes, Ed25519.KEY));
    }

    /** The number of the key, as minisign shows it. */
    public String shown() {
        return KeyFile.shown(number);
    }

    /**
     * Checks a signature.
     *
     * @param file the file with the signature
     * @return what is wrong with it; empty if the private half of this key made it for this content
     */
    public Optional<String> faultOf(byte[] file, byte[] content) {
        List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
        boolean whole = Arrays.equals((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8), file);
        if (!whole || lines.size() != 4 || !lines.get(2).startsWith(TRUSTED)) {
            return Optional.of("is no signature of minisign");
        }
        byte[] bytes = KeyFile.decoded(lines.get(1));
        byte[] overall = KeyFile.decoded(lines.get(3));
        if (bytes.length != SIGNATURE || overall.length != Ed25519.SIGNATURE) {
            return Optional.of("is no signature of minisign");
        }
        ByteBuffer parts = ByteBuffer.wrap(bytes);
        byte[] algorithm = KeyFile.take(parts, KeyFile.PLAIN.length);
        byte[] signer = KeyFile.take(parts, KeyFile.NUMBER);
        byte[] signature = KeyFile.take(parts, Ed25519.SIGNATURE);
        if (Arrays.equals(algorithm, HASHED)) {
            return Optional.of("signs a hash of the file and not the file (check it with: minisign -V; or sign with"
                    + " minisign -S -l)");
        }
        if (!Arrays.equals(algorithm, KeyFile.PLAIN)) {
            return Optional.of("is made by an unknown algorithm");
        }
        if (!Arrays.equals(signer, number)) {
            return Optional.of("is made by key " + KeyFile.shown(signer) + ", not by " + shown());
        }
        if (!isComment(lines.get(0))) {
            return Optional.of("begins with a comment that nobody has signed (sign it again)");
        }
        if (!Ed25519.verifies(key, content, signature)) {
            return Optional.of("does not fit the file that it signs");
        }
        byte[] comment = lines.get(2).substring(TRUSTED.length()).getBytes(StandardCharsets.UTF_8);
        return Ed25519.verifies(key, Ed25519.joined(signature, comment), overall)
                ? Optional.empty()
                : Optional.of("does not fit its own comment");
    }

    /** Nothing signs the first line, so that only what is usual is let through. */
    private boolean isComment(String line) {
        return line.equals(KeyFile.COMMENT + SecretKey.SIGNED_BY + shown())
                || line.equals(KeyFile.COMMENT + "signature from minisign secret key");
    }
}
