package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.evaluate.Evaluator;
import org.isnad.evaluate.LimitException;
import org.isnad.evaluate.Turn;

/**
 * Has that done in turn which is done at once, on the thread of its request: pages and documents are made, long queries are
 * read. Else whoever asks for many of them would leave no processor to those who ask for one.
 */
final class InTurn {

    private static final String TURN = InTurn.class.getName() + ".turn";

    private final Evaluator evaluator;
    private final Clients clients;

    InTurn(Evaluator evaluator, Clients clients) {
        this.evaluator = evaluator;
        this.clients = clients;
    }

    /** Answers as the handler does, but only in the turn of the client. */
    Handling.Handler handler(Handling.Handler handler) {
        return (request, response) -> {
            try (Turn turn = evaluator.turnAtOnce(clients.key(request), HangUps.gone(request))) {
                begin(request, turn);
                request.setAttribute(TURN, turn);
                handler.handle(request, response);
            }
        };
    }

    /**
     * Does one thing in the turn of the client.
     *
     * @throws org.isnad.server.http.ProblemException if it does not come to be its turn
     */
    <T> T of(HttpServletRequest request, Supplier<T> work) {
        try (Turn turn = evaluator.turnAtOnce(clients.key(request), HangUps.gone(request))) {
            begin(request, turn);
            return work.get();
        }
    }

    /** Lets others have the turn: there is nothing left to do for this request, or nothing but to wait. */
    static void leave(HttpServletRequest request) {
        turn(request).ifPresent(Turn::close);
    }

    /**
     * Waits for the turn again, if the request is answered in turn.
     *
     * @throws org.isnad.server.http.ProblemException if it does not come to be its turn
     */
    static void resume(HttpServletRequest request) {
        turn(request).ifPresent(turn -> begin(request, turn));
    }

    private static void begin(HttpServletRequest request, Turn turn) {
        try {
            turn.begin();
        } catch (LimitException limit) {
            Marks.outcome(request, Limits.outcome(limit.limit()));
            throw Limits.problem(limit).exception();
        }
    }

    private static Optional<Turn> turn(HttpServletRequest request) {
        return Optional.ofNullable((Turn) request.getAttribute(TURN));
    }
}
