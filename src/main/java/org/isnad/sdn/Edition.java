package org.isnad.sdn;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.isnad.model.Problem;

/** What one edition of the list says of the entries that concern this record. */
public final class Edition {

    private final List<ListedEntry> entries;
    private final List<String> searchedFor;
    private final List<Candidate> candidates;
    private final List<Problem> problems;
    private final int lines;
    private final int read;

    /**
     * @param entries the entries that were looked for and found, by number
     * @param searchedFor the numbers of which it is known whether they are on the list
     * @param candidates the entries that somebody should decide on, by number
     * @param lines how many lines there were
     * @param read how many of them are entries
     */
    Edition(
            List<ListedEntry> entries,
            List<String> searchedFor,
            List<Candidate> candidates,
            List<Problem> problems,
            int lines,
            int read) {
        this.entries = List.copyOf(entries);
        this.searchedFor = List.copyOf(searchedFor);
        this.candidates = List.copyOf(candidates);
        this.problems = List.copyOf(problems);
        this.lines = lines;
        this.read = read;
    }

    /**
     * Reads an edition as a stream; only what concerns this record is kept.
     *
     * @param in the list as {@code sdn.csv}
     * @param shown its name in messages
     * @param notListed the numbers of entries that are known not to be in it, whatever its lines leave open
     */
    public static Edition read(InputStream in, String shown, ImportRules rules, Set<String> notListed)
            throws IOException {
        return new EditionReader(shown, rules, notListed).read(in);
    }

    List<ListedEntry> entries() {
        return entries;
    }

    List<String> searchedFor() {
        return searchedFor;
    }

    /** The entries that somebody should decide on, by number. */
    public List<Candidate> candidates() {
        return candidates;
    }

    /** What was skipped or left out, with its line. */
    public List<Problem> problems() {
        return problems;
    }

    /** How many of the entries that were looked for were found. */
    public int found() {
        return entries.size();
    }

    /** Whether not one line could be read. */
    public boolean isUnreadable() {
        return read == 0;
    }

    /** How many claims it gives. */
    public int claims() {
        return entries.stream().mapToInt(entry -> entry.listed().size()).sum();
    }

    /** The reading in a few words. */
    public String summary() {
        return lines + " lines, " + (lines - read) + " skipped, " + entries.size() + " entries found, " + claims()
                + " claims";
    }
}
