package org.isnad.validate;

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
import java.util.stream.Stream;

/**
 * The texts of all rules by their file names without ending, in the order of the names.
 *
 * @param shapes Turtle files of SHACL shapes, by topic
 * @param checks SPARQL queries, by what each finds wrong
 */
record RuleFiles(Map<String, String> shapes, Map<String, String> checks) {

    /** A file that is always there, from which the rest of the packed folder is found. */
    private static final String LANDMARK = "/org/isnad/shapes/Claim.ttl";

    /** The rules packed with the program, whether it runs from a jar or from a folder of classes. */
    static RuleFiles packed() {
        URL landmark = RuleFiles.class.getResource(LANDMARK);
        if (landmark == null) {
            throw new IllegalStateException("not packed with the program: " + LANDMARK);
        }
        return around(landmark);
    }

    /** The rules in the folder or the folder of a jar that this file stands in. */
    static RuleFiles around(URL landmark) {
        try {
            URI uri = landmark.toURI();
            if (!uri.getScheme().equals("jar")) {
                return in(folderOf(Path.of(uri)));
            }
            String address = uri.getRawSchemeSpecificPart();
            int inside = address.lastIndexOf("!/");
            Path jar = Path.of(URI.create(address.substring(0, inside)));
            try (FileSystem files = FileSystems.newFileSystem(jar)) {
                return in(folderOf(files.getPath(address.substring(inside + 1))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rules in a folder. */
    static RuleFiles in(Path folder) {
        return new RuleFiles(texts(folder, ".ttl"), texts(folder.resolve("checks"), ".rq"));
    }

    private static Path folderOf(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalStateException("no folder around " + file);
        }
        return folder;
    }

    private static Map<String, String> texts(Path folder, String ending) {
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
}
