package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.build.Build;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.query.PlainSparql;
import org.isnad.read.CuratedFile;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.Packed;
import org.isnad.read.Reading;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.isnad.view.Viewed;
import org.isnad.view.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Views of the project's own data hold exactly what their definition says, worked out in other ways. */
class ExactViewsTest {

    private static final DatasetGraph WHOLE =
            ServedDataset.of(CuratedData.build().dataset().stream(), Prefixes.forQueries());
    private static final Views VIEWS = new Views(WHOLE, Prefixes.forQueries(), 12);
    private static final List<CuratedFile> FILES = files();

    private static final Node WAS_DERIVED_FROM = NodeFactory.createURI("http://www.w3.org/ns/prov#wasDerivedFrom");

    static Stream<View> days() {
        return Stream.of("1984-06-15", "2014-06-13", "2018-10-20", "2025-09-17")
                .map(LocalDate::parse)
                .flatMap(day -> Stream.of(Certainty.values())
                        .map(certainty -> new View(Optional.of(day), Optional.empty(), certainty)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_claims_of_a_day_are_those_that_a_question_about_the_whole_finds(View view) {
        String test = view.certainty() == Certainty.sure
                ? "?bl <= ?day && ?day <= ?ee"
                : "(BOUND(?be) || BOUND(?bl) || BOUND(?ee) || BOUND(?el))"
                        + " && (!BOUND(?be) || ?be <= ?day) && (!BOUND(?el) || ?day <= ?el)";
        Set<Node> expected = ask("SELECT ?x { GRAPH ?g { ?x isnad:predicate ?p } " + IN_SOURCES
                + """
                BIND ("%s"^^xsd:date AS ?day)
                OPTIONAL { GRAPH ?g { ?x isnad:beginEarliest ?be } }
                OPTIONAL { GRAPH ?g { ?x isnad:beginLatest ?bl } }
                OPTIONAL { GRAPH ?g { ?x isnad:endEarliest ?ee } }
                OPTIONAL { GRAPH ?g { ?x isnad:endLatest ?el } }
                FILTER (%s) }
                """.formatted(view.asOf().orElseThrow(), test));
        Viewed viewed = VIEWS.of(view);

        assertThat(claims(viewed.dataset())).isEqualTo(expected);
        assertThat(viewed.claims()).isEqualTo(expected.size());
        assertThat(viewed.undated())
                .isEqualTo(ask(Viewed.UNDATED.replace("?claim", "?x")).size());
    }

    private static final String IN_SOURCES = "FILTER STRSTARTS(STR(?g), \"https://w3id.org/isnad/graph/source/\")\n";

    @ParameterizedTest
    @MethodSource("days")
    void its_direct_triples_are_those_of_a_build_without_the_other_claims(View view) {
        DatasetGraph dataset = VIEWS.of(view).dataset();
        Set<Node> gone = new HashSet<>(claims(WHOLE));
        gone.removeAll(claims(dataset));
        List<CuratedFile> without = FILES.stream()
                .map(file -> new CuratedFile(
                        file.source(),
                        file.triples().stream()
                                .filter(located -> !gone.contains(
                                                located.triple().getSubject())
                                        && !gone.contains(located.triple().getObject()))
                                .toList(),
                        file.unread()))
                .toList();

        DatasetGraph built = build(without);

        assertThat(triples(dataset.getGraph(Graphs.DIRECT))).isEqualTo(triples(built.getGraph(Graphs.DIRECT)));
        assertThat(triples(dataset.getGraph(Graphs.CURATION))).isEqualTo(triples(built.getGraph(Graphs.CURATION)));
    }

    @ParameterizedTest
    @MethodSource("days")
    void every_conclusion_in_it_rests_on_claims_in_it(View view) {
        DatasetGraph dataset = VIEWS.of(view).dataset();
        Graph derivations = dataset.getGraph(Graphs.DERIVATIONS);
        Set<Triple> proved = derivations.stream(Node.ANY, Isnad.PREDICATE, Node.ANY)
                .map(t -> Triple.create(
                        only(derivations, t.getSubject(), Isnad.SUBJECT),
                        t.getObject(),
                        only(derivations, t.getSubject(), Isnad.OBJECT)))
                .collect(Collectors.toSet());
        Set<Node> grounds = derivations.stream(Node.ANY, WAS_DERIVED_FROM, Node.ANY)
                .map(Triple::getObject)
                .collect(Collectors.toSet());

        assertThat(triples(dataset.getGraph(Graphs.INFERRED))).isEqualTo(proved);
        assertThat(claims(dataset)).containsAll(grounds);
        assertThat(view.certainty() == Certainty.sure || !grounds.isEmpty()).isTrue();
    }

    private static Node only(Graph graph, Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY)
                .map(Triple::getObject)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-07-02", "2018-10-01", "2020-06-01", "2026-11-22"})
    void what_was_known_by_a_day_is_a_build_from_the_files_of_that_time(String day) {
        DatasetGraph dataset = VIEWS.of(
                        new View(Optional.empty(), Optional.of(LocalDate.parse(day)), Certainty.possible))
                .dataset();
        Set<Node> known = ask("""
                SELECT ?x { { ?x isnad:issuedLatest ?d FILTER (?d <= "%1$s"^^xsd:date) }
                  UNION { ?x isnad:readOn ?d FILTER (?d <= "%1$s"^^xsd:date)
                          FILTER NOT EXISTS { ?x isnad:issuedLatest ?issued } } }
                """.formatted(day));
        Set<Node> lists = FILES.stream()
                .filter(file -> known.contains(sourceOf(file)))
                .flatMap(file -> file.triples().stream())
                .filter(located -> located.triple().getPredicate().equals(Isnad.term("editionOf")))
                .map(located -> located.triple().getObject())
                .collect(Collectors.toSet());
        List<CuratedFile> ofThatTime = FILES.stream()
                .filter(file -> file.source().kind() != FileKind.SOURCES
                        || known.contains(sourceOf(file))
                        || lists.contains(sourceOf(file)))
                .toList();

        DatasetGraph built = build(ofThatTime);

        Set<String> names = names(built);
        assertThat(names(dataset)).isEqualTo(names);
        for (String name : names) {
            Node graph = NodeFactory.createURI(name);
            if (!graph.equals(Graphs.CURATION)) { // its judgements of sources unknown then hang in the air
                assertThat(triples(dataset.getGraph(graph))).as(name).isEqualTo(triples(built.getGraph(graph)));
            }
        }
    }

    @Test
    void a_view_that_leaves_out_nothing_is_the_whole() {
        DatasetGraph all = VIEWS.of(
                        new View(Optional.empty(), Optional.of(LocalDate.of(9999, 12, 31)), Certainty.possible))
                .dataset();

        assertThat(names(all)).isEqualTo(names(WHOLE));
        names(all).forEach(name -> assertThat(triples(all.getGraph(NodeFactory.createURI(name))))
                .as(name)
                .isEqualTo(triples(WHOLE.getGraph(NodeFactory.createURI(name)))));
    }

    @ParameterizedTest
    @MethodSource("days")
    void the_functions_find_the_claims_of_the_view(View view) {
        String call = "function:" + view.certainty() + "On(?x, \"" + view.asOf().orElseThrow() + "\"^^xsd:date)";

        assertThat(ask("SELECT ?x { GRAPH ?g { ?x isnad:predicate ?p FILTER(" + call + ") } " + IN_SOURCES + "}"))
                .isEqualTo(claims(VIEWS.of(view).dataset()));
    }

    private static Node sourceOf(CuratedFile file) {
        return NodeFactory.createURI(Isnad.BASE + "source/" + file.source().slug());
    }

    private static List<CuratedFile> files() {
        try {
            return DataFolder.read(DataFolder.texts(CuratedData.FOLDER, new ArrayList<>()))
                    .files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatasetGraph build(List<CuratedFile> files) {
        Reading reading = new Reading(files, List.of());
        return Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales())
                .dataset();
    }

    private static Set<Node> claims(DatasetGraph dataset) {
        return dataset.stream(Node.ANY, Node.ANY, Isnad.PREDICATE, Node.ANY)
                .filter(quad -> Graphs.isOfSource(quad.getGraph()))
                .map(quad -> quad.getSubject())
                .collect(Collectors.toSet());
    }

    /** The names of graphs with something in them, but for what is inferred and what describes the rest. */
    private static Set<String> names(DatasetGraph dataset) {
        Set<String> names = new TreeSet<>();
        dataset.listGraphNodes().forEachRemaining(name -> {
            if (!Set.of(Graphs.INFERRED, Graphs.DERIVATIONS, Graphs.RELEASE).contains(name)
                    && !dataset.getGraph(name).isEmpty()) {
                names.add(name.getURI());
            }
        });
        return names;
    }

    private static Set<Triple> triples(Graph graph) {
        return graph.stream().collect(Collectors.toSet());
    }

    private static Set<Node> ask(String question) {
        Set<Node> found = new HashSet<>();
        try (QueryExec ask = QueryExec.dataset(WHOLE)
                .query(QueryFactory.create(prefixed(question)))
                .context(PlainSparql.context())
                .build()) {
            ask.select().forEachRemaining(row -> found.add(row.get("x")));
        }
        return found;
    }

    private static String prefixed(String question) {
        return Prefixes.forQueries().getMapping().entrySet().stream()
                        .map(prefix -> "PREFIX " + prefix.getKey() + ": <" + prefix.getValue() + ">\n")
                        .collect(Collectors.joining())
                + question;
    }
}
