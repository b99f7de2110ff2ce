package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.evaluate.Evaluator;
import org.isnad.evaluate.LimitException;
import org.isnad.evaluate.Request;
import org.isnad.server.http.ContentCoding;
import org.isnad.server.http.EntityTag;
import org.isnad.server.http.Problem;
import org.isnad.server.http.ProblemException;
import org.isnad.server.sparql.AnswerWriter;
import org.isnad.server.sparql.Asked;
import org.isnad.server.sparql.Negotiation;
import org.isnad.server.sparql.Prepared;
import org.isnad.server.sparql.Selection;
import org.isnad.thing.DescribeQuery;

/**
 * Evaluates a question and sends what comes of it. What fails before the first byte is told by an error in place of the
 * answer; what fails later leaves a broken connection.
 */
final class Evaluation {

    /** So many bytes are held back, and with them the possibility to tell of an error. */
    private static final int HELD = 1 << 16;

    private static final Duration SHORTEST = Duration.ofMillis(1);

    /**
     * What is to be done.
     *
     * @param served the graphs before the question chooses among them
     * @param tag the answer's name in the cache, if it may be kept
     * @param left the time that is left for it
     * @param headers header fields that are known, and belong to the answer
     */
    record Task(
            Asked asked,
            Prepared prepared,
            Negotiation form,
            DatasetGraph served,
            ContentCoding coding,
            Optional<EntityTag> tag,
            Duration left,
            Map<String, String> headers) {

        Request request(String client, BooleanSupplier gone) {
            return new Request(
                    DescribeQuery.rows(Selection.withoutGraphs(prepared.query())),
                    asked.graphs().in(served, prepared.query()),
                    left.compareTo(SHORTEST) < 0 ? SHORTEST : left,
                    client,
                    gone);
        }
    }

    private final Evaluator evaluator;
    private final Duration timeout;
    private final AnswerCache cache;
    private final Clients clients;

    Evaluation(Evaluator evaluator, Duration timeout, AnswerCache cache, Clients clients) {
        this.clients = clients;
        this.evaluator = evaluator;
        this.timeout = timeout;
        this.cache = cache;
    }

    /** The time that a question may take. */
    Duration allowed(Asked asked) {
        return asked.timeout().filter(less -> less.compareTo(timeout) < 0).orElse(timeout);
    }

    /** Evaluates and sends; the header fields that are known before are set already. */
    void run(Task task, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> found = new ConcurrentHashMap<>(task.headers());
        OptionalInt allowed = bytesAllowed(task.asked(), request);
        AnswerStream stream = new AnswerStream(
                whole -> {
                    found.forEach(response::setHeader);
                    whole.ifPresentOrElse(
                            bytes -> response.setContentLength(bytes.length),
                            () -> response.setHeader("Transfer-Encoding", "chunked"));
                    return response.getOutputStream();
                },
                allowed.orElse(HELD),
                allowed.isPresent(),
                AnswerCache.LONGEST);
        AnswerWriter writer = new AnswerWriter(
                task.prepared().query(),
                task.asked(),
                task.form().format(),
                task.headers(),
                cut -> found.put("Isnad-Rows-Cut", cut.toString()));
        try {
            evaluator.evaluate(
                    task.request(clients.key(request), HangUps.gone(request)),
                    execution -> write(execution, writer, task.coding(), stream),
                    turn -> SlowReaders.letRest(request, turn));
            stream.finish();
            stream.whole().ifPresent(bytes -> task.tag()
                    .ifPresent(tag -> cache.put(tag.value(), new AnswerCache.Kept(bytes, found))));
        } catch (LimitException limit) {
            Marks.outcome(request, Limits.outcome(limit.limit()));
            fail(request, response, stream, Limits.problem(limit));
        } catch (ProblemException problem) {
            boolean tooLarge = problem.problem().status() == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
            Marks.outcome(request, tooLarge ? Outcome.TOO_LARGE : Outcome.REFUSED);
            fail(request, response, stream, problem.problem());
        } catch (QueryException cannot) {
            fail(request, response, stream, Problem.badRequest("the query cannot be evaluated: " + oneLine(cannot)));
        } catch (IOException | RuntimeException fault) {
            if (!stream.giveUp()) {
                Marks.outcome(request, Outcome.BROKEN);
                return;
            }
            throw fault;
        }
    }

    /** HTTP/1.0 has no way to tell that an answer broke off, so none is begun that is not at hand as a whole. */
    private static OptionalInt bytesAllowed(Asked asked, HttpServletRequest request) {
        boolean old = request.getProtocol().equals("HTTP/1.0");
        return old && asked.maxBytes().isEmpty() ? OptionalInt.of(Asked.MOST_BYTES) : asked.maxBytes();
    }

    private static void write(QueryExec execution, AnswerWriter writer, ContentCoding coding, AnswerStream stream)
            throws IOException {
        if (coding == ContentCoding.GZIP) {
            GZIPOutputStream packed = new GZIPOutputStream(stream, HELD);
            writer.write(execution, packed);
            packed.finish();
        } else {
            writer.write(execution, stream);
        }
    }

    private static void fail(
            HttpServletRequest request, HttpServletResponse response, AnswerStream stream, Problem problem)
            throws IOException {
        if (stream.giveUp()) {
            Responses.problem(request, response, problem);
        } else {
            Marks.outcome(request, Outcome.BROKEN);
        }
    }

    private static String oneLine(RuntimeException fault) {
        return String.valueOf(fault.getMessage()).lines().findFirst().orElse("");
    }
}
