package org.isnad.server;

/**
 * Where a server listens.
 *
 * @param host the name or address of the interface for questions; an IPv6 address with or without brackets
 * @param port the TCP port for questions, 0 for any that is free
 * @param managementPort the TCP port, always on the loopback interface, on which the server tells its health; 0 for any
 *     that is free
 */
public record ServerSettings(String host, int port, int managementPort) {

    /** Only this machine can ask. */
    public static final String DEFAULT_HOST = "127.0.0.1";

    public static final int DEFAULT_PORT = 3330;

    private static final int LAST_PORT = 65535;

    /**
     * @throws IllegalArgumentException if the host is blank, a port is not between 0 and 65535, or both ports are the same
     */
    public ServerSettings {
        if (host.isBlank()) {
            throw new IllegalArgumentException("the host must not be blank");
        }
        host = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        checkPort("port", port);
        checkPort("management port", managementPort);
        if (port != 0 && port == managementPort) {
            throw new IllegalArgumentException("port and management port must differ, both are " + port);
        }
    }

    /** Settings with the management port next to the port for questions, or any free one if that one may be any. */
    public static ServerSettings on(String host, int port) {
        return new ServerSettings(host, port, port == 0 ? 0 : port + 1);
    }

    /** The settings of a server about which nothing was said. */
    public static ServerSettings defaults() {
        return on(DEFAULT_HOST, DEFAULT_PORT);
    }

    private static void checkPort(String name, int port) {
        if (port < 0 || port > LAST_PORT) {
            throw new IllegalArgumentException("the " + name + " must be between 0 and 65535, not " + port);
        }
    }
}
