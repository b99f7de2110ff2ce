package org.isnad.server.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Percent-encoded UTF-8 as forms write it, with a plus for a space. */
final class PercentCoding {

    private static final int HEX = 16;

    private PercentCoding() {}

    /** @throws ProblemException if a percent sign is not followed by two hex digits, or the bytes are not UTF-8 */
    static String decode(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('\uFFFD') < 0) {
            return text.replace('+', ' ');
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < encoded.length; i++) {
            byte b = encoded[i];
            if (b == '%') {
                bytes.write(hex(encoded, i + 1) * HEX + hex(encoded, i + 2));
                i += 2;
            } else {
                bytes.write(b == '+' ? ' ' : b);
            }
        }
        return utf8(bytes.toByteArray(), "a parameter is not percent-encoded UTF-8");
    }

    /** @throws ProblemException with this message if the bytes are not UTF-8 */
    static String utf8(byte[] bytes, String message) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException bad) {
            throw Problem.badRequest(message).exception();
        }
    }

    private static int hex(byte[] encoded, int at) {
        int digit = at < encoded.length ? Character.digit(encoded[at], HEX) : -1;
        if (digit < 0) {
            throw Problem.badRequest("a percent sign in a parameter is not followed by two hex digits (write %25)")
                    .exception();
        }
        return digit;
    }
}
