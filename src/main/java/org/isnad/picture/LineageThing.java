package org.isnad.picture;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A thing in a lineage.
 *
 * @param id what it is known by; no two have the same
 * @param since the earliest day of which somebody says that it began then
 * @param name by which things of one day are ordered
 */
public record LineageThing(String id, Optional<LocalDate> since, String name) {}
