package org.isnad.model.time;

/**
 * A text that is no date of the accepted grammar. The message is one line: the part that is at fault, what is wrong
 * with it and, in parentheses, the remedy.
 */
public final class EdtfException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 60;

    EdtfException(String part, String fault, String remedy) {
        super("\"" + quoted(part) + "\" " + fault + " (" + remedy + ")");
    }

    private static String quoted(String part) {
        String oneLine = part.replaceAll("\\s", " ");
        return oneLine.length() <= LONGEST_QUOTE ? oneLine : oneLine.substring(0, LONGEST_QUOTE) + "…";
    }
}
