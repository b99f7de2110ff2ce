package org.isnad.evaluate;

import java.io.IOException;
import org.apache.jena.sparql.exec.QueryExec;

/** Runs a question and writes its answer, on a thread of the evaluator. */
@FunctionalInterface
public interface ResultWriter {

    /**
     * Evaluates and writes. Whatever interrupts it must be let through: no exception of the execution or of the stream may
     * be turned into a part of the answer. A thread that does not end may go on writing after the question was given up, so
     * what it writes to must be able to refuse.
     *
     * @param execution the question, ready to run; it is closed by the evaluator
     */
    void write(QueryExec execution) throws IOException;
}
