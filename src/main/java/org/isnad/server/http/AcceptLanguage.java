package org.isnad.server.http;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which languages a client likes: the header field Accept-Language of RFC 9110, section 12.5.4. A range is shortened from
 * its end until it fits, as in the lookup of RFC 4647, so that {@code ar-IQ} asks for {@code ar}.
 */
public final class AcceptLanguage {

    private static final String ANY = "*";

    /** How much each language is liked, by its first subtag. */
    private final Map<String, Double> liked = new HashMap<>();

    private AcceptLanguage() {}

    /** Reads the values of all Accept-Language fields of a request; a range that cannot be read is passed over. */
    public static AcceptLanguage of(List<String> values) {
        AcceptLanguage accept = new AcceptLanguage();
        Map<String, Double> whole = new HashMap<>();
        for (String value : values) {
            for (String item : HeaderList.items(value)) {
                List<String> parts = HeaderList.parts(item, ';');
                String range = parts.get(0).toLowerCase(Locale.ROOT);
                Optional<Double> quality = MediaRange.quality(parts);
                if (quality.isPresent() && range.matches("\\*|[a-z]{1,8}(-[a-z0-9]{1,8})*")) {
                    String language = range.split("-", 2)[0];
                    accept.liked.merge(language, quality.get(), Math::max);
                    if (range.equals(language)) {
                        whole.merge(range, quality.get(), Math::max);
                    }
                }
            }
        }
        // Whoever refuses a language refuses it in all countries.
        whole.forEach((language, quality) ->
                accept.liked.computeIfPresent(language, (same, most) -> quality == 0 ? Double.valueOf(0) : most));
        return accept;
    }

    /**
     * The best-liked of these languages, the first among equals. There is always one: to somebody who reads none of them
     * the first is as good as any.
     *
     * @param offered their tags, none of them with a second subtag
     */
    public String best(List<String> offered) {
        String best = offered.get(0);
        double most = liked.isEmpty() ? 1 : 0;
        for (String tag : offered) {
            double quality = liked.getOrDefault(tag, liked.getOrDefault(ANY, 0.0));
            if (quality > most) {
                best = tag;
                most = quality;
            }
        }
        return best;
    }
}
