package org.isnad.evaluate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * Decides whose turn it is. Whoever has the fewest questions running comes first, among equals whoever used the least time
 * of late, and then who came first. One client never has all the workers; and if all that runs has been running for a
 * while, whoever has nothing running gets a turn beyond them, so that a newcomer need not wait for the ends of those who
 * ask a lot.
 */
final class Admission {

    /** What has run for longer than this may run for long yet. */
    static final Duration SOON = Duration.ofMillis(100);

    private final TurnLimits limits;
    private final LongSupplier clock;
    private final RecentUse use = new RecentUse();
    private final Set<Ticket> running = new LinkedHashSet<>();
    private final List<Ticket> waiting = new ArrayList<>();
    private boolean closed;

    /**
     * Turns for as many as the limits say.
     *
     * @param clock tells the time as {@link System#nanoTime} does
     */
    Admission(TurnLimits limits, LongSupplier clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Waits for a turn; whoever gets a ticket gives it back by {@link #leave}.
     *
     * @param gone whether the client does not wait any more
     * @throws LimitException if there is none; an interrupt is taken for the end of all turns, and is kept
     */
    Ticket enter(String client, BooleanSupplier gone) throws LimitException {
        Ticket ticket = new Ticket(client, gone);
        synchronized (this) {
            if (closed) {
                throw refused(Limit.CLOSING);
            }
            if (count(running, client) + count(waiting, client) >= limits.perClient()) {
                throw refused(Limit.CLIENT_SHARE);
            }
            waiting.add(ticket);
            callNext();
            if (waiting.size() > limits.queue()) {
                lastToCome().ifPresent(last -> sendAway(last, Limit.QUEUE_FULL));
            }
        }
        try {
            boolean unused = ticket.awaitCall(limits.queueTime().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException closing) {
            leave(ticket);
            Thread.currentThread().interrupt();
            throw refused(Limit.CLOSING);
        }
        synchronized (this) {
            // The call may come in the moment in which the waiting ends.
            if (closed || !running.contains(ticket)) {
                leave(ticket);
                throw refused(closed ? Limit.CLOSING : ticket.sentAway().orElse(Limit.QUEUE_TIME));
            }
        }
        return ticket;
    }

    synchronized void leave(Ticket ticket) {
        waiting.remove(ticket);
        if (running.remove(ticket)) {
            long now = clock.getAsLong();
            use.add(ticket.client(), now - ticket.calledAt(), now);
            callNext();
        }
    }

    /** Sends away who has gone, and gives the turns that there are: with time alone there come to be more. */
    synchronized void look() {
        waiting.stream().filter(Ticket::isGone).toList().forEach(ticket -> sendAway(ticket, Limit.GONE));
        callNext();
    }

    private void callNext() {
        for (Optional<Ticket> next = next(); next.isPresent(); next = next()) {
            waiting.remove(next.get());
            running.add(next.get());
            next.get().call(clock.getAsLong());
        }
    }

    /** Nobody enters any more, and those who wait are sent away. */
    synchronized void close() {
        closed = true;
        List.copyOf(waiting).forEach(ticket -> sendAway(ticket, Limit.CLOSING));
    }

    synchronized int running() {
        return running.size();
    }

    synchronized int waiting() {
        return waiting.size();
    }

    private void sendAway(Ticket ticket, Limit why) {
        waiting.remove(ticket);
        ticket.sendAway(why);
    }

    private Optional<Ticket> next() {
        long now = clock.getAsLong();
        int most = running.size() < limits.workers() ? Math.max(1, limits.workers() - 1) : newcomers(now);
        return waiting.stream()
                .filter(ticket -> count(running, ticket.client()) < most)
                .min(Comparator.<Ticket>comparingLong(ticket -> count(running, ticket.client()))
                        .thenComparingDouble(ticket -> use.of(ticket.client(), now)));
    }

    /** With all workers at work: 1 if there is a turn for somebody who has nothing running, else 0. */
    private int newcomers(long now) {
        boolean room = running.size() < limits.workersAndNewcomers();
        return room && running.stream().allMatch(ticket -> now - ticket.calledAt() >= SOON.toNanos()) ? 1 : 0;
    }

    /** Whoever asks for the most, or came last: the one who goes when too many wait. */
    private Optional<Ticket> lastToCome() {
        long now = clock.getAsLong();
        List<Ticket> latestFirst = new ArrayList<>();
        waiting.forEach(ticket -> latestFirst.add(0, ticket));
        return latestFirst.stream()
                .min(Comparator.<Ticket>comparingLong(
                                ticket -> -count(running, ticket.client()) - count(waiting, ticket.client()))
                        .thenComparingDouble(ticket -> -use.of(ticket.client(), now)));
    }

    private static long count(Iterable<Ticket> tickets, String client) {
        long count = 0;
        for (Ticket ticket : tickets) {
            count += ticket.client().equals(client) ? 1 : 0;
        }
        return count;
    }

    private LimitException refused(Limit limit) {
        Duration later = limit == Limit.CLIENT_SHARE ? Duration.ofSeconds(1) : limits.queueTime();
        return new LimitException(limit, false, later);
    }
}
