package org.isnad.site.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of the pages in one language. {@code {0}}, {@code {1}} stand for what is put in. No text has forms for
 * singular and plural: numbers stand behind a colon or in a table, which reads well in all three languages.
 */
public final class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    private final Language language;
    private final Properties bundle;

    private Texts(Language language, Properties bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The words in this language. */
    public static Texts in(Language language) {
        String name = "texts_" + language.tag() + ".properties";
        Properties bundle = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream("/org/isnad/site/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                bundle.load(reader);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(language, bundle);
    }

    /** The language of the words. */
    public Language language() {
        return language;
    }

    /** The text with this key. */
    public String of(String key) {
        String text = bundle.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.tag());
        }
        return text;
    }

    /** The text with this key, with values put in. */
    public String of(String key, String... values) {
        return filled(of(key), List.of(values));
    }

    /** The text with this key as markup, with markup put in. */
    public Markup markup(String key, Markup... values) {
        return new Markup(filled(
                Markup.escape(of(key)), Stream.of(values).map(Markup::html).toList()));
    }

    /** In one pass, so that what is put in may hold braces of its own. */
    private static String filled(String text, List<String> values) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(values.get(Integer.parseInt(place.group(1)))));
    }

    /** A number in the digits of the language, its thousands set apart. */
    public String number(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder grouped = new StringBuilder(number < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                grouped.append(language == Language.EN ? ',' : '\u066C');
            }
            grouped.append(digits.charAt(i));
        }
        return digits(grouped.toString());
    }

    /**
     * The text in the digits of the language. Arabic has those that Iraq's authorities print and that the Unicode locale
     * data gives for ar-IQ; Persian has its own.
     */
    public String digits(String text) {
        if (language == Language.EN) {
            return text;
        }
        char zero = language == Language.AR ? '\u0660' : '\u06F0';
        StringBuilder own = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            own.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
        }
        return own.toString();
    }
}
