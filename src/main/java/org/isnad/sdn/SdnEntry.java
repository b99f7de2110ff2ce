package org.isnad.sdn;

import java.util.List;

/**
 * One entry of the list, cut down to the columns that claims may come from. The other columns (title, vessels, owners)
 * are dropped where the line is read.
 *
 * @param line the line of the list, counted from 1
 * @param number the entity number, which stays the same from edition to edition
 * @param name the name in the form of the list, family name first
 * @param individual whether the entry is a person
 * @param programmes the tags of the programmes under which it is listed, as printed
 * @param remarks what may be looked at of its remarks
 */
record SdnEntry(int line, String number, String name, boolean individual, List<String> programmes, Remarks remarks) {

    SdnEntry {
        programmes = List.copyOf(programmes);
    }
}
