package org.isnad.federate;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.evaluate.Cidr;

/**
 * Which addresses belong to the public internet, by IANA's registries of special-purpose addresses: none of a machine's
 * own, of private networks, of links, of groups, and none of IPv6 that stand for one of IPv4.
 */
final class PublicAddresses {

    private static final List<Cidr> SPECIAL_V4 = ranges(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4");

    /** All that is routed lies in here; loopback, unique-local, link-local, multicast, NAT64 and mapped ones do not. */
    private static final Cidr ROUTED_V6 = Cidr.parse("2000::/3");

    /** Protocols (with Teredo), documentation, 6to4, documentation. */
    private static final List<Cidr> SPECIAL_V6 = ranges("2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    private PublicAddresses() {}

    /** Whether an address may be connected to. */
    static boolean contains(InetAddress address) {
        boolean v4 = address.getAddress().length == Integer.BYTES;
        List<Cidr> special = v4 ? SPECIAL_V4 : SPECIAL_V6;
        return (v4 || ROUTED_V6.contains(address)) && special.stream().noneMatch(range -> range.contains(address));
    }

    private static List<Cidr> ranges(String... ranges) {
        return Stream.of(ranges).map(Cidr::parse).toList();
    }
}
