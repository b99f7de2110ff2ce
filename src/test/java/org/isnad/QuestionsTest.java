package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.read.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Asks every competency question of the curated data and holds its answer against the reviewed one. Run with
 * {@code -Disnad.rewrite=true} to write the answers anew, and read the difference.
 */
class QuestionsTest {

    private static final Path FOLDER = Path.of("ontology", "questions");
    private static final PrefixMap PREFIXES = Prefixes.forQueries();
    private static final DatasetGraph DATASET = ServedDataset.of(CuratedData.build().dataset().stream(), PREFIXES);

    static Stream<Path> questions() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".rq")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_has_its_expected_answer(Path file) throws IOException {
        String text = Files.readString(file);
        Question question = Question.parse(text);
        Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
        List<List<String>> answer = ask(query);
        Path expected = Path.of(file.toString().replace(".rq", ".expected.csv"));
        if (Boolean.getBoolean("isnad.rewrite")) {
            write(expected, query.getResultVars(), answer);
        }

        List<List<String>> reviewed = read(expected);

        assertThat(reviewed.get(0)).isEqualTo(query.getResultVars());
        List<List<String>> rows = reviewed.subList(1, reviewed.size());
        assertThat(rows).as("a question that nothing answers asks nothing").isNotEmpty();
        if (query.hasOrderBy()) {
            assertThat(answer).containsExactlyElementsOf(rows);
        } else {
            assertThat(answer).containsExactlyInAnyOrderElementsOf(rows);
        }
        assertThat(query.getResultVars()).containsAll(question.columns().keySet());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_asks_with_other_values_too(Path file) throws IOException {
        Question question = Question.parse(Files.readString(file));
        for (Question.Parameter parameter : question.params()) {
            String other = question.with(Map.of(parameter.name(), parameter.defaultValue()));
            assertThat(other).isEqualTo(question.text());
        }
    }

    @Test
    void another_value_changes_the_answer() throws IOException {
        Question question = Question.parse(Files.readString(FOLDER.resolve("10-who-leads.rq")));
        Query asaib = QueryFactory.create(question.text());
        Query badr = QueryFactory.create(question.with(Map.of("group", "organization:badr-organization")));

        assertThat(ask(asaib)).anyMatch(row -> row.contains("person:qais-al-khazali"));
        assertThat(ask(badr))
                .isNotEmpty()
                .noneMatch(row -> row.contains("person:qais-al-khazali"))
                .anyMatch(row -> row.contains("person:hadi-al-amiri"));
    }

    private static List<List<String>> ask(Query query) {
        List<List<String>> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(DATASET).query(query).build()) {
            execution.select().forEachRemaining(binding -> rows.add(row(query, binding)));
        }
        return rows;
    }

    private static List<String> row(Query query, Binding binding) {
        return query.getResultVars().stream()
                .map(name -> Optional.ofNullable(binding.get(Var.alloc(name)))
                        .map(QuestionsTest::term)
                        .orElse(""))
                .toList();
    }

    /** The term in Turtle, so that language and datatype are compared as well. */
    private static String term(Node node) {
        return NodeFmtLib.str(node, PREFIXES);
    }

    private static void write(Path file, List<String> columns, List<List<String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer =
                CSVFormat.RFC4180.builder().setRecordSeparator("\n").get().print(text)) {
            printer.printRecord(columns);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        }
        Files.writeString(file, text.toString(), StandardCharsets.UTF_8);
    }

    private static List<List<String>> read(Path file) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.parse(new StringReader(Files.readString(file)))) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }
}
