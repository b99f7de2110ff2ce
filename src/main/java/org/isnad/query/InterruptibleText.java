package org.isnad.query;

import java.util.regex.Pattern;

/**
 * A text whose reader can be interrupted. A regular expression can read the same characters for longer than anybody lives,
 * and looks at nothing else meanwhile; so it is the text that looks.
 */
final class InterruptibleText implements CharSequence {

    private static final String CHOICES = "*+?{|";
    private static final int SHORT = 2_000;
    private static final int OFTEN = 0x3FF;

    private final String text;
    private int reads;

    private InterruptibleText(String text) {
        this.text = text;
    }

    /**
     * A text as a pattern may read it. One that offers hardly a choice reads a short text fast, and a plain text faster.
     */
    static CharSequence of(String text, Pattern pattern) {
        return text.length() < SHORT && !offersChoices(pattern.pattern()) ? text : new InterruptibleText(text);
    }

    /** Asked for each text, so without a stream. */
    private static boolean offersChoices(String pattern) {
        int choices = 0;
        for (int i = 0; i < pattern.length(); i++) {
            if (CHOICES.indexOf(pattern.charAt(i)) >= 0) {
                choices++;
            }
        }
        return choices > 1;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        reads++;
        if ((reads & OFTEN) == 0) {
            Interruption.check();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
