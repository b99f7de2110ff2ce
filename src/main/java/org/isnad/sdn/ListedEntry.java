package org.isnad.sdn;

import java.util.List;

/**
 * An entry of an edition that concerns this record, with what may be taken from it.
 *
 * @param number the entity number
 * @param entity the thing that it is, as {@code person:akram-al-kaabi}
 * @param listed what is taken, in the order of the claims
 */
record ListedEntry(String number, String entity, List<Listed> listed) {

    ListedEntry {
        listed = List.copyOf(listed);
    }
}
