package org.isnad.server;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.evaluate.Cidr;
import org.isnad.evaluate.EvaluatorSettings;
import org.isnad.federate.AllowedServices;
import org.isnad.view.Views;

/**
 * Where a server listens, and how it serves.
 *
 * @param host the name or address of the interface for questions; an IPv6 address with or without brackets
 * @param port the TCP port for questions, 0 for any that is free
 * @param managementPort the TCP port, always on the loopback interface, on which the server tells its health; 0 for any
 *     that is free
 * @param timeout the longest that an evaluation may take; a client may ask for less
 * @param cacheBytes the most bytes of answers that are kept for others; 0 for none
 * @param publicAddress the address under which the world knows the server, if it stands behind another
 * @param trustedProxies addresses of proxies whose word on the client's address is believed
 * @param keptViews how many views of the data are kept in memory
 * @param services the endpoints that questions may name in SERVICE
 * @param log takes one line for each request, without the client's full address and without the question
 */
public record ServerSettings(
        String host,
        int port,
        int managementPort,
        Duration timeout,
        long cacheBytes,
        Optional<URI> publicAddress,
        List<Cidr> trustedProxies,
        int keptViews,
        AllowedServices services,
        Consumer<String> log) {

    /** Only this machine can ask. */
    public static final String DEFAULT_HOST = "127.0.0.1";

    public static final int DEFAULT_PORT = 3330;

    /** So much of the heap goes to answers that are asked for again. */
    public static final long DEFAULT_CACHE_BYTES = 32L << 20;

    private static final int LAST_PORT = 65535;

    /**
     * @throws IllegalArgumentException if the host is blank, a port is not between 0 and 65535, both ports are the same, the
     *     timeout is not positive, the size of the cache is negative, or no view is kept
     */
    public ServerSettings {
        if (host.isBlank()) {
            throw new IllegalArgumentException("the host must not be blank");
        }
        trustedProxies = List.copyOf(trustedProxies);
        host = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        checkPort("port", port);
        checkPort("management port", managementPort);
        if (port != 0 && port == managementPort) {
            throw new IllegalArgumentException("port and management port must differ, both are " + port);
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("the timeout must be above 0, not " + timeout);
        }
        if (cacheBytes < 0) {
            throw new IllegalArgumentException("the cache cannot have fewer bytes than none");
        }
        if (keptViews < 1) {
            throw new IllegalArgumentException("at least one view must be kept, not " + keptViews);
        }
    }

    /** Settings that say where to listen, and nothing else. */
    public ServerSettings(String host, int port, int managementPort) {
        this(
                host,
                port,
                managementPort,
                EvaluatorSettings.DEFAULT_TIMEOUT,
                DEFAULT_CACHE_BYTES,
                Optional.empty(),
                List.of(),
                Views.DEFAULT_KEPT,
                AllowedServices.NONE,
                line -> {});
    }

    /** Settings with the management port next to the port for questions, or any free one if that one may be any. */
    public static ServerSettings on(String host, int port) {
        return new ServerSettings(host, port, port == 0 ? 0 : port + 1);
    }

    /** The settings of a server about which nothing was said. */
    public static ServerSettings defaults() {
        return on(DEFAULT_HOST, DEFAULT_PORT);
    }

    /** The same, with another time limit. */
    public ServerSettings withTimeout(Duration limit) {
        return new ServerSettings(
                host, port, managementPort, limit, cacheBytes, publicAddress, trustedProxies, keptViews, services, log);
    }

    /** The same, with another size of the cache. */
    public ServerSettings withCacheBytes(long bytes) {
        return new ServerSettings(
                host, port, managementPort, timeout, bytes, publicAddress, trustedProxies, keptViews, services, log);
    }

    /** The same, under an address that the world knows. */
    public ServerSettings withPublicAddress(URI address) {
        return new ServerSettings(
                host,
                port,
                managementPort,
                timeout,
                cacheBytes,
                Optional.of(address),
                trustedProxies,
                keptViews,
                services,
                log);
    }

    /** The same, behind proxies that are trusted. */
    public ServerSettings withTrustedProxies(List<Cidr> proxies) {
        return new ServerSettings(
                host, port, managementPort, timeout, cacheBytes, publicAddress, proxies, keptViews, services, log);
    }

    /** The same, with another number of views in memory. */
    public ServerSettings withKeptViews(int number) {
        return new ServerSettings(
                host, port, managementPort, timeout, cacheBytes, publicAddress, trustedProxies, number, services, log);
    }

    /** The same, with other endpoints that may be asked. */
    public ServerSettings withServices(AllowedServices others) {
        return new ServerSettings(
                host, port, managementPort, timeout, cacheBytes, publicAddress, trustedProxies, keptViews, others, log);
    }

    /** The same, with a place for the log. */
    public ServerSettings withLog(Consumer<String> lines) {
        return new ServerSettings(
                host,
                port,
                managementPort,
                timeout,
                cacheBytes,
                publicAddress,
                trustedProxies,
                keptViews,
                services,
                lines);
    }

    private static void checkPort(String name, int port) {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("the " + name + " must be between 0 and 65535, not " + port);
        }
    }
}
