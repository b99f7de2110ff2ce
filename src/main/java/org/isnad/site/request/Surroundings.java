package org.isnad.site.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.release.KeptRelease;
import org.isnad.view.View;
import org.isnad.view.Viewed;

/** What pages tell of beside the dataset that they show: whoever serves them knows it. */
public interface Surroundings {

    /** Nothing beside the dataset. */
    Surroundings NONE = new Surroundings() {};

    /** The releases whose files are served here, from the newest on. */
    default List<KeptRelease> releases() {
        return List.of();
    }

    /** The versions of the releases that can be asked and shown, from the newest on. */
    default List<String> shown() {
        return List.of();
    }

    /**
     * Another view of what is served, or of a release.
     *
     * @param release the version of a release; what is served if nothing is named, if there is none
     * @return nothing if there is no such release
     */
    default Optional<Viewed> other(Optional<String> release, View view) {
        return Optional.empty();
    }

    /** The limits of a query, by their names in the service description, such as {@code time-limit}; empty if untold. */
    default Map<String, Long> limits() {
        return Map.of();
    }

    /** The IRIs of other endpoints that a query may ask. */
    default List<String> services() {
        return List.of();
    }

    /** The files of a release, in the order of their paths. */
    default List<KeptFile> files(KeptRelease release) {
        return List.of();
    }

    /** Figures of the server at work; none if nobody serves the pages. */
    default Optional<ServerFigures> figures() {
        return Optional.empty();
    }
}
