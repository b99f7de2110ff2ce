package org.isnad.server.describe;

/**
 * A limit as the endpoint states it.
 *
 * @param id its name for programs, such as {@code time-limit}
 * @param name its name for people, with the unit
 * @param value the number
 */
public record StatedLimit(String id, String name, long value) {}
