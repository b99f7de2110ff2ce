package org.isnad.evaluate;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A range of IP addresses, such as {@code 10.0.0.0/8} or {@code ::1}.
 *
 * @param network its leading bits in hexadecimal digits, the other bits zero
 * @param bits how many of them count
 */
public record Cidr(String network, int bits) {

    /**
     * Reads a range, or one address.
     *
     * @throws IllegalArgumentException if the text is neither
     */
    public static Cidr parse(String text) {
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        InetAddress parsed = Address.parse(address)
                .orElseThrow(
                        () -> new IllegalArgumentException(text + ": not an IP address or range (write 10.0.0.0/8)"));
        int all = parsed.getAddress().length * Byte.SIZE;
        int bits = all;
        if (slash >= 0) {
            String length = text.substring(slash + 1);
            bits = length.matches("\\d{1,3}") ? Integer.parseInt(length) : all + 1;
        }
        if (bits > all) {
            throw new IllegalArgumentException(text + ": a range of this kind ends in /0 to /" + all);
        }
        byte[] network = Address.network(parsed, bits);
        if (slash >= 0 && !Arrays.equals(network, parsed.getAddress())) {
            throw new IllegalArgumentException(text + ": the address has bits outside its range of /" + bits);
        }
        return new Cidr(HexFormat.of().formatHex(network), bits);
    }

    /** Whether an address lies in the range; one of the other family never does. */
    public boolean contains(InetAddress address) {
        return network.length() == 2 * address.getAddress().length
                && network.equals(HexFormat.of().formatHex(Address.network(address, bits)));
    }
}
