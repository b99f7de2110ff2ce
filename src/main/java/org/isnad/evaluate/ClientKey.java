package org.isnad.evaluate;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Tells clients apart: by the address that connects, or, if that belongs to a trusted proxy, by the address for which it
 * says it does. IPv6 addresses of one /64 are one client, for whoever has one of them has them all.
 */
public final class ClientKey {

    private static final int V6_CLIENT = 64;

    private final List<Cidr> trusted;

    /**
     * @param trusted the addresses of proxies whose {@code X-Forwarded-For} is believed
     */
    public ClientKey(List<Cidr> trusted) {
        this.trusted = List.copyOf(trusted);
    }

    /**
     * The key of a client: the right-most address that belongs to no trusted proxy. What stands to its left anybody may
     * have written.
     *
     * @param remote the address that connects
     * @param forwardedFor the values of all {@code X-Forwarded-For} headers, in their order
     */
    public String of(String remote, List<String> forwardedFor) {
        Optional<InetAddress> nearest = Address.parse(remote);
        if (nearest.isEmpty()) {
            return remote;
        }
        InetAddress client = nearest.get();
        List<String> hops = hops(forwardedFor);
        for (int i = hops.size() - 1; i >= 0 && isTrusted(client); i--) {
            Optional<InetAddress> before = Address.parse(hops.get(i));
            if (before.isEmpty()) {
                break;
            }
            client = before.get();
        }
        return key(client);
    }

    private static List<String> hops(List<String> headers) {
        List<String> hops = new ArrayList<>();
        headers.forEach(header -> hops.addAll(List.of(header.split(",", -1))));
        return hops;
    }

    private boolean isTrusted(InetAddress address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }

    private static String key(InetAddress address) {
        return Address.isV4(address)
                ? address.getHostAddress()
                : HexFormat.of().formatHex(Address.network(address, V6_CLIENT)).substring(0, V6_CLIENT / 4) + "/64";
    }
}
