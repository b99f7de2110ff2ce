package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.optimize.OptimizerStd;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sys.JenaSystem;
import org.isnad.model.Prefixes;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoppableOptimizerTest {

    @BeforeAll
    static void jena() {
        JenaSystem.init();
    }

    @AfterEach
    void notInterrupted() {
        boolean unused = Thread.interrupted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { { ?a ?b ?c FILTER(?a != 1) } { ?d ?e ?f FILTER(?d != 1) } }",
                "SELECT * { ?a ?b ?c OPTIONAL { ?a ?d ?e FILTER(?e != ?c) } }",
                "SELECT * { ?a ?b ?c FILTER(?c IN ('a', 'b') || ?b = ?c) FILTER EXISTS { ?c ?d ?f FILTER(CONCAT(?f, 'a') = 'b') } }",
                "SELECT * { ?a ?b ?c FILTER(?a = <urn:a> || ?a = <urn:b>) BIND(CONCAT('a', STR(?c)) AS ?d) }",
            })
    void plansAsJenaDoesButEndsWhenItIsInterrupted(String text) {
        Op op = algebra(text);

        assertThat(new StoppableOptimizer(new Context()).rewrite(op))
                .isEqualTo(new OptimizerStd(new Context()).rewrite(op));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> new StoppableOptimizer(new Context()).rewrite(op))
                .isInstanceOf(QueryCancelledException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?a ?b ?c }", "ASK { ?a ?b ?c FILTER(?c > 1) }"})
    void theEngineUsesIt(String text) {
        Query query = new QueryReader(Prefixes.forQueries()).read(text);

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> QueryPlan.of(query, PlainSparql.context()))
                .isInstanceOf(QueryCancelledException.class);
    }

    private static Op algebra(String text) {
        return Algebra.compile(new QueryReader(Prefixes.forQueries()).read(text));
    }
}
