package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.evaluate.Evaluator;
import org.isnad.evaluate.LimitException;
import org.isnad.evaluate.Request;
import org.isnad.query.QueryPlan;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.sparql.Prepared;
import org.isnad.server.sparql.Selection;
import org.isnad.thing.DescribeQuery;

/**
 * Tells how a query would be evaluated, as text. The query is read by the same guard as one that is to be answered, and
 * waits for its turn like one: optimising computes what is constant.
 */
final class PlanHandler implements Handling.Handler {

    private static final String TEXT = "text/plain; charset=utf-8";

    private final Reading reading;
    private final Evaluator evaluator;
    private final Duration timeout;
    private final Documents documents;
    private final Clients clients;

    PlanHandler(Reading reading, Evaluator evaluator, Duration timeout, Documents documents, Clients clients) {
        this.reading = reading;
        this.evaluator = evaluator;
        this.timeout = timeout;
        this.documents = documents;
        this.clients = clients;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = RequestReader.parameters(request);
        String query = parameters.one("query").filter(text -> !text.isBlank()).orElseThrow(() -> Problem.badRequest(
                        "no query to plan: send it as the parameter query")
                .exception());
        Marks.query(request, query);
        Prepared prepared = reading.of(request, query);
        if (Responses.accept(request).quality("text/plain") <= 0) {
            throw Problem.of(406, "a plan is told in text/plain").exception();
        }
        documents.send(request, response, TEXT, List.of("plan", prepared.normalised()), () -> plan(request, prepared)
                .getBytes(StandardCharsets.UTF_8));
    }

    private String plan(HttpServletRequest request, Prepared prepared) {
        StringBuilder plan = new StringBuilder();
        try {
            evaluator.evaluate(
                    new Request(
                            DescribeQuery.rows(Selection.withoutGraphs(prepared.query())),
                            DatasetGraphFactory.empty(),
                            timeout,
                            clients.key(request),
                            HangUps.gone(request)),
                    execution -> plan.append(QueryPlan.of(execution.getQuery(), execution.getContext())));
        } catch (LimitException limit) {
            Marks.outcome(request, Limits.outcome(limit.limit()));
            throw Limits.problem(limit).exception();
        } catch (QueryException cannot) {
            throw Problem.badRequest("the query cannot be evaluated: "
                            + String.valueOf(cannot.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse(""))
                    .exception();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return plan.toString();
    }
}
