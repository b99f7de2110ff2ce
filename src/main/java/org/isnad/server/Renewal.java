package org.isnad.server;

import java.util.Optional;

/** Where a running server gets newer data from. */
@FunctionalInterface
public interface Renewal {

    /** For data that stays as it is. */
    Renewal NONE = served -> Optional.empty();

    /**
     * What is to be served now, whole and valid. What is served already stays as it is, and so does the server while this
     * takes its time. Prefixes must be those of the first publication.
     *
     * @param served the hash of what is served
     * @return nothing if that is what is to be served now
     * @throws RenewalException if there is no telling, or if what there is must not be served
     */
    Optional<Publication> since(String served) throws RenewalException;
}
