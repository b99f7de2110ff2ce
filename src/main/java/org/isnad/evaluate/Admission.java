package org.isnad.evaluate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Decides whose turn it is. Whoever has the fewest questions running comes first, and among equals who came first. One
 * client never has all the workers, so that a newcomer need not wait for somebody who asks a lot.
 */
final class Admission {

    private final EvaluatorSettings settings;
    private final Set<Ticket> running = new LinkedHashSet<>();
    private final List<Ticket> waiting = new ArrayList<>();
    private boolean closed;

    Admission(EvaluatorSettings settings) {
        this.settings = settings;
    }

    /** Waits for a turn; whoever gets a ticket gives it back by {@link #leave}. */
    Ticket enter(String client) throws LimitException, InterruptedException {
        Ticket ticket = new Ticket(client);
        synchronized (this) {
            if (closed) {
                throw refused(Limit.CLOSING);
            }
            if (count(running, client) + count(waiting, client) >= settings.perClient()) {
                throw refused(Limit.CLIENT_SHARE);
            }
            waiting.add(ticket);
            callNext();
            if (waiting.size() > settings.queue()) {
                waiting.remove(ticket);
                throw refused(Limit.QUEUE_FULL);
            }
        }
        boolean inTime = false;
        try {
            inTime = ticket.called().await(settings.queueTime().toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            synchronized (this) {
                // The call may come in the moment in which the waiting ends.
                inTime = inTime || running.contains(ticket);
                waiting.remove(ticket);
                if (closed) {
                    running.remove(ticket);
                }
            }
        }
        if (!inTime || isClosed()) {
            throw refused(inTime ? Limit.CLOSING : Limit.QUEUE_TIME);
        }
        return ticket;
    }

    synchronized void leave(Ticket ticket) {
        running.remove(ticket);
        callNext();
    }

    /** Nobody enters any more, and those who wait are sent away. */
    synchronized void close() {
        closed = true;
        waiting.forEach(ticket -> ticket.called().countDown());
        waiting.clear();
    }

    synchronized int running() {
        return running.size();
    }

    synchronized int waiting() {
        return waiting.size();
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private void callNext() {
        while (running.size() < settings.workers()) {
            Optional<Ticket> next = next();
            if (next.isEmpty()) {
                return;
            }
            waiting.remove(next.get());
            running.add(next.get());
            next.get().called().countDown();
        }
    }

    private Optional<Ticket> next() {
        Map<String, Integer> busy = new HashMap<>();
        running.forEach(ticket -> busy.merge(ticket.client(), 1, Integer::sum));
        int most = Math.max(1, settings.workers() - 1);
        return waiting.stream()
                .filter(ticket -> busy.getOrDefault(ticket.client(), 0) < most)
                .min(Comparator.comparingInt(ticket -> busy.getOrDefault(ticket.client(), 0)));
    }

    private static long count(Iterable<Ticket> tickets, String client) {
        long count = 0;
        for (Ticket ticket : tickets) {
            count += ticket.client().equals(client) ? 1 : 0;
        }
        return count;
    }

    private LimitException refused(Limit limit) {
        Duration later = limit == Limit.CLIENT_SHARE ? Duration.ofSeconds(1) : settings.queueTime();
        return new LimitException(limit, false, later);
    }
}
