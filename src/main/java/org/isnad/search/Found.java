package org.isnad.search;

import java.util.NavigableMap;
import java.util.Optional;

/**
 * One thing that was found, and by which name.
 *
 * @param thing its IRI
 * @param closeness how close the name is to what was typed
 * @param labels the name that the editors chose in each language
 * @param name the name that was found; or, if that is an error of a source, the one that is displayed in its place
 * @param otherSpelling whether it was found by a spelling that is not displayed, being an error of a source
 * @param claim the IRI of a claim that gives the name that was found; empty if it is a label of the editors alone
 * @param source the IRI of that claim's source
 * @param sources how many independent sources speak of the thing
 */
public record Found(
        String thing,
        Closeness closeness,
        NavigableMap<String, String> labels,
        Name name,
        boolean otherSpelling,
        Optional<String> claim,
        Optional<String> source,
        int sources) {

    /**
     * A name as printed.
     *
     * @param text the name
     * @param language its language tag, empty if it has none
     */
    public record Name(String text, String language) {}
}
