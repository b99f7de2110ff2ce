package org.isnad.format;

import java.util.List;
import java.util.SortedMap;

/**
 * A curated file as its curator thinks of it.
 *
 * @param header the comments that stay at the top
 * @param prefixes the prefixes that are used, in the order in which they are written
 * @param blocks what is said of each subject, in the order of the file
 * @param footer the comments that stay at the end
 */
record CuratedFile(List<Comment> header, SortedMap<String, Prefix> prefixes, List<Block> blocks, List<Comment> footer) {

    /**
     * @param iri the namespace in angle brackets
     * @param after the comment at the end of its line, at most one
     */
    record Prefix(String iri, List<String> after) {}

    /**
     * What is said of one subject, from its name to the full stop.
     *
     * @param comments the comments above it
     */
    record Block(String subject, List<Comment> comments, List<Statement> statements) {}
}
