package org.isnad.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Things and plain values first, then texts by language: English, Arabic, Persian, then the others by their tags. */
final class ObjectOrder implements Comparator<String> {

    static final ObjectOrder INSTANCE = new ObjectOrder();

    private static final Pattern TAG = Pattern.compile("[\"']@([A-Za-z0-9-]+)$");
    private static final List<String> LANGUAGES = List.of("", "en", "ar", "fa");

    private static final Comparator<String> BY_LANGUAGE = Comparator.comparing(
                    ObjectOrder::tag, Comparator.comparingInt(ObjectOrder::rank).thenComparing(tag -> tag))
            .thenComparing(NaturalOrder.INSTANCE);

    private ObjectOrder() {}

    @Override
    public int compare(String left, String right) {
        return BY_LANGUAGE.compare(left, right);
    }

    private static int rank(String tag) {
        int rank = LANGUAGES.indexOf(tag);
        return rank < 0 ? LANGUAGES.size() : rank;
    }

    private static String tag(String object) {
        Matcher matcher = TAG.matcher(object);
        return matcher.find() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
