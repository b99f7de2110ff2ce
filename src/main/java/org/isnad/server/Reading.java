package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import org.isnad.server.sparql.Preparation;
import org.isnad.server.sparql.Prepared;

/** Reads the queries of requests: those that are read in no time at once, longer ones in the turn of their clients. */
final class Reading {

    private final Preparation preparation;
    private final InTurn turns;

    Reading(Preparation preparation, InTurn turns) {
        this.preparation = preparation;
        this.turns = turns;
    }

    /**
     * Reads a query.
     *
     * @throws org.isnad.server.http.ProblemException if it is not SPARQL 1.1, with the place, or may not be run
     */
    Prepared of(HttpServletRequest request, String text) {
        return preparation.isQuick(text) ? preparation.of(text) : turns.of(request, () -> preparation.of(text));
    }
}
