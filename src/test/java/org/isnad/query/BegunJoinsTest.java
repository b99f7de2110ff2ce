package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BegunJoinsTest {

    private static final String DATA = """
            PREFIX : <http://example.org/>
            :a :p 1 ; :q 2 .
            :b :p 1 ; :q 2 .
            :c :p 1 .
            """;

    /** In each, one side of a join is a join that nobody asks for a row, since the other side is empty. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ SELECT ?x ?z { ?x :none ?z } LIMIT 1 } { OPTIONAL { ?x :q ?z } { SELECT ?x { ?x :p 1 } LIMIT 5 } } | 0",
                "{ SELECT ?x ?z { ?x :p ?z } LIMIT 5 } { OPTIONAL { ?x :none ?z } { SELECT ?x { ?x :p 1 } LIMIT 5 } } | 3",
                "{ SELECT ?x ?z { ?x :none ?z } LIMIT 1 } OPTIONAL { OPTIONAL { ?x :q ?z } { SELECT ?x { ?x :p 1 } LIMIT 5 } } | 0",
                "{ SELECT ?x { ?x :p 1 } LIMIT 5 } FILTER EXISTS { { SELECT ?x ?z { ?x :none ?z } LIMIT 1 } { OPTIONAL { ?x :q ?z } { SELECT ?x { ?x :p 1 } LIMIT 5 } } } | 0",
            })
    void anEmptySideEndsAJoinWithoutAFault(String pattern, int rows) {
        assertThat(rows("PREFIX : <http://example.org/> SELECT * { " + pattern + " }"))
                .isEqualTo(rows);
    }

    private static int rows(String query) {
        DatasetGraph dataset = RDFParser.fromString(DATA, Lang.TURTLE).toDatasetGraph();
        try (QueryExec execution = QueryExec.dataset(dataset)
                .query(query)
                .context(PlainSparql.context())
                .build()) {
            return ResultSetFormatter.consume(ResultSet.adapt(execution.select()));
        }
    }
}
