package org.isnad.release.sign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.isnad.release.ReleaseRefusedException;

/** A file as minisign writes them: an untrusted comment, and bytes in Base64 that begin with the name of an algorithm. */
final class KeyFile {

    static final String COMMENT = "untrusted comment: ";
    /** Ed25519 over the message itself. */
    static final byte[] PLAIN = {'E', 'd'};
    /** How long the number of a key is. */
    static final int NUMBER = 8;

    private static final int LONGEST = 4096;

    private KeyFile() {}

    /** The bytes of a file with a key. */
    static ByteBuffer read(Path file, String what, int length) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw refused(file, "no " + what, "");
        }
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                .lines()
                .toList();
        byte[] bytes = lines.size() >= 2 && lines.get(0).startsWith(COMMENT) ? decoded(lines.get(1)) : new byte[0];
        if (bytes.length != length || !Arrays.equals(bytes, 0, PLAIN.length, PLAIN, 0, PLAIN.length)) {
            throw refused(file, "no " + what, " (make a pair with: minisign -G -W)");
        }
        return ByteBuffer.wrap(bytes);
    }

    static ReleaseRefusedException refused(Path file, String what, String remedy) {
        return new ReleaseRefusedException(file + ": " + what + remedy);
    }

    /** The bytes that a line of Base64 stands for; none if it is not that. */
    static byte[] decoded(String line) {
        try {
            byte[] bytes = Base64.getDecoder().decode(line);
            // A decoder looks past bits that stand for nothing.
            return Base64.getEncoder().encodeToString(bytes).equals(line) ? bytes : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    static byte[] take(ByteBuffer bytes, int count) {
        byte[] taken = new byte[count];
        bytes.get(taken);
        return taken;
    }

    /** The number of a key as minisign shows it. */
    static String shown(byte[] number) {
        return String.format(
                Locale.ROOT,
                "%016X",
                ByteBuffer.wrap(number).order(ByteOrder.LITTLE_ENDIAN).getLong());
    }
}
