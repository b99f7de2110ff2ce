package org.isnad.publish;

import java.nio.file.Path;
import org.apache.jena.riot.system.ErrorHandler;

/** Ends reading at the first error, telling its line; a warning does not stop a file from being served as it is. */
final class StopAtFirstError implements ErrorHandler {

    private final Path file;

    StopAtFirstError(Path file) {
        this.file = file;
    }

    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
        fatal(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
        throw new UnreadableGraphException(line > 0 ? file + ":" + line + ": " + message : file + ": " + message);
    }
}
