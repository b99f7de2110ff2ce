package org.isnad.release;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file {@code SHA256SUMS}: a line for every file of a release but itself and its signature, as {@code sha256sum -c}
 * reads it, sorted by path.
 *
 * @param byPath the SHA-256 of each file, in hex, by its path in the folder
 */
public record Checksums(SortedMap<String, String> byPath) {

    /** The name of the file. */
    public static final String FILE = "SHA256SUMS";
    /** The name of its signature. */
    public static final String SIGNATURE = FILE + ".minisig";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S+)");
    /** No part begins with a point twice, and none is empty: such a path stays in the folder. */
    private static final Pattern PATH =
            Pattern.compile("(?:\\.?[A-Za-z0-9_-][A-Za-z0-9._-]*/)*\\.?[A-Za-z0-9_-][A-Za-z0-9._-]*");

    public Checksums {
        byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
        for (String path : byPath.keySet()) {
            if (!isPath(path)) {
                throw new IllegalArgumentException(path + " is no path of a file in a release");
            }
        }
    }

    /** The sums of these files. */
    public static Checksums of(Iterable<WrittenPart> files) {
        SortedMap<String, String> sums = new TreeMap<>();
        for (WrittenPart file : files) {
            if (sums.put(file.part().file(), file.sha256()) != null) {
                throw new IllegalArgumentException(file.part().file() + " stands twice in one release");
            }
        }
        return new Checksums(sums);
    }

    /**
     * Reads what {@link #text} wrote, and nothing else.
     *
     * @throws IllegalArgumentException if a line is no line of it, leaves the folder, stands twice or out of order
     */
    public static Checksums parse(String text) {
        SortedMap<String, String> sums = new TreeMap<>(Comparator.naturalOrder());
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("line " + number + " is not a hash, two blanks and a path");
            }
            String path = matcher.group(2);
            if (!isPath(path)) {
                throw new IllegalArgumentException("line " + number + ": " + path + " is no path in the folder");
            }
            if (!sums.isEmpty() && sums.lastKey().compareTo(path) >= 0) {
                throw new IllegalArgumentException("line " + number + ": " + path + " is out of order");
            }
            sums.put(path, matcher.group(1));
        }
        Checksums read = new Checksums(sums);
        if (!read.text().equals(text)) {
            throw new IllegalArgumentException("its lines do not end as they should");
        }
        return read;
    }

    /** The file, with a line feed after each line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, String> sum : byPath.entrySet()) {
            text.append(sum.getValue()).append("  ").append(sum.getKey()).append('\n');
        }
        return text.toString();
    }

    private static boolean isPath(String path) {
        return PATH.matcher(path).matches() && !path.equals(FILE) && !path.equals(SIGNATURE);
    }
}
