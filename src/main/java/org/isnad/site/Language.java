package org.isnad.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A language in which the pages are written. */
public enum Language {
    EN("ltr", "English"),
    AR("rtl", "العربية"),
    FA("rtl", "فارسی");

    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("(ar|ckb|fa|he|ur)(-(?!Latn).*)?");

    private final String direction;
    private final String ownName;

    Language(String direction, String ownName) {
        this.direction = direction;
        this.ownName = ownName;
    }

    /** The language with this tag; there is none for any other tag than {@code en}, {@code ar} and {@code fa}. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The tag as BCP 47 has it, and the first step of each path in this language. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The direction of its script: {@code ltr} or {@code rtl}. */
    public String direction() {
        return direction;
    }

    /** Its name in itself. */
    String ownName() {
        return ownName;
    }

    /** The direction of a text with this tag, which may be of any language, and may name a script. */
    static String directionOf(String tag) {
        return RIGHT_TO_LEFT.matcher(tag).matches() ? "rtl" : "ltr";
    }
}
