package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.model.Prefixes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayFunctionTest {

    private static final String DATASET = """
            PREFIX isnad: <https://w3id.org/isnad/ontology#>
            PREFIX claim: <https://w3id.org/isnad/claim/>
            PREFIX derivation: <https://w3id.org/isnad/derivation/>
            PREFIX graph: <https://w3id.org/isnad/graph/>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            claim:full isnad:beginEarliest "2010-01-01"^^xsd:date ; isnad:beginLatest "2010-12-31"^^xsd:date ;
                isnad:endEarliest "2020-01-01"^^xsd:date ; isnad:endLatest "2020-12-31"^^xsd:date .
            claim:seen isnad:beginLatest "2015-03-31"^^xsd:date ; isnad:endEarliest "2015-03-01"^^xsd:date .
            claim:begun isnad:beginEarliest "2010-01-01"^^xsd:date ; isnad:beginLatest "2010-01-01"^^xsd:date .
            claim:ended isnad:endLatest "2010-01-01"^^xsd:date .
            claim:undated isnad:subject claim:full .
            GRAPH graph:source { claim:full isnad:beginLatest "2010-12-31"^^xsd:date ; isnad:endEarliest "2020-01-01"^^xsd:date .
                claim:withdrawn isnad:beginLatest "2010-12-31"^^xsd:date ; isnad:endEarliest "2020-01-01"^^xsd:date . }
            GRAPH graph:other { claim:full isnad:subject claim:undated . claim:undated isnad:subject claim:full . }
            GRAPH graph:derivations { derivation:d isnad:beginLatest "2012-01-01"^^xsd:date ;
                isnad:endEarliest "2013-01-01"^^xsd:date . }
            """;

    private static final DatasetGraph WHOLE = whole();

    private final QueryReader reader = new QueryReader(Prefixes.forQueries());

    private static DatasetGraph whole() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(DATASET, Lang.TRIG).parse(dataset);
        return dataset;
    }

    /** What a question binds to ?x: its text, or "error" if it has no value. */
    private String ask(String question) {
        Query query = reader.read("PREFIX derivation: <https://w3id.org/isnad/derivation/> " + question);
        try (QueryExec execution = QueryExec.dataset(WHOLE)
                .query(query)
                .context(PlainSparql.context())
                .build()) {
            RowSet rows = execution.select();
            if (!rows.hasNext()) {
                return "no row";
            }
            var row = rows.next();
            return row.contains("x") ? row.get("x").getLiteralLexicalForm() : "error";
        }
    }

    private String holds(String function, String thing, String day) {
        return ask("SELECT (function:" + function + "(" + thing + ", \"" + day + "\"^^xsd:date) AS ?x) {}");
    }

    @ParameterizedTest
    @CsvSource({
        "claim:full,2009-12-31,false,false",
        "claim:full,2010-01-01,false,true",
        "claim:full,2010-12-31,true,true",
        "claim:full,2020-01-01,true,true",
        "claim:full,2020-01-02,false,true",
        "claim:full,2021-01-01,false,false",
        "claim:seen,2015-03-15,false,true",
        "claim:seen,1999-01-01,false,true",
        "claim:begun,2011-01-01,false,true",
        "claim:begun,2009-01-01,false,false",
        "claim:ended,2010-01-01,false,true",
        "claim:ended,2010-01-02,false,false",
        "claim:undated,2015-03-15,false,false",
        "claim:nowhere,2015-03-15,false,false",
        "derivation:d,2012-06-01,true,true",
        "derivation:d,2014-06-01,false,true",
    })
    void theFourDatesDecide(String thing, String day, String sure, String possible) {
        assertThat(holds("sureOn", thing, day)).isEqualTo(sure);
        assertThat(holds("possibleOn", thing, day)).isEqualTo(possible);
    }

    @Test
    void insideGraphTheGraphIsAskedFirstAndThenTheRest() {
        String within = "SELECT (function:sureOn(%s, '2015-01-01'^^xsd:date) AS ?x) { GRAPH <graph/%s> { ?s ?p ?o } }";
        String filter =
                "SELECT (STR(?s) AS ?x) { GRAPH <graph/%s> { ?s ?p ?o FILTER(function:sureOn(%s, \"%s\"^^xsd:date)) } }"
                        + " ORDER BY ?x LIMIT 1";

        assertThat(ask(filter.formatted("source", "claim:withdrawn", "2015-01-01")))
                .endsWith("claim/full");
        assertThat(ask(filter.formatted("other", "?s", "2015-01-01"))).endsWith("claim/full");
        assertThat(ask(filter.formatted("other", "derivation:d", "2012-06-01"))).endsWith("claim/full");
        assertThat(ask(filter.formatted("derivations", "?s", "2012-06-01"))).endsWith("derivation/d");
        assertThat(ask(filter.formatted("other", "claim:withdrawn", "2015-01-01")))
                .isEqualTo("no row");
        assertThat(ask(within.formatted("claim:withdrawn", "source"))).isEqualTo("false");
        assertThat(
                        ask(
                                "SELECT (function:sureOn(claim:withdrawn, '2015-01-01'^^xsd:date) AS ?x) FROM <graph/source> {}"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2015-01-01T00:00:00\"^^xsd:dateTime",
                "\"2015-01-01\"",
                "\"2015-01\"^^xsd:gYearMonth",
                "2015",
                "\"2015-01-01Z\"^^xsd:date",
                "\"2015-01-01+03:00\"^^xsd:date",
                "\"2015-02-30\"^^xsd:date",
                "\"-2015-01-01\"^^xsd:date",
                "claim:full",
                "?unbound",
            })
    void whatIsNoDayIsAnErrorThatDropsTheRow(String day) {
        for (String function : new String[] {"sureOn", "possibleOn"}) {
            String call = "function:" + function + "(claim:full, " + day + ")";
            assertThat(ask("SELECT (" + call + " AS ?x) {}")).isEqualTo("error");
            assertThat(ask("SELECT (1 AS ?x) { FILTER(" + call + ") }")).isEqualTo("no row");
            assertThat(ask("SELECT (1 AS ?x) { FILTER(!" + call + ") }")).isEqualTo("no row");
        }
    }

    @Test
    void aLiteralIsNoClaim() {
        assertThat(holds("sureOn", "\"claim:full\"", "2015-01-01")).isEqualTo("error");
    }

    @ParameterizedTest
    @ValueSource(strings = {"function:sureOn(?s)", "function:possibleOn(?s, ?o, ?o)", "function:sureOn()"})
    void theyTakeAClaimAndADay(String call) {
        assertThatThrownBy(() -> reader.read("SELECT * { ?s ?p ?o FILTER(" + call + ") }"))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining("takes two arguments: a claim and a day");
    }

    @Test
    void theProjectHasNoOtherFunctions() {
        assertThatThrownBy(() -> reader.read("SELECT (function:maybeOn(1, 2) AS ?x) {}"))
                .hasMessageContaining("is not available");
    }
}
