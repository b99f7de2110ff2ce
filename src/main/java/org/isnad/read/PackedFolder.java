package org.isnad.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** A folder of files that travel inside the program, whether it runs from a jar or from a folder of classes. */
public final class PackedFolder {

    private PackedFolder() {}

    /**
     * Reads from the folder, or the folder of a jar, that a file stands in. The jar is closed when the reader returns.
     *
     * @param landmark a file that is always there, from which the rest of its folder is found
     */
    public static <T> T around(URL landmark, Function<Path, T> reader) {
        try {
            URI uri = landmark.toURI();
            if (!uri.getScheme().equals("jar")) {
                return reader.apply(folderOf(Path.of(uri)));
            }
            String address = uri.getRawSchemeSpecificPart();
            int inside = address.lastIndexOf("!/");
            Path jar = Path.of(URI.create(address.substring(0, inside)));
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                return reader.apply(folderOf(files.getPath(address.substring(inside + 1))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The texts of the files in a folder whose names have this ending, by their names without it, in the order of these. */
    public static Map<String, String> texts(Path folder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ending)) {
                    texts.put(name.substring(0, name.length() - ending.length()), Files.readString(file));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folderOf(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalStateException("no folder around " + file);
        }
        return folder;
    }
}
