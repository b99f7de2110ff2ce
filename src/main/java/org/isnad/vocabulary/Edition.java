package org.isnad.vocabulary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A published edition of the ontology.
 *
 * @param version as in Semantic Versioning, such as {@code 1.2.0}
 * @param issued the day on which it was first published
 * @param previous the version before it, if there was one
 */
public record Edition(String version, LocalDate issued, Optional<String> previous) {}
