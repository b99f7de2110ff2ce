package org.isnad.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.Location;
import org.isnad.model.Problem;

/** The folder of curated data: {@code entities}, {@code sources}, {@code links} and {@code curation}. */
public final class DataFolder {

    private static final String ENDING = ".ttl";
    private static final Pattern STRAY = Pattern.compile("(?i)\\.(ttl|turtle|nt|trig|nq|rdf)$");

    private DataFolder() {}

    /**
     * The texts of all curated files, in an order that does not depend on the file system.
     *
     * @param folder the data folder
     * @param problems receives a line for each file that is not UTF-8, and for Turtle that lies where nothing is read from
     * @throws IOException if the folder or a file in it cannot be read; the message names it
     */
    public static List<CuratedText> texts(Path folder, List<Problem> problems) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("no data folder at " + folder + " (name one with --data)");
        }
        List<CuratedText> texts = new ArrayList<>();
        for (FileKind kind : FileKind.values()) {
            for (Path file : turtleFiles(folder.resolve(kind.folder()))) {
                text(kind, file, shown(file), problems).ifPresent(texts::add);
            }
        }
        tellOfStrays(folder, problems);
        if (texts.isEmpty() && problems.isEmpty()) {
            throw new IOException("no curated files in " + shown(folder)
                    + " (it should hold the folders entities, sources, links and curation; name another with --data)");
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

    /**
     * One file, taken as being of the given kind wherever it lies; empty, with a problem, if it is not UTF-8.
     *
     * @param problems receives the line on which the first byte stands that is not UTF-8
     */
    public static Optional<CuratedText> text(FileKind kind, Path file, String shown, List<Problem> problems)
            throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        CharBuffer text = CharBuffer.allocate(bytes.remaining() + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
        String read = text.flip().toString();
        if (result.isError()) {
            int line = 1 + (int) read.chars().filter(c -> c == '\n').count();
            problems.add(Problem.violation("syntax", new Location(shown, line), "not UTF-8 (save the file as UTF-8)"));
            return Optional.empty();
        }
        return Optional.of(new CuratedText(kind, shown, slug(file), withoutMark(read)));
    }

    private static String slug(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** Some editors begin a file with a byte order mark, which is no part of its text. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Turtle that lies where nothing is read from would be missed without a word. */
    private static void tellOfStrays(Path folder, List<Problem> problems) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(file -> STRAY.matcher(file.getFileName().toString()).find())
                    .filter(file -> Stream.of(FileKind.values())
                            .noneMatch(kind -> file.startsWith(folder.resolve(kind.folder()))
                                    && file.toString().endsWith(ENDING)))
                    .sorted()
                    .forEach(file -> problems.add(Problem.violation(
                            "stray-file",
                            new Location(shown(file), 1),
                            "is not read (move it to entities, sources, links or curation, with the ending .ttl)")));
        } catch (UncheckedIOException e) {
            throw e.getCause();
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
