package org.isnad.validate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.read.CuratedText;
import org.isnad.read.FileKind;

/**
 * The curated files that one example holds. Each keeps the prefixes of the example and the lines where they stand; the
 * lines of the others are left empty, so that line numbers are those of the example.
 *
 * @param curated the files to be read and completed
 * @param direct triples to be put into the direct graph
 */
record Sections(List<CuratedText> curated, List<CuratedText> direct) {

    private static final String MARK = "# file: ";

    static Sections of(Path file) {
        List<CuratedText> curated = new ArrayList<>();
        List<CuratedText> direct = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(MARK)) {
                String path = lines.get(i).substring(MARK.length());
                (path.equals("direct") ? direct : curated).add(section(file, path, lines, i));
            }
        }
        return new Sections(curated, direct);
    }

    private static CuratedText section(Path file, String path, List<String> lines, int start) {
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            inside = line.startsWith(MARK) ? i == start : inside;
            text.append(inside || line.startsWith("@prefix") ? line : "").append('\n');
        }
        String name = path.substring(path.indexOf('/') + 1);
        String slug = name.endsWith(".ttl") ? name.substring(0, name.length() - ".ttl".length()) : name;
        return new CuratedText(kind(path), String.valueOf(file.getFileName()), slug, text.toString());
    }

    private static FileKind kind(String path) {
        return Arrays.stream(FileKind.values())
                .filter(kind -> path.startsWith(kind.folder() + "/"))
                .findFirst()
                .orElse(FileKind.ENTITIES);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
