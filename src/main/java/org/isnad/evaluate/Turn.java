package org.isnad.evaluate;

import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The turn of one client. */
public final class Turn implements AutoCloseable {

    private final Admission admission;
    private final String client;
    private final BooleanSupplier gone;
    private Optional<Ticket> ticket = Optional.empty();

    /**
     * A turn that has not begun.
     *
     * @param gone whether the client does not wait any more
     */
    Turn(Admission admission, String client, BooleanSupplier gone) {
        this.admission = admission;
        this.client = client;
        this.gone = gone;
    }

    /**
     * Waits for the turn, for the first time or after it was given back; in a turn there is nothing to wait for. To be
     * called by one thread only.
     *
     * @throws LimitException if too many wait, or if it takes too long
     */
    public void begin() throws LimitException {
        if (ticket().isEmpty()) {
            Ticket called = admission.enter(client, gone);
            synchronized (this) {
                ticket = Optional.of(called);
            }
        }
    }

    /** Lets others have it while there is nothing to do but to wait for the client to read; nothing if it has ended. */
    public void rest() {
        ticket().ifPresent(admission::rest);
    }

    /** Goes on after a rest, at once. */
    public void resume() {
        ticket().ifPresent(admission::resume);
    }

    /** Gives the turn back, if it has begun: there is nothing left to do, or nothing but to wait. */
    @Override
    public synchronized void close() {
        ticket.ifPresent(admission::leave);
        ticket = Optional.empty();
    }

    private synchronized Optional<Ticket> ticket() {
        return ticket;
    }
}
