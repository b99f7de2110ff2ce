package org.isnad.evaluate;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** IP addresses as text. Only addresses are read, never names: nothing here asks anybody. */
final class Address {

    private static final Pattern V4 = Pattern.compile("((?:\\d{1,3}\\.){3}\\d{1,3})(?::\\d{1,5})?");
    private static final Pattern V6 =
            Pattern.compile("\\[?([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(?:%[^\\]]*)?(?:](?::\\d{1,5})?)?");

    private Address() {}

    /** An address, with or without a port, IPv6 with or without brackets; nothing if the text is none. */
    static Optional<InetAddress> parse(String text) {
        String stripped = text.strip();
        Matcher v4 = V4.matcher(stripped);
        Matcher v6 = V6.matcher(stripped);
        try {
            if (v4.matches()) {
                return Optional.of(InetAddress.getByName(v4.group(1)));
            }
            return v6.matches() ? Optional.of(InetAddress.getByName(v6.group(1))) : Optional.empty();
        } catch (UnknownHostException noAddress) {
            return Optional.empty();
        }
    }

    /** The leading bits of an address, the others zero. */
    static byte[] network(InetAddress address, int bits) {
        byte[] bytes = address.getAddress();
        for (int i = 0; i < bytes.length; i++) {
            int kept = Math.max(0, Math.min(Byte.SIZE, bits - i * Byte.SIZE));
            bytes[i] &= (byte) (0xFF << (Byte.SIZE - kept));
        }
        return bytes;
    }

    static boolean isV4(InetAddress address) {
        return address instanceof Inet4Address;
    }
}
