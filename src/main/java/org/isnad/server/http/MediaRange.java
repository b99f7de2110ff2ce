package org.isnad.server.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Some media types and how much they are liked.
 *
 * @param type the top-level type in lower case, or a star for any
 * @param subtype the subtype in lower case, or a star for any
 * @param quality from 0 (not accepted) to 1
 */
public record MediaRange(String type, String subtype, double quality) {

    /** The specificity of a range that names one type. */
    static final int EXACT = 2;

    private static final Pattern QUALITY = Pattern.compile("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9a-z-]+");

    /** Reads a range with its parameters; those other than {@code q} are passed over. */
    static Optional<MediaRange> parse(String text) {
        List<String> parts = HeaderList.parts(text, ';');
        String range = parts.get(0).toLowerCase(Locale.ROOT);
        int slash = range.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String type = range.substring(0, slash).strip();
        String subtype = range.substring(slash + 1).strip();
        boolean wellFormed = TOKEN.matcher(type).matches()
                && TOKEN.matcher(subtype).matches()
                && !(type.equals("*") && !subtype.equals("*"));
        return wellFormed ? quality(parts).map(quality -> new MediaRange(type, subtype, quality)) : Optional.empty();
    }

    /** The weight among the parameters of a list item: 1 if there is none, nothing if it cannot be read. */
    static Optional<Double> quality(List<String> parts) {
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            if (equals > 0 && part.substring(0, equals).strip().equalsIgnoreCase("q")) {
                String value = part.substring(equals + 1).strip();
                return QUALITY.matcher(value).matches() ? Optional.of(Double.valueOf(value)) : Optional.empty();
            }
        }
        return Optional.of(1.0);
    }

    /** Whether a media type, written in lower case without parameters, is among these. */
    boolean covers(String mediaType) {
        int slash = mediaType.indexOf('/');
        return (type.equals("*") || type.equals(mediaType.substring(0, slash)))
                && (subtype.equals("*") || subtype.equals(mediaType.substring(slash + 1)));
    }

    /** 0 for any type, 1 for any subtype of one type, 2 for one type. */
    int specificity() {
        if (type.equals("*")) {
            return 0;
        }
        return subtype.equals("*") ? 1 : EXACT;
    }
}
