package org.isnad.server;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Paths in which letters, digits and the like are percent-encoded without need: the same as without, but that nothing
 * would know them (RFC 3986, section 6.2.2.2; RFC 9110, section 4.2.3).
 */
final class UsualPath {

    private static final Pattern NEEDLESS =
            Pattern.compile("%(2[dD]|2[eE]|3[0-9]|4[1-9a-fA-F]|5[0-9aA]|5[fF]|6[1-9a-fA-F]|7[0-9aA]|7[eE])");
    private static final int HEX = 16;

    private UsualPath() {}

    /** The undecoded path without what is encoded needlessly; nothing if that is how it is written. */
    static Optional<String> of(String path) {
        String usual = NEEDLESS.matcher(path).replaceAll(UsualPath::decoded);
        return usual.equals(path) ? Optional.empty() : Optional.of(usual);
    }

    private static String decoded(MatchResult encoded) {
        return String.valueOf((char) Integer.parseInt(encoded.group(1), HEX));
    }
}
