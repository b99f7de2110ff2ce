package org.isnad.server.http;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a client accepts: the header field Accept of RFC 9110, section 12.5.1. A range that cannot be read is passed over,
 * and a field of which nothing is left accepts everything, as does none.
 *
 * @param ranges the ranges in the order in which they were written
 */
public record Accept(List<MediaRange> ranges) {

    private static final Accept ANYTHING = new Accept(List.of(new MediaRange("*", "*", 1)));

    public Accept {
        ranges = List.copyOf(ranges);
    }

    /** Reads the values of all Accept fields of a request. */
    public static Accept of(List<String> values) {
        List<MediaRange> ranges = values.stream()
                .flatMap(value -> HeaderList.items(value).stream())
                .map(MediaRange::parse)
                .flatMap(Optional::stream)
                .toList();
        return ranges.isEmpty() ? ANYTHING : new Accept(ranges);
    }

    /** How much a media type is liked, from 0 (not accepted) to 1: the most specific range decides. */
    public double quality(String mediaType) {
        return ranges.stream()
                .filter(range -> range.covers(mediaType))
                .max(Comparator.comparingInt(MediaRange::specificity))
                .map(MediaRange::quality)
                .orElse(0.0);
    }

    /** Whether a range names exactly this type and does not refuse it. */
    public boolean names(String mediaType) {
        return ranges.stream()
                .anyMatch(range ->
                        range.specificity() == MediaRange.EXACT && range.quality() > 0 && range.covers(mediaType));
    }

    /** The first of the best-liked types; none if no type is accepted. */
    public Optional<String> best(List<String> offered) {
        String best = null;
        double liked = 0;
        for (String type : offered) {
            double quality = quality(type);
            if (quality > liked) {
                best = type;
                liked = quality;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How much the best-liked of the ranges that name a kind of JSON is liked; 0 if there is none. */
    double explicitQualityOfJson() {
        return ranges.stream()
                .filter(range -> range.subtype().equals("json")
                        || range.subtype().toLowerCase(Locale.ROOT).endsWith("+json"))
                .mapToDouble(MediaRange::quality)
                .max()
                .orElse(0);
    }
}
