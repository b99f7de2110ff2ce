package org.isnad.server.describe;

/**
 * A parameter that a request may have beside its query.
 *
 * @param name its name, as it is written
 * @param meaning what it does, and what it may be, for people
 */
public record StatedParameter(String name, String meaning) {}
