package org.isnad.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder in which the project's data lies, wherever the program is started from. */
final class Home {

    private static final String DATA = "data";

    private Home() {}

    /** The home of this process. */
    static Path folder() {
        return folder(System.getProperty("isnad.home"), Path.of("").toAbsolutePath(), program());
    }

    /**
     * What the launcher tells, else the working folder; if that holds no data, the folder of the program or the one above
     * it, if there is data.
     *
     * @param told a folder; null if nobody tells one
     * @param program the jar, or the folder of classes
     */
    static Path folder(@Nullable String told, Path working, Path program) {
        if (told != null && Files.isDirectory(Path.of(told))) {
            return Path.of(told);
        }
        Path jar = program.toAbsolutePath();
        return Stream.of(
                        working,
                        jar.resolve("..").normalize(),
                        jar.resolve("../..").normalize())
                .filter(folder -> Files.isDirectory(folder.resolve(DATA)))
                .findFirst()
                .orElse(working);
    }

    private static Path program() {
        try {
            return Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
