package org.isnad.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps on the file system by which a release comes about. What is written is on the disk before the next step.
 *
 * @param watcher is told of each step before it is taken
 */
public record Disk(Watcher watcher) {

    /** What is done to a file or folder. */
    public enum Step {
        MAKE_FOLDER,
        MAKE_FILE,
        WRITE,
        SYNC,
        RENAME,
        DELETE
    }

    /** Hears of steps. What it throws takes the place of the step: a full disk, or the end of the process. */
    @FunctionalInterface
    public interface Watcher {
        /** The step is about to be taken on this file or folder; that of a rename is what it shall be named. */
        void before(Step step, Path path) throws IOException;
    }

    /** The file system as it is. */
    public static Disk plain() {
        return new Disk((step, path) -> {});
    }

    void makeFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            watcher.before(Step.MAKE_FOLDER, folder);
            Files.createDirectories(folder);
        }
    }

    /** Writes a new file. */
    void write(Path file, Content content) throws IOException {
        watcher.before(Step.MAKE_FILE, file);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeTo(new Watched(file, channel), content);
            watcher.before(Step.SYNC, file);
            channel.force(true);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException unnamed) {
            throw new IOException(file + ": " + unnamed.getMessage() + " (make room, or name another place)", unnamed);
        }
    }

    /** Writers of others wrap what goes wrong with the file, or keep it to themselves. */
    private static void writeTo(Watched out, Content content) throws IOException {
        try {
            content.writeTo(out);
        } catch (RuntimeException wrapping) {
            if (out.failure == null) {
                throw wrapping;
            }
        }
        if (out.failure != null) {
            throw out.failure;
        }
    }

    /**
     * Puts this text in the place of a file, or makes it: at any moment the file is the old one or the new one.
     *
     * @param file in a folder that exists
     */
    public void replace(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Path written = file.resolveSibling("." + file.getFileName() + ".new");
        delete(written);
        write(written, content);
        watcher.before(Step.RENAME, file);
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        if (folder != null) {
            sync(folder);
        }
    }

    /** Gives a folder or file a name that nothing has yet. */
    void rename(Path path, Path name) throws IOException {
        watcher.before(Step.RENAME, name);
        Files.move(path, name, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Waits until the names in a folder are on the disk, where the system knows of that. */
    void sync(Path folder) throws IOException {
        watcher.before(Step.SYNC, folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Deletes a file, or a folder with all that is in it; links are deleted, and not followed. */
    void delete(Path path) throws IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> below = Files.walk(path)) {
            all = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            watcher.before(Step.DELETE, each);
            Files.delete(each);
        }
    }

    /** Tells of each block that is written. */
    private final class Watched extends OutputStream {
        private final Path file;
        private final FileChannel channel;
        private @Nullable IOException failure;

        Watched(Path file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int count) throws IOException {
            try {
                watcher.before(Step.WRITE, file);
                ByteBuffer left = ByteBuffer.wrap(bytes, offset, count);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }
}
