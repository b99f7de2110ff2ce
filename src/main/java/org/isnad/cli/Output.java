package org.isnad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes its result: the same option with the same meaning everywhere. */
final class Output {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the result to this file instead of standard output.")
    private @Nullable Path file;

    /** Something that writes a result. */
    @FunctionalInterface
    interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Fails early where the folder of the file does not exist, before any long work. */
    void check() {
        Path folder = file == null ? null : file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw Refusal.usage("--out " + file + ": there is no folder " + folder + " (make it, or name another)");
        }
    }

    void write(Console console, Writer writer) throws IOException {
        check();
        if (file == null) {
            writer.writeTo(console.out());
            console.out().flush();
        } else {
            try (OutputStream out = Files.newOutputStream(file)) {
                writer.writeTo(out);
            }
        }
    }

    @Nullable
    Path file() {
        return file;
    }
}
