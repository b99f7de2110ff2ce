package org.isnad.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.isnad.release.Checksums;
import org.isnad.release.KeptRelease;
import org.isnad.server.dump.MediaTypes;
import org.isnad.site.request.KeptFile;

/** The files of a release with their sizes. */
final class KeptFiles {

    private KeptFiles() {}

    /** All that is there, in the order of the paths. */
    static List<KeptFile> of(KeptRelease release) {
        TreeSet<String> paths = new TreeSet<>(release.sums().byPath().keySet());
        paths.addAll(List.of(Checksums.FILE, Checksums.SIGNATURE));
        return paths.stream()
                .flatMap(path -> release.file(path).stream().map(file -> {
                    try {
                        return new KeptFile(
                                path,
                                MediaTypes.of(path),
                                Files.size(file),
                                Optional.ofNullable(release.sums().byPath().get(path)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .toList();
    }
}
