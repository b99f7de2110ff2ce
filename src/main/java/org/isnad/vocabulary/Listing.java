package org.isnad.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.read.Packed;

/**
 * The checked-in listing of the public vocabulary, {@code ontology/vocabulary.tsv}: one term a line, so that a changed IRI
 * shows in review. A term that was listed once stays listed; it may only become deprecated.
 *
 * @param rows the terms by their IRIs
 */
record Listing(Map<String, Row> rows) {

    private static final String HEAD = "iri\tkind\tstatus\tsince";
    private static final String NO_STATUS = "-";

    /**
     * A listed term.
     *
     * @param kind what it is, in words
     * @param status what the ontology says of its state, {@code deprecated} above all; a dash if it says nothing
     * @param since the version of the ontology that had it first
     */
    record Row(String kind, String status, String since) {}

    Listing {
        rows = new TreeMap<>(rows);
    }

    /** The listing that travels inside the program. */
    static Listing packed() {
        return parse(Packed.vocabulary());
    }

    /**
     * Reads a listing.
     *
     * @throws IllegalArgumentException naming the line that is no term of a listing
     */
    static Listing parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            throw new IllegalArgumentException("ontology/vocabulary.tsv:1: the head is not " + HEAD.replace('\t', ' '));
        }
        Map<String, Row> rows = new TreeMap<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != 4 || rows.put(cells[0], new Row(cells[1], cells[2], cells[3])) != null) {
                throw new IllegalArgumentException("ontology/vocabulary.tsv:" + (i + 1)
                        + ": not iri, kind, status and since of a term not yet listed (write it anew by the test)");
            }
        }
        return new Listing(rows);
    }

    /** This listing brought up to a vocabulary: new terms are since its version, and no term goes. */
    Listing updatedTo(Vocabulary vocabulary) {
        Map<String, Row> updated = new TreeMap<>(rows);
        for (Term term : vocabulary.terms()) {
            Row known = rows.get(term.iri());
            updated.put(
                    term.iri(),
                    new Row(
                            term.kind().label(),
                            vocabulary.status(term).orElse(NO_STATUS),
                            known == null ? vocabulary.version() : known.since()));
        }
        return new Listing(updated);
    }

    /** The listed IRIs that a vocabulary does not have any more. */
    List<String> missingFrom(Vocabulary vocabulary) {
        List<String> missing = new ArrayList<>(rows.keySet());
        vocabulary.terms().forEach(term -> missing.remove(term.iri()));
        return missing;
    }

    /** The listing as a table with tabs. */
    String text() {
        return rows.entrySet().stream()
                .map(row -> String.join(
                        "\t",
                        row.getKey(),
                        row.getValue().kind(),
                        row.getValue().status(),
                        row.getValue().since()))
                .collect(Collectors.joining("\n", HEAD + "\n", "\n"));
    }
}
