package org.isnad.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Files that are packed with the server. */
final class PackedFiles {

    private PackedFiles() {}

    static byte[] bytes(String name) {
        try (InputStream in = PackedFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not packed with the program: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file in UTF-8. */
    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
