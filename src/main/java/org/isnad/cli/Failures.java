package org.isnad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import org.apache.jena.atlas.RuntimeIOException;
import org.isnad.publish.UnreadableGraphException;
import org.isnad.query.ValueLimitException;
import org.isnad.release.ReleaseRefusedException;
import org.isnad.server.ServerStartException;

/** Failures told to users in one line each. What nobody foresaw is thrown on, with its trace. */
final class Failures {

    private Failures() {}

    /** The failure in one line, with the remedy where there is one. */
    static String inOneLine(Exception failure) throws Exception {
        if (failure instanceof UncheckedIOException || failure instanceof RuntimeIOException) {
            Throwable cause = failure.getCause();
            return cause instanceof IOException io ? ofFile(io) : String.valueOf(failure.getMessage());
        }
        if (failure instanceof IOException io) {
            return ofFile(io);
        }
        if (failure instanceof Refusal
                || failure instanceof ReleaseRefusedException
                || failure instanceof ServerStartException
                || failure instanceof UnreadableGraphException
                || failure instanceof ValueLimitException
                || failure instanceof ReadOnlyFileSystemException) {
            return String.valueOf(failure.getMessage()).replace('\n', ' ');
        }
        throw failure;
    }

    /** Java's own messages of files that cannot be read or written are often only the name. */
    private static String ofFile(IOException failure) {
        String message = String.valueOf(failure.getMessage()).replace('\n', ' ');
        if (!(failure instanceof FileSystemException file)) {
            return message;
        }
        String name = String.valueOf(file.getFile());
        if (failure instanceof NoSuchFileException) {
            return name + ": no such file or folder (make the folder, or name another)";
        }
        if (failure instanceof AccessDeniedException) {
            return name + ": not permitted (name another place, or change its permissions)";
        }
        if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
            return name + ": not a folder (name another place)";
        }
        return message;
    }
}
