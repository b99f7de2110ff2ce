package org.isnad.release;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.Version;

/**
 * A folder in which a release comes about, beside the one that it shall become: {@code releases/.V.NUMBER}. It takes its
 * name in one step once all of it is on the disk, so that a release is there as a whole or not at all. One process at a
 * time works in {@code releases}; what a killed one left is removed by the next.
 */
public final class ReleaseFolder implements AutoCloseable {

    private static final String LOCK = ".lock";
    private static final Pattern LEFT_OVER = Pattern.compile("\\..+\\.[0-9]+");

    private final Disk disk;
    private final Path staging;
    private final Path target;
    private final FileChannel lock;
    private final List<WrittenPart> written = new ArrayList<>();

    private ReleaseFolder(Disk disk, Path staging, Path target, FileChannel lock) {
        this.disk = disk;
        this.staging = staging;
        this.target = target;
        this.lock = lock;
    }

    /**
     * Begins a release.
     *
     * @param releases the folder that holds one folder for each release; made if it is not there
     * @throws ReleaseRefusedException if another process works in it
     */
    public static ReleaseFolder begin(Path releases, Version version, Disk disk) throws IOException {
        disk.makeFolders(releases);
        FileChannel lock = lock(releases);
        boolean begun = false;
        try {
            removeLeftOvers(releases, disk);
            Path staging = releases.resolve(
                    "." + version + "." + ProcessHandle.current().pid());
            disk.makeFolders(staging);
            begun = true;
            return new ReleaseFolder(disk, staging, releases.resolve(version.text()), lock);
        } finally {
            if (!begun) {
                lock.close();
            }
        }
    }

    private static void removeLeftOvers(Path releases, Disk disk) throws IOException {
        try (Stream<Path> entries = Files.list(releases)) {
            for (Path entry : entries.sorted().toList()) {
                if (LEFT_OVER.matcher(entry.getFileName().toString()).matches()) {
                    disk.delete(entry);
                }
            }
        }
    }

    private static FileChannel lock(Path releases) throws IOException {
        FileChannel channel =
                FileChannel.open(releases.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held;
        try {
            held = channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            held = null;
        }
        if (held == null) {
            channel.close();
            throw new ReleaseRefusedException(
                    releases + ": another release is being made there (wait until it has ended)");
        }
        return channel;
    }

    /** Where the files are written. */
    public Path staging() {
        return staging;
    }

    /** Where the release shall be. */
    public Path target() {
        return target;
    }

    /** What has been written so far, in that order. */
    public List<WrittenPart> written() {
        return List.copyOf(written);
    }

    /** Writes one file, packed if it is to be. */
    public WrittenPart write(Part part) throws IOException {
        Path file = staging.resolve(part.file());
        Path folder = file.getParent();
        if (folder != null) {
            disk.makeFolders(folder);
        }
        AtomicReference<WrittenPart> done = new AtomicReference<>();
        disk.write(file, out -> done.set(write(part, new HashedStream(out))));
        WrittenPart result = Objects.requireNonNull(done.get());
        written.add(result);
        return result;
    }

    static WrittenPart write(Part part, HashedStream out) throws IOException {
        long unpacked;
        if (part.packed()) {
            Packer packer = new Packer(out);
            part.content().writeTo(packer);
            packer.close();
            unpacked = packer.length();
            out.flush();
        } else {
            part.content().writeTo(out);
            out.flush();
            unpacked = out.count();
        }
        return new WrittenPart(part, out.count(), out.hex(), unpacked);
    }

    /** Writes the sums of all files, and signs them if there is something to sign them with. */
    public void seal(Optional<Signer> signer) throws IOException {
        byte[] sums = Checksums.of(written).text().getBytes(StandardCharsets.US_ASCII);
        disk.write(staging.resolve(Checksums.FILE), out -> out.write(sums));
        if (signer.isPresent()) {
            byte[] signature = signer.get().sign(sums);
            disk.write(staging.resolve(Checksums.SIGNATURE), out -> out.write(signature));
        }
    }

    /** Gives the folder its name, once every file and name in it is on the disk. */
    public void publish() throws IOException {
        try (Stream<Path> all = Files.walk(staging)) {
            for (Path folder : all.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                disk.sync(folder);
            }
        }
        disk.rename(staging, target);
        Path releases = target.toAbsolutePath().getParent();
        if (releases != null) {
            disk.sync(releases);
        }
    }

    /** Gives the signature that was made here to the same release that is there already, if that has none. */
    public void addSignature() throws IOException {
        Path signature = staging.resolve(Checksums.SIGNATURE);
        Path signed = target.resolve(Checksums.SIGNATURE);
        if (Files.exists(signature) && !Files.exists(signed)) {
            disk.rename(signature, signed);
            disk.sync(target);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            disk.delete(staging);
        } finally {
            lock.close();
        }
    }

    /** Makes a signature. */
    @FunctionalInterface
    public interface Signer {
        /** The content of the file with the signature of this content. */
        byte[] sign(byte[] content);
    }
}
