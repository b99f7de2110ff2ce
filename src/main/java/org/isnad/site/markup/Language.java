package org.isnad.site.markup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A language in which the pages are written. */
public enum Language {
    EN("ltr", "English"),
    AR("rtl", "العربية"),
    FA("rtl", "فارسی");

    private static final Pattern RIGHT_TO_LEFT = Pattern.compile("(ar|ckb|fa|he|ur)(-(?!Latn).*)?");

    private static final Set<Byte> STRONG = Set.of(
            Character.DIRECTIONALITY_LEFT_TO_RIGHT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);

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
    public String ownName() {
        return ownName;
    }

    /** The direction of a text with this tag, which may be of any language, and may name a script. */
    public static String directionOf(String tag) {
        return RIGHT_TO_LEFT.matcher(tag).matches() ? "rtl" : "ltr";
    }

    /** The direction of a text of an unknown language: that of its first letter. */
    public static String directionOfText(String text) {
        return text.codePoints()
                .mapToObj(Character::getDirectionality)
                .filter(STRONG::contains)
                .findFirst()
                .filter(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .map(direction -> "rtl")
                .orElse("ltr");
    }
}
