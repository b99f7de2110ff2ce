package org.isnad.federate;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.isnad.evaluate.Evaluator;
import org.isnad.evaluate.EvaluatorSettings;
import org.isnad.evaluate.LimitException;
import org.isnad.evaluate.Request;
import org.isnad.model.Prefixes;
import org.isnad.query.QueryLimits;
import org.isnad.query.QueryReader;
import org.jspecify.annotations.Nullable;

/** Questions over a few statements, and over others that an endpoint on loopback has. */
final class Questions {

    static final Duration LONG = Duration.ofSeconds(30);
    static final ServiceLimits LIMITS = new ServiceLimits(3, 20, 4_000, 2, LONG);

    static final DatasetGraph HERE = graph("""
            PREFIX : <urn:ex:>
            :a :same :A . :b :same :B . :c :same :C . :d :name 'd' .
            """);

    private static final DatasetGraph THERE = graph("""
            PREFIX : <urn:ex:>
            :A :in :X ; :label 'one', 'two' . :B :in :Y . :Z :in :X .
            """);

    private Questions() {}

    private static DatasetGraph graph(String turtle) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(turtle, Lang.TURTLE).parse(dataset);
        return dataset;
    }

    /** What an honest endpoint answers. */
    static FakeEndpoint.Answer honest() {
        return (exchange, query) -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (QueryExec execution = QueryExec.dataset(THERE).query(query).build()) {
                RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON)
                        .create(ResultSetLang.RS_JSON)
                        .write(out, execution.select(), new Context());
            }
            FakeEndpoint.send(
                    exchange,
                    200,
                    "application/sparql-results+json;charset=utf-8",
                    out.toString(StandardCharsets.UTF_8));
        };
    }

    /** The rows of an answer, in order, to a question that calls the endpoint HERE. */
    static List<String> ask(FakeEndpoint endpoint, String text) throws Exception {
        return ask(endpoint, text, LONG);
    }

    static List<String> ask(FakeEndpoint endpoint, String text, Duration time) throws Exception {
        AllowedServices allowed = new AllowedServices(Set.of(endpoint.address()));
        Query query = new QueryReader(Prefixes.forQueries(), QueryLimits.endpoint(), allowed.iris())
                .read(text.replace(" HERE ", " <" + endpoint.address() + "> "));
        Federation federation = new Federation(allowed, LIMITS, address -> true);
        EvaluatorSettings settings = EvaluatorSettings.forMachine(1, 1L << 30).withTimeout(LONG);
        List<String> rows = new ArrayList<>();
        try (Evaluator evaluator = Evaluator.start(settings, federation::context)) {
            evaluator.evaluate(new Request(query, HERE, time, "a"), execution -> rows.addAll(rows(query, execution)));
        }
        return rows;
    }

    /** The rows of an answer of the endpoint's own. */
    static List<String> there(String text) {
        Query query = QueryFactory.create(text);
        try (QueryExec execution = QueryExec.dataset(THERE).query(query).build()) {
            return rows(query, execution);
        }
    }

    private static List<String> rows(Query query, QueryExec execution) {
        List<String> names = query.getResultVars().stream().toList();
        List<String> rows = new ArrayList<>();
        execution
                .select()
                .forEachRemaining(row -> rows.add(names.stream()
                        .map(name -> shown(row.get(Var.alloc(name))))
                        .collect(Collectors.joining(" "))));
        rows.sort(null);
        return rows;
    }

    private static String shown(@Nullable Node value) {
        if (value == null) {
            return "-";
        }
        return value.isURI() ? value.getURI().replace("urn:ex:", "") : value.getLiteralLexicalForm();
    }

    /** The limit that a question meets. */
    static LimitException limit(FakeEndpoint endpoint, String text) {
        return catchThrowableOfType(LimitException.class, () -> ask(endpoint, text));
    }
}
