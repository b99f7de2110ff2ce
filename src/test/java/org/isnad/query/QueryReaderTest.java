package org.isnad.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.apache.jena.sys.JenaSystem;
import org.isnad.model.Prefixes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {

    private final QueryReader reader = new QueryReader(Prefixes.forQueries());

    @BeforeAll
    static void jena() {
        JenaSystem.init();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (@ AS ?x) {}",
                "SELECT (COUNT(@) AS ?x) {}",
                "SELECT (GROUP_CONCAT(DISTINCT @; separator=',') AS ?x) {}",
                "SELECT (1 + SUM(STRLEN(@)) AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER(@) }",
                "SELECT * { ?s ?p ?o FILTER(?o IN (1, @)) }",
                "SELECT * { ?s ?p ?o FILTER(IF(true, 1, COALESCE(@, 1))) }",
                "SELECT * { BIND(@ AS ?x) }",
                "SELECT * { { SELECT (@ AS ?x) { ?s ?p ?o } } }",
                "SELECT * { ?s ?p ?o } ORDER BY DESC(@)",
                "SELECT * { { SELECT * { ?s ?p ?o } ORDER BY @ LIMIT 1 } }",
                "SELECT ?x { ?s ?p ?o } GROUP BY (@ AS ?x)",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s @",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (@)",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (MAX(@) > 1)",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s ORDER BY MAX(@)",
                "SELECT * { FILTER EXISTS { BIND(@ AS ?x) } }",
                "SELECT * { FILTER NOT EXISTS { ?s ?p ?o FILTER EXISTS { FILTER(@) } } }",
                "SELECT (EXISTS { FILTER(@) } AS ?x) {}",
                "SELECT * { ?s ?p ?o } ORDER BY EXISTS { FILTER(@) }",
                "SELECT * { OPTIONAL { ?s ?p ?o FILTER(@) } }",
                "SELECT * { { ?s ?p ?o } UNION { FILTER(@) } }",
                "SELECT * { ?s ?p ?o MINUS { ?s ?p ?o FILTER(@) } }",
                "SELECT * { GRAPH ?g { FILTER(@) } }",
                "ASK { FILTER(@) }",
                "CONSTRUCT { ?s ?p ?x } WHERE { ?s ?p ?o BIND(@ AS ?x) }",
                "DESCRIBE ?x { BIND(@ AS ?x) }",
            })
    void aFunctionOutsideTheListIsFoundWhereverItStands(String query) {
        assertRefused(query.replace("@", "<java:org.example.F>(1)"), "<java:org.example.F>");
        assertRefused(
                query.replace("@", "xsd:integer(<http://jena.apache.org/ARQ/function#context>('a'))"), "#context>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.w3.org/2005/xpath-functions#apply",
                "http://www.w3.org/2005/xpath-functions#error",
                "http://www.w3.org/2005/xpath-functions#matches",
                "http://www.w3.org/2005/xpath-functions#round",
                "http://www.w3.org/2005/xpath-functions/math#pow",
                "http://jena.apache.org/ARQ/function#wait",
                "http://jena.apache.org/ARQ/jsFunction#f",
                "http://jena.apache.org/function/spatial#nearby",
                "http://jena.hpl.hp.com/ARQ/function#context",
                "http://www.opengis.net/def/function/geosparql/sfWithin",
                "urn:unknown",
            })
    void functionsThatAreNotOnTheList(String iri) {
        assertRefused("SELECT (<" + iri + ">(1, 2) AS ?x) {}", iri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jena.apache.org/ARQ/function/aggregate#stdev",
                "http://jena.hpl.hp.com/ARQ/function/aggregate#var",
                "java:org.example.Aggregate",
            })
    void aggregatesThatAreNamedByAnIri(String iri) {
        assertRefused("SELECT (<" + iri + ">(DISTINCT ?o) AS ?x) { ?s ?p ?o }", iri);
        assertRefused("SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<" + iri + ">(?o) > 1)", iri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://jena.apache.org/ARQ/property#splitIRI",
                "http://jena.apache.org/ARQ/list#member",
                "http://jena.hpl.hp.com/ARQ/list#member",
                "http://jena.apache.org/text#query",
                "http://jena.apache.org/spatial#nearby",
                "java:org.example.Property",
            })
    void magicProperties(String iri) {
        assertRefused("SELECT * { ?s <" + iri + "> ?o }", iri);
        assertRefused("ASK { FILTER EXISTS { { SELECT * { ?s <" + iri + "> (1 2) } } } }", iri);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE SILENT <urn:x> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?x SERVICE ?x { ?s ?p ?o } }",
                "ASK { FILTER NOT EXISTS { SERVICE <urn:x> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { OPTIONAL { SERVICE <urn:x> { ?s ?p ?o } } } } }",
                "SELECT * { ?s ?p ?o } ORDER BY EXISTS { SERVICE <urn:x> { ?s ?p ?o } }",
                "SELECT (COUNT(EXISTS { SERVICE <urn:x> { ?s ?p ?o } }) AS ?n) {}",
            })
    void service(String query) {
        assertRefused(query, "SERVICE is not available");
    }

    @Test
    void serviceToThoseOnAList() {
        QueryReader open =
                new QueryReader(Prefixes.forQueries(), QueryLimits.endpoint(), Set.of("https://example.org/a"));

        assertThat(open.read("SELECT * { SERVICE <https://example.org/a> { ?s ?p ?o } }")
                        .isSelectType())
                .isTrue();
        for (String other : List.of(
                "?x",
                "<https://example.org/>",
                "<http://example.org/a>",
                "<https://example.org/a> { SERVICE <urn:x>",
                "<https://example.org/a> { SERVICE ?x")) {
            assertThatThrownBy(() -> open.read("SELECT * { SERVICE SILENT " + other + " { ?s ?p ?o } }"
                            + (other.contains("{") ? "}" : "")))
                    .isInstanceOf(RefusedQueryException.class)
                    .hasMessageEndingWith("is not available: only <https://example.org/a> may be asked");
        }
        assertThatThrownBy(
                        () -> open.read(
                                "SELECT * { SERVICE <https://example.org/a> { ?s ?p ?o BIND(<java:org.example.F>(?o) AS ?x) } }"))
                .hasMessageContaining("java:org.example.F");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { LET (?x := 1) }",
                "SELECT (CALL(<java:org.example.F>) AS ?x) {}",
                "SELECT (MEDIAN(?o) AS ?x) { ?s ?p ?o }",
                "SELECT * { ?s ?p ?o LATERAL { ?s ?q ?r } }",
                "SELECT * { << ?s ?p ?o >> ?q ?r }",
            })
    void whatOnlyJenaReads(String query) {
        assertRefused(query, "not a SPARQL 1.1 query: line 1, column ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (xsd:integer(xsd:string(?o)) AS ?x) { ?s ?p ?o }",
                "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> SELECT (fn:upper-case(?o) AS ?x) { ?s ?p ?o }",
                "SELECT * { ?s isnad:count/^isnad:count* ?o FILTER REGEX(?o, 'a', 'i') } ORDER BY LCASE(STR(?o))",
                "SELECT ?s (SAMPLE(?o) AS ?x) (AVG(?o) AS ?y) { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(*) > 1)",
                "SELECT (UUID() AS ?u) (NOW() AS ?t) (SHA256('a') AS ?h) (IF(BOUND(?x), STRDT('1', xsd:int), BNODE()) AS ?b) {}",
                "SELECT * { VALUES (?x ?y) { (1 UNDEF) } FILTER(?x IN (1, 2)) }",
                "DESCRIBE organization:a",
                "DESCRIBE * { ?s ?p ?o }",
                "CONSTRUCT WHERE { ?s ?p ?o }",
            })
    void plainSparqlPasses(String query) {
        assertThatCode(() -> reader.read("PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> " + query))
                .doesNotThrowAnyException();
    }

    @Test
    void aPatternThatIsNoRegularExpressionIsToldInItsWords() {
        assertThatThrownBy(() -> reader.read("SELECT (REGEX('a', '(') AS ?x) {}"))
                .isInstanceOf(RefusedQueryException.class)
                .hasMessage("a pattern of the query is no regular expression: Unclosed group near index 1");
    }

    @Test
    void relativeIrisAreTheProjectsOwn() {
        assertThat(reader.read("DESCRIBE <organization/a>").getResultURIs())
                .singleElement()
                .hasToString("https://w3id.org/isnad/organization/a");
    }

    private void assertRefused(String query, String why) {
        assertThatThrownBy(() -> reader.read("PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> " + query))
                .as(query)
                .isInstanceOf(RefusedQueryException.class)
                .hasMessageContaining(why);
    }
}
