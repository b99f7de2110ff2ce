package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.query.Query;
import org.isnad.model.Prefixes;
import org.junit.jupiter.api.Test;

class QueryPlanTest {

    private static String plan(String text) {
        Query query = new QueryReader(Prefixes.forQueries()).read(text);
        return QueryPlan.of(query, PlainSparql.context());
    }

    @Test
    void a_filter_stands_where_its_variables_are_first_bound() {
        assertThat(plan("SELECT ?c { ?c isnad:source ?s . ?c isnad:hedge ?h FILTER (?s != source:a) }"))
                .isEqualTo("""
                (project (?c)
                  (sequence
                    (filter (!= ?s source:a)
                      (bgp (triple ?c isnad:source ?s)))
                    (bgp (triple ?c isnad:hedge ?h))))
                """);
    }

    @Test
    void what_is_constant_has_been_computed() {
        assertThat(plan("SELECT (?n + 2 * 3 AS ?m) { ?c isnad:count ?n }")).contains("(+ ?n 6)");
    }

    @Test
    void a_bounded_function_goes_by_its_name_in_sparql() {
        assertThat(plan("ASK { ?s ?p ?o FILTER (REGEX(REPLACE(?o, 'a', 'b'), '^c') && CONTAINS(?o, 'd')) }"))
                .contains("(regex (replace ?o \"a\" \"b\") \"^c\")", "(contains ?o \"d\")");
    }
}
