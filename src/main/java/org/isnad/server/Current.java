package org.isnad.server;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is served now. Newer data takes the place of the old in one step: whoever has seen the new never sees the old
 * again, and what runs ends on the data on which it began.
 */
final class Current {

    private static final Logger LOG = LoggerFactory.getLogger(Current.class);

    private final Renewal renewal;
    private final int keptViews;
    private final ReentrantLock renewing = new ReentrantLock();
    private final SortedMap<String, Snapshot> releases;
    private volatile Snapshot now;

    /**
     * Begins with what is offered.
     *
     * @param keptViews how many views of each are kept in memory
     */
    Current(Offer offer, int keptViews) {
        this.renewal = offer.renewal();
        this.keptViews = keptViews;
        this.now = Snapshot.of(offer.publication(), keptViews);
        this.releases = releases(offer, now);
    }

    private SortedMap<String, Snapshot> releases(Offer offer, Snapshot first) {
        SortedMap<String, Snapshot> snapshots = new TreeMap<>();
        for (Offer.NamedRelease release : offer.releases()) {
            boolean isFirst = release.publication().equals(offer.publication());
            snapshots.put(release.version(), isFirst ? first : Snapshot.of(release.publication(), keptViews));
        }
        return Collections.unmodifiableSortedMap(snapshots);
    }

    Snapshot now() {
        return now;
    }

    /** The releases that can be asked by their version. */
    SortedMap<String, Snapshot> releases() {
        return releases;
    }

    /** Looks for newer data and serves it, if no other thread is about to. */
    Reload renew() {
        if (!renewing.tryLock()) {
            return Reload.of(Reload.Ending.BUSY);
        }
        try {
            Optional<Publication> newer = renewal.since(now.publication().hash());
            newer.ifPresent(publication -> now = Snapshot.of(publication, keptViews));
            return Reload.of(newer.isPresent() ? Reload.Ending.NEW : Reload.Ending.UNCHANGED);
        } catch (RenewalException cannot) {
            return new Reload(Reload.Ending.FAILED, String.valueOf(cannot.getMessage()));
        } catch (RuntimeException | OutOfMemoryError fault) {
            LOG.error("newer data could not be read", fault);
            return new Reload(Reload.Ending.FAILED, "the server failed on the newer data");
        } finally {
            renewing.unlock();
        }
    }
}
