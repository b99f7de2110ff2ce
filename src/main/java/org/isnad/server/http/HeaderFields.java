package org.isnad.server.http;

import java.util.Locale;

/** What a Content-Type says (RFC 9110, section 8.3). */
public final class HeaderFields {

    private HeaderFields() {}

    /** The media type, in lower case, without its parameters. */
    public static String mediaType(String contentType) {
        return HeaderList.parts(contentType, ';').get(0).toLowerCase(Locale.ROOT);
    }

    /** Whether a charset parameter says anything but UTF-8, or ASCII, which is a part of it. */
    public static boolean isOtherCharset(String contentType) {
        for (String part : HeaderList.parts(contentType, ';')) {
            String parameter = part.toLowerCase(Locale.ROOT).replace(" ", "").replace("\"", "");
            if (parameter.startsWith("charset=") && !parameter.matches("charset=(utf-?8|us-ascii)")) {
                return true;
            }
        }
        return false;
    }
}
