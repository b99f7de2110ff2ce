package org.isnad.site.markup;

import java.util.Comparator;

/** Locators as a reader orders them: numbers by their value, capitals like small letters. */
public final class NaturalOrder implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOfOne = end(one, i);
            int endOfOther = end(other, j);
            String part = one.substring(i, endOfOne);
            String otherPart = other.substring(j, endOfOther);
            int order = compareParts(part, otherPart);
            if (order != 0) {
                return order;
            }
            i = endOfOne;
            j = endOfOther;
        }
        int byLength = Integer.compare(one.length() - i, other.length() - j);
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    private static int compareParts(String one, String other) {
        if (isDigit(one.charAt(0)) && isDigit(other.charAt(0))) {
            String number = one.replaceFirst("^0+(?=.)", "");
            String otherNumber = other.replaceFirst("^0+(?=.)", "");
            int byLength = Integer.compare(number.length(), otherNumber.length());
            return byLength != 0 ? byLength : number.compareTo(otherNumber);
        }
        return String.CASE_INSENSITIVE_ORDER.compare(one, other);
    }

    /** Where a run of digits, or of what is none, ends. */
    private static int end(String text, int from) {
        boolean digits = isDigit(text.charAt(from));
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
