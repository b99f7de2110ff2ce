package org.isnad.search;

/** Whether two words differ by one letter put in, left out, replaced, or by two neighbours that changed places. */
final class OneEdit {

    /** In shorter words one letter makes another word: Sadr and Badr. Arabic writes fewer letters for a word. */
    private static final int SHORTEST = 5;

    private static final int SHORTEST_ARABIC = 4;

    private OneEdit() {}

    static boolean between(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = shorter.equals(one) ? other : one;
        int shortest = ArabicWord.is(longer) ? SHORTEST_ARABIC : SHORTEST;
        if (longer.length() < shortest || longer.length() - shorter.length() > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        if (longer.length() > shorter.length()) {
            return shorter.regionMatches(same, longer, same + 1, shorter.length() - same);
        }
        if (same == shorter.length() || restIsSame(shorter, longer, same + 1)) {
            return true;
        }
        return same + 1 < shorter.length()
                && shorter.charAt(same) == longer.charAt(same + 1)
                && shorter.charAt(same + 1) == longer.charAt(same)
                && restIsSame(shorter, longer, same + 2);
    }

    private static boolean restIsSame(String one, String other, int from) {
        return one.regionMatches(from, other, from, one.length() - from);
    }
}
