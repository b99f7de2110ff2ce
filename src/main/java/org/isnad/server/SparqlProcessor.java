package org.isnad.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.isnad.query.DatasetClause;
import org.isnad.query.QueryReader;
import org.isnad.query.RefusedQueryException;
import org.isnad.view.BadViewException;
import org.isnad.view.Viewed;
import org.isnad.view.Views;
import org.jspecify.annotations.Nullable;

/**
 * Answers one request of the SPARQL 1.1 Protocol for queries. The text is read by {@link QueryReader}; what follows is
 * Fuseki's: dataset description, execution, content negotiation.
 */
final class SparqlProcessor extends SPARQL_QueryDataset {

    private static final String SHOWN = SparqlProcessor.class.getName() + ".dataset";

    private final QueryReader reader;
    private final Views views;

    SparqlProcessor(QueryReader reader, Views views) {
        this.reader = reader;
        this.views = views;
    }

    @Override
    public void validate(HttpAction action) {
        if (action.getRequestMethod().equals(HttpNames.METHOD_GET) && action.getRequestQueryString() == null) {
            ServletOps.errorBadRequest("no question was asked: send it as the parameter query");
        }
        super.validate(action);
    }

    /** Parameters that the protocol does not know are passed over in silence, so that no client can fill the log. */
    @Override
    protected void validateParams(HttpAction action, @Nullable Collection<String> known) {
        super.validateParams(action, null);
    }

    @Override
    protected void executeBody(HttpAction action) {
        try {
            byte[] body = action.getRequestInputStream().readAllBytes();
            execute(
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(body))
                            .toString(),
                    action);
        } catch (CharacterCodingException bad) {
            refuse(action, "the query is not UTF-8");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        Query query;
        try {
            query = reader.read(text);
            Viewed viewed = views.of(RequestedView.of(action.getRequest()));
            DatasetClause.check(query, graphsBeside(action), viewed.dataset());
            action.getRequest().setAttribute(SHOWN, viewed.dataset());
            RequestedView.tell(viewed, action.getResponse());
        } catch (RefusedQueryException refused) {
            refuse(action, refused.why());
            return;
        } catch (BadViewException bad) {
            refuse(action, bad.why());
            return;
        }
        action.beginRead();
        try {
            Pair<DatasetGraph, Query> ask = decideDataset(action, query, "");
            try (QueryExec execution = createQueryExec(action, ask.getRight(), ask.getLeft())) {
                sendResults(action, executeQuery(action, execution, query, ""), query.getPrologue());
            }
        } finally {
            action.endRead();
        }
    }

    /** The dataset as the request asked to see it. */
    @Override
    protected DatasetGraph getDataset(HttpAction action) {
        return (DatasetGraph) action.getRequest().getAttribute(SHOWN);
    }

    /** The graphs that the request names beside its query. */
    private static List<String> graphsBeside(HttpAction action) {
        return Stream.of(HttpNames.paramDefaultGraphURI, HttpNames.paramNamedGraphURI)
                .map(action::getRequestParameterValues)
                .filter(Objects::nonNull)
                .flatMap(Stream::of)
                .toList();
    }

    /** The protocol has no parameter for a time limit, and a client sets none. */
    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        return QueryExec.newBuilder()
                .dataset(dataset)
                .query(query)
                .context(action.getContext())
                .build();
    }

    /** SPARQL 1.1 constructs triples: a graph, whose syntaxes are those that clients ask for. */
    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String forLog) {
        return query.isConstructType()
                ? new QueryExecResult(execution.construct())
                : super.executeQuery(action, execution, query, forLog);
    }

    private static void refuse(HttpAction action, String why) {
        try {
            Refusal.badRequest(why).send(action.getResponse());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
