package org.isnad.sdn;

import java.util.List;

/**
 * An entry that nobody has decided on, though it is linked to one that is followed.
 *
 * @param number the entity number
 * @param name the name as printed
 * @param linkedTo the entity numbers of those that it is linked to
 */
public record Candidate(String number, String name, List<String> linkedTo) {

    public Candidate {
        linkedTo = List.copyOf(linkedTo);
    }

    /** The candidate in words. */
    public String text() {
        return "entry " + number + " \"" + name + "\", linked to entry " + String.join(" and ", linkedTo);
    }
}
