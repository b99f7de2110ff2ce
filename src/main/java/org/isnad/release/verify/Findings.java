package org.isnad.release.verify;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a release, one line for each: the file, and what is wrong with it. */
final class Findings {

    private final List<String> lines = new ArrayList<>();

    void add(String file, String what) {
        lines.add(file + ": " + what);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
