package org.isnad.sdn;

import java.util.regex.Pattern;

/** What can be a name without anybody having looked at it. */
final class Names {

    /** No digits, no @, no colon: what holds those may be a number, a date or an address in the place of a name. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M} '\u2018\u2019.,()&/-]{1,150}");

    private Names() {}

    static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches() && name.chars().anyMatch(Character::isLetter);
    }
}
