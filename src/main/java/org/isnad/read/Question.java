package org.isnad.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A competency question: a SPARQL 1.1 query that says what it asks, why, and what its columns mean. A parameter is a
 * variable whose default stands in a VALUES line of its own, so that the query runs as it is.
 *
 * @param title the question in words
 * @param why who asks it, or which claim it puts to the test
 * @param columns what each column of the answer holds, in their order
 * @param tags what the question is about
 * @param params the variables that can be given other values
 * @param text the query with its head
 */
public record Question(
        String title, String why, Map<String, String> columns, List<String> tags, List<Parameter> params, String text) {

    /**
     * A variable that can be given another value.
     *
     * @param name the variable, without its question mark
     * @param type what kind of value it takes
     * @param defaultValue the value in the VALUES line, as the head repeats it
     */
    public record Parameter(String name, ParameterType type, String defaultValue) {}

    public Question {
        columns = new LinkedHashMap<>(columns);
        tags = List.copyOf(tags);
        params = List.copyOf(params);
    }

    /**
     * Reads a question.
     *
     * @throws IllegalArgumentException if its head lacks something, or a parameter has no VALUES line that says the same
     */
    public static Question parse(String text) {
        QueryHead head = QueryHead.of(text);
        Question question = new Question(
                head.take("title"),
                head.take("why"),
                columns(head.takeIfAny("columns").orElse(Map.of())),
                strings(head.takeIfAny("tags").orElse(List.of())),
                parameters(head.takeIfAny("params").orElse(List.of())),
                text);
        head.end();
        for (Parameter parameter : question.params()) {
            Matcher line = question.valuesLine(parameter);
            String term = parameter.type().term(parameter.defaultValue());
            if (!line.find() || !line.group(1).equals(term)) {
                throw new IllegalArgumentException(
                        "no line VALUES ?" + parameter.name() + " { " + term + " } for the parameter");
            }
        }
        return question;
    }

    /**
     * The query with other values for some of its parameters.
     *
     * @throws IllegalArgumentException if there is no such parameter, or the value is not of its type
     */
    public String with(Map<String, String> values) {
        String query = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            Parameter parameter = params.stream()
                    .filter(known -> known.name().equals(value.getKey()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no parameter " + value.getKey() + " (there are "
                            + params.stream().map(Parameter::name).collect(Collectors.joining(", ")) + ")"));
            String line =
                    "VALUES ?" + parameter.name() + " { " + parameter.type().term(value.getValue()) + " }";
            query = valuesLine(parameter).reset(query).replaceFirst(Matcher.quoteReplacement(line));
        }
        return query;
    }

    /** A query of a question without its head. */
    public static String withoutHead(String query) {
        return query.lines().filter(line -> !line.startsWith("#+")).reduce("", (all, line) -> all + line + "\n");
    }

    private Matcher valuesLine(Parameter parameter) {
        return Pattern.compile("VALUES \\?" + parameter.name() + " \\{ (.*) \\}")
                .matcher(text);
    }

    private static Map<String, String> columns(Object columns) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (columns instanceof Map<?, ?> map) {
            map.forEach((name, meaning) -> texts.put(String.valueOf(name), String.valueOf(meaning)));
        }
        return texts;
    }

    private static List<String> strings(Object list) {
        return list instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static List<Parameter> parameters(Object list) {
        List<Parameter> parameters = new ArrayList<>();
        if (list instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> map) {
                    parameters.add(new Parameter(
                            String.valueOf(map.get("name")),
                            ParameterType.named(String.valueOf(map.get("type"))),
                            String.valueOf(map.get("default"))));
                }
            }
        }
        return parameters;
    }
}
