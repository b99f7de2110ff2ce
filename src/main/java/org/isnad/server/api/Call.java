package org.isnad.server.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.model.Nearest;
import org.isnad.read.Question;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.site.Carried;
import org.isnad.server.sparql.Asked;
import org.isnad.server.sparql.Named;
import org.isnad.site.markup.Language;
import org.isnad.view.ViewNames;

/**
 * An operation with the values that a client gives to its parameters.
 *
 * @param operation what is asked
 * @param values a value for each parameter of the question, that of its file where the client gives none
 * @param language the language of labels
 * @param parameters all parameters of the request
 */
public record Call(Operation operation, Map<String, Node> values, Language language, Parameters parameters) {

    /** What every operation may be told beside the values of its own parameters, and the view and release. */
    static final List<String> OTHERS = List.of("format", "lang", "timeout", "maxRows", "maxBytes");

    /** Keeps the values in their order. */
    public Call {
        values = new LinkedHashMap<>(values);
    }

    /**
     * Reads the parameters of a request.
     *
     * @throws org.isnad.server.http.ProblemException if there is no such parameter, or a value is not of its type
     */
    public static Call of(Operation operation, Parameters parameters) {
        parameters.names().forEach(name -> checkName(operation, name));
        Map<String, Node> values = new LinkedHashMap<>();
        for (Question.Parameter parameter : operation.question().params()) {
            String given = parameters.one(parameter.name()).orElse(parameter.defaultValue());
            values.put(parameter.name(), value(parameter, given));
        }
        return new Call(operation, values, language(parameters), parameters);
    }

    /** The things among the values, by the parameters. */
    public Map<String, Node> things() {
        return values.entrySet().stream()
                .filter(value -> value.getValue().isURI())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    /** The same with another thing as the value of a parameter. */
    public Call with(String parameter, Node thing) {
        return of(operation, parameters.without(parameter).with(parameter, thing.getURI()));
    }

    /** The query that it stands for. */
    public String query() {
        Map<String, String> texts = new LinkedHashMap<>();
        values.forEach(
                (name, value) -> texts.put(name, value.isURI() ? value.getURI() : value.getLiteralLexicalForm()));
        return Question.withoutHead(operation.question().with(texts));
    }

    /** Where the same is asked, in the same format. */
    public String address() {
        return parameters.after(operation.path());
    }

    /** The question for those who answer queries. */
    public Asked asked() {
        RowsJson form = new RowsJson(this);
        return Asked.of(query(), parameters)
                .by(new Named(operation.path(), operation.question().title(), form.identity(), form::write));
    }

    /** The names of all parameters that the operation takes. */
    static List<String> names(Operation operation) {
        return Stream.of(
                        operation.question().params().stream()
                                .map(Question.Parameter::name)
                                .toList(),
                        ViewNames.PARAMETERS.all(),
                        List.of(Carried.RELEASE),
                        OTHERS)
                .flatMap(List::stream)
                .toList();
    }

    private static void checkName(Operation operation, String name) {
        List<String> known = names(operation);
        if (!known.contains(name)) {
            String shown = shown(name);
            Optional<String> meant = Nearest.to(shown, known.stream().collect(Collectors.toMap(one -> one, List::of)));
            throw Problem.badRequest("unknown parameter " + shown + " ("
                            + meant.map(one -> "did you mean " + one + "? ").orElse("") + "there are "
                            + String.join(", ", known) + ")")
                    .member("parameter", shown)
                    .exception();
        }
    }

    private static Node value(Question.Parameter parameter, String given) {
        try {
            return parameter.type().node(given);
        } catch (IllegalArgumentException bad) {
            throw Problem.badRequest(parameter.name() + " is " + bad.getMessage())
                    .member("parameter", parameter.name())
                    .exception();
        }
    }

    private static Language language(Parameters parameters) {
        String given = parameters.one("lang").orElse(Language.EN.tag());
        return Language.of(given).orElseThrow(() -> Problem.badRequest(
                        "lang is none of en, ar and fa: " + shown(given) + " (it chooses the language of labels)")
                .member("parameter", "lang")
                .exception());
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() > 40 ? line.substring(0, 40) + "..." : line;
    }
}
