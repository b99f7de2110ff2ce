package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.isnad.Stages;

/**
 * The streams of a command: input, results, and progress with problems, all in UTF-8 whatever the locale says, since the
 * names in this graph do not fit into ASCII.
 *
 * @param in what - stands for
 * @param out where results go
 * @param err where progress and problems go
 */
record Console(InputStream in, PrintStream out, PrintStream err) {

    static Console standard() {
        return new Console(System.in, utf8(FileDescriptor.out), utf8(FileDescriptor.err));
    }

    /** All of the input, as text. */
    String input() throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Tells of each stage on the stream for progress. */
    Stages.Listener progress() {
        return (stage, took, result) -> err.printf(Locale.ROOT, "%-9s %6d ms  %s%n", stage, took.toMillis(), result);
    }

    /** Tells how much processor time the process has used so far, beside the time on the clock. */
    void cpu(String what) {
        Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        err.printf(Locale.ROOT, "%s after %d ms of CPU time%n", what, cpu.toMillis());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
