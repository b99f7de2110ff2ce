package org.isnad.release.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.model.Sha256;
import org.isnad.release.Checksums;

/** Whether a folder holds the files that its sums name, byte for byte, and nothing else: no link, and no empty folder. */
final class FolderCheck {

    private final Path folder;
    private final Checksums sums;
    private final Findings findings;

    private FolderCheck(Path folder, Checksums sums, Findings findings) {
        this.folder = folder;
        this.sums = sums;
        this.findings = findings;
    }

    static void check(Path folder, Checksums sums, Findings findings) throws IOException {
        FolderCheck check = new FolderCheck(folder, sums, findings);
        check.everythingIsNamed();
        check.everythingNamedIsThere();
    }

    private void everythingIsNamed() throws IOException {
        Set<String> files = new HashSet<>(sums.byPath().keySet());
        files.add(Checksums.FILE);
        files.add(Checksums.SIGNATURE);
        Set<String> folders = new HashSet<>();
        for (String file : sums.byPath().keySet()) {
            for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
                folders.add(file.substring(0, slash));
            }
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.filter(path -> !path.equals(folder))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        for (Path path : all) {
            String name = folder.relativize(path)
                    .toString()
                    .replace(folder.getFileSystem().getSeparator(), "/");
            if (Files.isSymbolicLink(path)) {
                findings.add(name, "is a link, and a release has none");
            } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                if (!folders.contains(name)) {
                    findings.add(name, "is a folder that this release does not have");
                }
            } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                findings.add(name, "is no regular file");
            } else if (!files.contains(name)) {
                findings.add(name, "is not named in " + Checksums.FILE);
            }
        }
    }

    private void everythingNamedIsThere() throws IOException {
        for (String name : sums.byPath().keySet()) {
            Path file = folder.resolve(name);
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                findings.add(name, "is missing");
            } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && staysInside(file)) {
                if (!hash(file).equals(sums.byPath().get(name))) {
                    findings.add(name, "has been changed: its SHA-256 is not that of " + Checksums.FILE);
                }
            }
        }
    }

    /** A folder on the way may be a link, which has been told. */
    private boolean staysInside(Path file) throws IOException {
        return file.toRealPath().startsWith(folder.toRealPath());
    }

    static String hash(Path file) throws IOException {
        Sha256 hash = new Sha256();
        byte[] block = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                hash.update(block, 0, read);
            }
        }
        return hash.hex();
    }
}
