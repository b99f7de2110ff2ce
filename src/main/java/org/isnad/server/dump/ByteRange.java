package org.isnad.server.dump;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.server.http.Problem;

/**
 * One range of the bytes of a file (RFC 9110, section 14).
 *
 * @param first the first byte, counted from 0
 * @param last the last byte, which is in the range
 */
public record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    /**
     * The range that a header field asks for. What is not a single range of bytes is passed over, as the RFC allows: the
     * client then gets the whole.
     *
     * @param field the value of Range
     * @param length how many bytes the file has
     * @throws org.isnad.server.http.ProblemException 416 if the file has none of these bytes
     */
    public static Optional<ByteRange> of(String field, long length) {
        Matcher matcher = ONE.matcher(field);
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return Optional.empty();
        }
        boolean isSuffix = matcher.group(1).isEmpty();
        long given = matcher.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(matcher.group(2));
        long first = isSuffix ? Math.max(0, length - given) : Long.parseLong(matcher.group(1));
        long last = isSuffix ? length - 1 : Math.min(length - 1, given);
        if (!isSuffix && given < first) {
            return Optional.empty();
        }
        if (first >= length || (isSuffix && given == 0)) {
            throw Problem.of(416, "the file has " + length + " bytes")
                    .header("Content-Range", "bytes */" + length)
                    .exception();
        }
        return Optional.of(new ByteRange(first, last));
    }

    /** How many bytes there are in the range. */
    public long length() {
        return last - first + 1;
    }

    /** The value of Content-Range for a file of this length. */
    public String contentRange(long length) {
        return "bytes " + first + "-" + last + "/" + length;
    }
}
