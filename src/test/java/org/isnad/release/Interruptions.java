package org.isnad.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A disk on which something happens at a chosen step. Public, for whole releases are tried on it as well. */
public final class Interruptions implements Disk.Watcher {

    /** The end of the process: nothing can be done after it, and nothing is cleaned up. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private final int at;
    private final boolean forGood;
    private final List<String> steps = new ArrayList<>();

    private Interruptions(int at, boolean forGood) {
        this.at = at;
        this.forGood = forGood;
    }

    /** Nothing happens. */
    public static Interruptions none() {
        return new Interruptions(Integer.MAX_VALUE, false);
    }

    /** The process dies before this step, counted from 0. */
    public static Interruptions killedAt(int step) {
        return new Interruptions(step, true);
    }

    /** The disk is full at this step. */
    public static Interruptions fullAt(int step) {
        return new Interruptions(step, false);
    }

    @Override
    public void before(Disk.Step step, Path path) throws IOException {
        int number = steps.size();
        steps.add(step + " " + path.getFileName());
        if (forGood && number >= at) {
            throw new Killed();
        }
        if (number == at) {
            throw new IOException("No space left on device");
        }
    }

    /** What was done so far, as {@code RENAME 0.1.0}. */
    public List<String> steps() {
        return List.copyOf(steps);
    }
}
