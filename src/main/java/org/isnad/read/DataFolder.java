package org.isnad.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Location;
import org.isnad.model.Problem;

/** The folder of curated data: {@code entities}, {@code sources}, {@code links} and {@code curation}. */
public final class DataFolder {

    private static final String ENDING = ".ttl";

    private DataFolder() {}

    /**
     * The texts of all curated files, in an order that does not depend on the file system.
     *
     * @param folder the data folder
     * @param problems receives a line for each file that is not UTF-8
     * @throws IOException if the folder or a file in it cannot be read; the message names it
     */
    public static List<CuratedText> texts(Path folder, List<Problem> problems) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("no data folder at " + folder + " (name one with --data)");
        }
        List<CuratedText> texts = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            for (Path file : turtleFiles(folder.resolve(kind.folder()))) {
                texts.add(text(kind, file, shown(file), problems));
            }
        }
        return texts;
    }

    /** Reads every text; a file that does not parse does not keep the others from being read. */
    public static Reading read(List<CuratedText> texts) {
        List<CuratedFile> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (CuratedText text : texts) {
            files.add(TurtleReader.read(text, problems));
        }
        return new Reading(files, problems);
    }

    /** One file, taken as being of the given kind wherever it lies. */
    public static CuratedText text(FileKind kind, Path file, String shown, List<Problem> problems) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        String slug = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new CuratedText(kind, shown, slug, text);
        } catch (CharacterCodingException e) {
            problems.add(Problem.violation("syntax", new Location(shown, 1), "not UTF-8 (save the file as UTF-8)"));
            return new CuratedText(kind, shown, slug, "");
        }
    }

    /** The path as messages show it: relative to the working folder where it lies below it. */
    public static String shown(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }

    private static List<Path> turtleFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
