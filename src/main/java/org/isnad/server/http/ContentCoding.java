package org.isnad.server.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the bytes of an answer travel (RFC 9110, section 8.4.1). */
public enum ContentCoding {
    IDENTITY,
    GZIP;

    /**
     * The coding for a client with these Accept-Encoding fields: gzip if it is liked at least as much as none.
     *
     * @throws ProblemException 406 if both are refused
     */
    public static ContentCoding chosen(List<String> acceptEncoding) {
        double gzip = -1;
        double identity = -1;
        double other = -1;
        for (String value : acceptEncoding) {
            for (String item : HeaderList.items(value)) {
                List<String> parts = HeaderList.parts(item, ';');
                Optional<Double> quality = MediaRange.quality(parts);
                if (quality.isPresent()) {
                    switch (parts.get(0).toLowerCase(Locale.ROOT)) {
                        case "gzip", "x-gzip" -> gzip = quality.get();
                        case "identity" -> identity = quality.get();
                        case "*" -> other = quality.get();
                        default -> {}
                    }
                }
            }
        }
        double liked = gzip >= 0 ? gzip : other;
        if (liked > 0 && liked >= identity) {
            return GZIP;
        }
        // What no field names is acceptable as it is, unless everything else was refused.
        if (identity == 0 || (identity < 0 && other == 0)) {
            throw Problem.of(406, "answers are sent with gzip or without a content coding")
                    .header("Vary", "Accept-Encoding")
                    .exception();
        }
        return IDENTITY;
    }
}
