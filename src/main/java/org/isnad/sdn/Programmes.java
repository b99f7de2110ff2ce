package org.isnad.sdn;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The closed table from the tags of the list to the programmes of the scale; a tag that is not in it is left out. */
final class Programmes {

    /** By tag, what follows {@code scale:programme-}. */
    private static final Map<String, String> SLUGS = Map.ofEntries(
            entry("FTO", "fto"),
            entry("SDGT", "sdgt"),
            entry("IRAQ3", "iraq3"),
            entry("GLOMAG", "glomag"),
            entry("IRGC", "irgc"),
            entry("IFSR", "ifsr"),
            entry("SYRIA", "syria"),
            entry("NPWMD", "npwmd"),
            entry("IRAN-HR", "iran-hr"),
            entry("HRIT-IR", "hrit-ir"),
            entry("ELECTION-EO13848", "election-eo13848"),
            entry("IRAN-EO13876", "iran-eo13876"),
            entry("YEMEN", "yemen"));

    /** The tags have this form, as IRAN-HR, DPRK4, UKRAINE-EO13660: what has another may be anything. */
    private static final Pattern TAG = Pattern.compile("[A-Z]{3,}[0-9]?(-(EO[0-9]{5}|[A-Z]+))*");

    private Programmes() {}

    /** Whether this can be the tag of a programme, and so be named in a message. */
    static boolean isTag(String text) {
        return TAG.matcher(text).matches();
    }

    /** What follows {@code scale:programme-}, and the end of the claim's slug. */
    static Optional<String> slug(String tag) {
        return Optional.ofNullable(SLUGS.get(tag));
    }
}
