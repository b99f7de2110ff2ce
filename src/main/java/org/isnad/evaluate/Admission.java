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
import java.util.function.Predicate;

/**
 * Decides whose turn it is. Whoever has the fewest questions running comes first, among equals who is known for quick
 * questions, then whoever used the least time of late, and then who came first. One client never has all the workers.
 * Whoever has nothing running gets a turn beyond them, so that a newcomer need not wait for the ends of those who ask a
 * lot: who is known for quick questions at once, a stranger when all that runs has been running for a while.
 */
final class Admission {

    /** What has run for longer than this may run for long yet. */
    static final Duration SOON = Duration.ofMillis(100);

    private final TurnLimits limits;
    private final LongSupplier clock;
    private final RecentUse use = new RecentUse();
    private final Set<Ticket> running = new LinkedHashSet<>();
    private final Set<Ticket> resting = new LinkedHashSet<>();
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
            if (held(client) >= limits.perClient()) {
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
        if (running.remove(ticket) || resting.remove(ticket)) {
            long now = clock.getAsLong();
            use.add(ticket.client(), now - ticket.calledAt(), now);
            callNext();
        }
    }

    /** Lets others have a turn while there is nothing to do but to wait for the client, if not too many do so already. */
    synchronized void rest(Ticket ticket) {
        if (resting.size() < limits.resting() && running.remove(ticket)) {
            resting.add(ticket);
            callNext();
        }
    }

    /** Takes the turn back, without waiting: what there is to do is not much, until the client is waited for again. */
    synchronized void resume(Ticket ticket) {
        if (resting.remove(ticket)) {
            running.add(ticket);
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

    synchronized int resting() {
        return resting.size();
    }

    synchronized int waiting() {
        return waiting.size();
    }

    private void sendAway(Ticket ticket, Limit why) {
        waiting.remove(ticket);
        ticket.sendAway(why);
    }

    private Optional<Ticket> next() {
        if (running.size() < limits.workers()) {
            int most = Math.max(1, limits.workers() - 1);
            return first(ticket -> count(running, ticket.client()) < most);
        }
        Predicate<Ticket> newcomer = ticket -> count(running, ticket.client()) == 0;
        Optional<Ticket> modest = running.size() < limits.workersAndNewcomers()
                ? first(newcomer.and(ticket -> isModest(ticket.client())))
                : Optional.empty();
        return modest.isEmpty() && hasRoomForStrangers() ? first(newcomer) : modest;
    }

    private Optional<Ticket> first(Predicate<Ticket> suitable) {
        long now = clock.getAsLong();
        return waiting.stream()
                .filter(suitable)
                .min(Comparator.<Ticket>comparingLong(ticket -> count(running, ticket.client()))
                        .thenComparing(ticket -> !isModest(ticket.client()))
                        .thenComparingDouble(ticket -> use.of(ticket.client(), now)));
    }

    private boolean isModest(String client) {
        return use.isModest(client, SOON);
    }

    private boolean hasRoomForStrangers() {
        long now = clock.getAsLong();
        return running.size() < limits.workersAndStrangers()
                && running.stream().allMatch(ticket -> now - ticket.calledAt() >= SOON.toNanos());
    }

    /** Who goes when too many wait: who is not known for quick questions, has the most places, used the most, came last. */
    private Optional<Ticket> lastToCome() {
        long now = clock.getAsLong();
        List<Ticket> latestFirst = new ArrayList<>();
        waiting.forEach(ticket -> latestFirst.add(0, ticket));
        return latestFirst.stream()
                .min(Comparator.<Ticket, Boolean>comparing(ticket -> isModest(ticket.client()))
                        .thenComparing(Comparator.<Ticket>comparingLong(ticket -> held(ticket.client()))
                                .thenComparingDouble(ticket -> use.of(ticket.client(), now))
                                .reversed()));
    }

    private long held(String client) {
        return count(running, client) + count(resting, client) + count(waiting, client);
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
