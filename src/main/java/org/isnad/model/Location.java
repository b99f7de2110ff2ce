package org.isnad.model;

/**
 * A place in a curated file, as a curator would look it up.
 *
 * @param file the path as it is shown to users, relative to the folder they work in, with forward slashes
 * @param line the line, counted from 1
 */
public record Location(String file, int line) implements Comparable<Location> {

    @Override
    public int compareTo(Location other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /** The place in the form that editors and compilers use: {@code file:line}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
