package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.evaluate.LimitException;
import org.isnad.query.DatasetClause;
import org.isnad.query.RefusedQueryException;
import org.isnad.server.http.ContentCoding;
import org.isnad.server.http.EntityTag;
import org.isnad.server.http.Problem;
import org.isnad.server.sparql.Asked;
import org.isnad.server.sparql.Datasets;
import org.isnad.server.sparql.Negotiation;
import org.isnad.server.sparql.Prepared;

/** Answers questions: from the client's own store, from the cache, or by evaluation. */
final class Answering {

    private final Reading reading;
    private final Datasets datasets;
    private final Evaluation evaluation;
    private final AnswerCache cache;
    private final Clients clients;

    /** Answers what is asked of these datasets. */
    Answering(Reading reading, Datasets datasets, Evaluation evaluation, AnswerCache cache, Clients clients) {
        this.clients = clients;
        this.reading = reading;
        this.datasets = datasets;
        this.evaluation = evaluation;
        this.cache = cache;
    }

    /**
     * Answers one question.
     *
     * @param withoutGraph the HTTP status if a graph that it names is not there
     * @throws org.isnad.server.http.ProblemException if it is not answered
     */
    void answer(HttpServletRequest request, HttpServletResponse response, Asked asked, int withoutGraph)
            throws IOException {
        long begun = System.nanoTime();
        Marks.query(request, asked.query());
        Prepared prepared = reading.of(request, asked.query());
        if (asked.maxRows().isPresent() && !prepared.query().isSelectType()) {
            throw Problem.badRequest("maxRows counts rows, and only SELECT gives any")
                    .exception();
        }
        Negotiation form = Negotiation.of(asked, prepared.kind(), Responses.accept(request));
        Datasets.Chosen dataset = datasets.of(asked.parameters());
        dataset.ready().ifPresent(ready -> checkGraphs(asked, prepared, ready, withoutGraph));
        ContentCoding coding = ContentCoding.chosen(Responses.values(request, "Accept-Encoding"));
        Optional<EntityTag> tag =
                prepared.isVolatile() ? Optional.empty() : Optional.of(tag(asked, prepared, form, coding, dataset));
        Validators.describe(response, form.contentType(), coding, tag);
        if (Validators.isUnchanged(request, response, tag)) {
            return;
        }
        Optional<AnswerCache.Kept> kept = tag.flatMap(known -> cache.get(known.value()));
        Marks.cache(request, kept.isPresent());
        if (kept.isPresent()) {
            send(request, response, kept.get());
            return;
        }
        Datasets.Opened opened = open(request, asked, dataset);
        checkGraphs(asked, prepared, opened, withoutGraph);
        Map<String, String> headers = new LinkedHashMap<>(opened.headers());
        asked.maxRows().ifPresent(max -> headers.put("Isnad-Max-Rows", Integer.toString(max)));
        headers.forEach(response::setHeader);
        if (request.getMethod().equals("HEAD")) {
            // Else the web server would take the length of the answer for 0.
            response.flushBuffer();
        } else {
            Duration left = evaluation.allowed(asked).minusNanos(System.nanoTime() - begun);
            Evaluation.Task task =
                    new Evaluation.Task(asked, prepared, form, opened.graphs(), coding, tag, left, headers);
            evaluation.run(task, request, response);
        }
    }

    private Datasets.Opened open(HttpServletRequest request, Asked asked, Datasets.Chosen dataset) {
        try {
            return dataset.open(clients.key(request), evaluation.allowed(asked));
        } catch (LimitException limit) {
            Marks.outcome(request, Limits.outcome(limit.limit()));
            throw Limits.problem(limit).exception();
        }
    }

    private static void checkGraphs(Asked asked, Prepared prepared, Datasets.Opened dataset, int status) {
        try {
            DatasetClause.check(prepared.query(), asked.graphs().all(), dataset.graphs());
        } catch (RefusedQueryException refused) {
            throw Problem.of(status, refused.why()).exception();
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, AnswerCache.Kept kept)
            throws IOException {
        kept.headers().forEach(response::setHeader);
        response.setContentLength(kept.length());
        if (!request.getMethod().equals("HEAD")) {
            kept.writeTo(response.getOutputStream());
        }
    }

    private static EntityTag tag(
            Asked asked, Prepared prepared, Negotiation form, ContentCoding coding, Datasets.Chosen dataset) {
        List<String> parts = new ArrayList<>(List.of(
                dataset.identity(),
                prepared.normalised(),
                form.mediaType(),
                coding.name(),
                asked.maxRows().toString(),
                String.join("\n", asked.graphs().defaultGraphs()),
                String.join("\n", asked.graphs().namedGraphs())));
        parts.addAll(asked.told(form.format()));
        return Validators.tag(parts);
    }
}
