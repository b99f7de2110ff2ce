package org.isnad.server;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.evaluate.EvaluatorSettings;
import org.isnad.evaluate.TurnLimits;
import org.isnad.federate.AllowedServices;
import org.isnad.federate.ServiceLimits;
import org.isnad.query.QueryLimits;
import org.isnad.server.describe.StatedLimit;
import org.isnad.server.http.RequestBody;
import org.isnad.server.sparql.Asked;

/** The limits that every user may meet, in the words of the service description. */
final class StatedLimits {

    private StatedLimits() {}

    static List<StatedLimit> of(EvaluatorSettings evaluation, AllowedServices services) {
        return services.iris().isEmpty()
                ? own(evaluation)
                : Stream.concat(own(evaluation).stream(), elsewhere(ServiceLimits.endpoint()).stream())
                        .toList();
    }

    private static List<StatedLimit> elsewhere(ServiceLimits service) {
        return List.of(
                new StatedLimit("service-calls-limit", "Most calls of other endpoints by a query", service.calls()),
                new StatedLimit("service-rows-limit", "Most rows of an answer of another endpoint", service.rows()),
                new StatedLimit("service-bytes-limit", "Most bytes of an answer of another endpoint", service.bytes()));
    }

    private static List<StatedLimit> own(EvaluatorSettings evaluation) {
        QueryLimits query = QueryLimits.endpoint();
        TurnLimits questions = evaluation.questions();
        TurnLimits work = evaluation.atOnce();
        return List.of(
                new StatedLimit(
                        "time-limit",
                        "Time limit of a query, in seconds",
                        evaluation.timeout().toSeconds()),
                new StatedLimit("request-limit", "Most bytes of a request", RequestBody.MAX_BYTES),
                new StatedLimit("header-limit", "Most bytes of a request line and header", HttpLimits.HEADER_BYTES),
                new StatedLimit("query-limit", "Most characters of a query", query.characters()),
                new StatedLimit("nesting-limit", "Most brackets in each other", query.nesting()),
                new StatedLimit("list-limit", "Most members of lists: after IN, arguments, objects", query.commas()),
                new StatedLimit("variable-limit", "Most different variables of a query", query.variables()),
                new StatedLimit("prefix-limit", "Most prefixes that a query declares", query.prefixes()),
                new StatedLimit("iri-limit", "Most characters of the IRIs of a query, written in full", query.iris()),
                new StatedLimit("pattern-limit", "Most triple patterns of a query", query.patterns()),
                new StatedLimit("operator-limit", "Most joins, unions, filters and the like", query.operators()),
                new StatedLimit("function-limit", "Most calls of functions and operators", query.functions()),
                new StatedLimit("path-limit", "Most steps of property paths", query.pathSteps()),
                new StatedLimit("exists-limit", "Most EXISTS in each other", query.exists()),
                new StatedLimit("max-rows-limit", "Highest value of maxRows", Asked.MOST_ROWS),
                new StatedLimit("max-bytes-limit", "Highest value of maxBytes", Asked.MOST_BYTES),
                new StatedLimit("running-limit", "Queries that run at once", questions.workers()),
                new StatedLimit(
                        "running-with-newcomers-limit",
                        "Queries that run at once if some are of clients who had none running and are known for quick ones",
                        questions.workersAndNewcomers()),
                new StatedLimit("waiting-limit", "Queries that wait for their turn", questions.queue()),
                new StatedLimit(
                        "waiting-time-limit",
                        "Time that a query waits for its turn, in seconds",
                        questions.queueTime().toSeconds()),
                new StatedLimit(
                        "client-limit", "Queries of one client that run or wait at once", questions.perClient()),
                new StatedLimit(
                        "work-limit",
                        "Pages and documents that are made, and long queries read, at once",
                        work.workers()),
                new StatedLimit("work-waiting-limit", "Of these, most that wait for their turn", work.queue()),
                new StatedLimit("work-client-limit", "Of these, most of one client at once", work.perClient()));
    }
}
