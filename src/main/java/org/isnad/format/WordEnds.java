package org.isnad.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a word ends that begins at a place of the text, by the grammar of Turtle 1.1. Every answer is the place
 * after the word, or {@link #NONE} if no such word begins there. Names may hold more characters than the grammar
 * allows; the parser that reads the data has the last word on those.
 */
record WordEnds(String text) {

    static final int NONE = -1;

    private static final Pattern IRI = Pattern.compile("<[^\\x00-\\x20<>\"{}|^`]*+>");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:\\d++\\.\\d*+[eE][+-]?\\d++|\\.?\\d++[eE][+-]?\\d++|\\d*+\\.\\d++|\\d++)");
    private static final Pattern NAME =
            Pattern.compile("(?:[\\w.:\\u00B7\\u00C0-\\x{10FFFF}-]++|%\\p{XDigit}{2}|\\\\[_~.!$&'()*+,;=/?#@%-])++");
    private static final Pattern LANGUAGE = Pattern.compile("@[a-zA-Z]++(?:-[a-zA-Z0-9]++)*+(?:--[a-z]++)?+");
    private static final Pattern AT_WORD = Pattern.compile("@\\w*+");

    int iri(int from) {
        return match(IRI, from);
    }

    int number(int from) {
        return match(NUMBER, from);
    }

    int language(int from) {
        return match(LANGUAGE, from);
    }

    int atWord(int from) {
        return match(AT_WORD, from);
    }

    /** A prefixed name or a keyword; a full stop at its end is the sentence's, unless it is escaped. */
    int name(int from) {
        int end = match(NAME, from);
        while (end > from && text.charAt(end - 1) == '.' && (end < from + 2 || text.charAt(end - 2) != '\\')) {
            end--;
        }
        return end > from ? end : NONE;
    }

    /** A text in short quotes, which ends on its line, or in long quotes (three of them), which may end on any. */
    int quoted(int from) {
        String mark = text.substring(from, from + 1);
        String longMark = mark.repeat(3);
        boolean isLong = text.startsWith(longMark, from);
        String closing = isLong ? longMark : mark;
        int i = from + closing.length();
        while (i < text.length()) {
            char c = text.charAt(i);
            if (text.startsWith(closing, i)) {
                return i + closing.length();
            }
            if (!isLong && (c == '\n' || c == '\r')) {
                return NONE;
            }
            i += c == '\\' ? 2 : 1;
        }
        return NONE;
    }

    /** A comment, which ends before the line does. */
    int comment(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int match(Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        return matcher.lookingAt() ? matcher.end() : NONE;
    }
}
