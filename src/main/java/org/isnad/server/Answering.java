package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.query.DatasetClause;
import org.isnad.query.RefusedQueryException;
import org.isnad.server.http.ContentCoding;
import org.isnad.server.http.EntityTag;
import org.isnad.server.http.Problem;
import org.isnad.server.sparql.Asked;
import org.isnad.server.sparql.Datasets;
import org.isnad.server.sparql.Negotiation;
import org.isnad.server.sparql.Preparation;
import org.isnad.server.sparql.Prepared;

/** Answers questions: from the client's own store, from the cache, or by evaluation. */
final class Answering {

    private final Preparation preparation;
    private final Datasets datasets;
    private final Evaluation evaluation;
    private final AnswerCache cache;

    /** Answers what is asked of these datasets. */
    Answering(Preparation preparation, Datasets datasets, Evaluation evaluation, AnswerCache cache) {
        this.preparation = preparation;
        this.datasets = datasets;
        this.evaluation = evaluation;
        this.cache = cache;
    }

    /**
     * Answers one question.
     *
     * @throws org.isnad.server.http.ProblemException if it is not answered
     */
    void answer(HttpServletRequest request, HttpServletResponse response, Asked asked) throws IOException {
        Marks.query(request, asked.query());
        Prepared prepared = preparation.of(asked.query());
        if (asked.maxRows().isPresent() && !prepared.query().isSelectType()) {
            throw Problem.badRequest("maxRows counts rows, and only SELECT gives any")
                    .exception();
        }
        Negotiation form = Negotiation.of(prepared.kind(), asked.format(), Responses.accept(request));
        Datasets.Chosen dataset = datasets.of(asked.parameters());
        try {
            DatasetClause.check(prepared.query(), asked.graphs().all(), dataset.graphs());
        } catch (RefusedQueryException refused) {
            throw Problem.badRequest(refused.why()).exception();
        }
        ContentCoding coding = ContentCoding.chosen(Responses.values(request, "Accept-Encoding"));
        Optional<EntityTag> tag =
                prepared.isVolatile() ? Optional.empty() : Optional.of(tag(asked, prepared, form, coding, dataset));
        Map<String, String> headers = new LinkedHashMap<>(dataset.headers());
        asked.maxRows().ifPresent(max -> headers.put("Isnad-Max-Rows", Integer.toString(max)));

        Validators.describe(response, form.contentType(), coding, tag);
        headers.forEach(response::setHeader);
        if (Validators.isUnchanged(request, response, tag)) {
            return;
        }
        Optional<AnswerCache.Kept> kept = tag.flatMap(known -> cache.get(known.value()));
        Marks.cache(request, kept.isPresent());
        if (kept.isPresent()) {
            send(request, response, kept.get());
        } else if (!request.getMethod().equals("HEAD")) {
            evaluation.run(
                    new Evaluation.Task(asked, prepared, form, dataset.graphs(), coding, tag), request, response);
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
        if (form.isHtml()) {
            parts.add(asked.query());
        }
        return Validators.tag(parts);
    }
}
