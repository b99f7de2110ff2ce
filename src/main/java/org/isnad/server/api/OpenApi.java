package org.isnad.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.isnad.publish.Json;
import org.isnad.read.ParameterType;
import org.isnad.read.Question;

/**
 * The whole interface in the words of OpenAPI 3.1: what is written by hand in {@code openapi.json}, and a path for each
 * operation that follows from its question.
 */
public final class OpenApi {

    private static final String BY_HAND = "/org/isnad/server/openapi.json";
    private static final Pattern NEXT_WORD = Pattern.compile("-([a-z0-9])");
    /** The names in the components of what every operation may be told. */
    private static final List<String> EVERYWHERE =
            List.of("asOf", "knownBy", "certainty", "release", "rowsFormat", "lang", "timeout", "maxRows", "maxBytes");

    private static final List<String> OTHER_FORMS = List.of(
            "text/csv",
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/tab-separated-values",
            "text/html");
    private static final List<String> PROBLEMS = List.of("400", "404", "406", "410", "412", "413", "429", "503");

    private OpenApi() {}

    /** Made once, since it follows from the program alone. */
    private static final class Once {
        private static final byte[] DESCRIPTION = of(Operations.packed());
    }

    /** The description of the interface as it is, in JSON; not to be changed. */
    public static byte[] packed() {
        return Once.DESCRIPTION;
    }

    private static byte[] of(Operations operations) {
        JsonObject description = byHand();
        JsonObject paths = description.getObj("paths");
        operations.byName().values().forEach(operation -> paths.put(operation.path(), path(operation)));
        Json whole = new Json();
        description.keys().forEach(key -> whole.with(key, description.get(key)));
        return Json.bytes(whole.object());
    }

    private static JsonObject byHand() {
        try (InputStream in = OpenApi.class.getResourceAsStream(BY_HAND)) {
            if (in == null) {
                throw new IllegalStateException("not packed with the program: " + BY_HAND);
            }
            return JSON.parse(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject path(Operation operation) {
        Question question = operation.question();
        return new Json()
                .with(
                        "get",
                        new Json()
                                .with("summary", question.title())
                                .with("description", question.why())
                                .with("operationId", id(operation.name()))
                                .with("tags", question.tags())
                                .with(
                                        "parameters",
                                        Stream.concat(
                                                        question.params().stream()
                                                                .map(OpenApi::parameter),
                                                        EVERYWHERE.stream().map(name -> reference("parameters", name)))
                                                .toList(),
                                        parameter -> parameter)
                                .with("responses", responses(operation)))
                .object();
    }

    /** The name as programs write names: {@code whoLeads}. */
    private static String id(String name) {
        return NEXT_WORD.matcher(name).replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    }

    private static Json parameter(Question.Parameter parameter) {
        Json schema = parameter.type() == ParameterType.DATE ? date() : new Json().with("type", "string");
        return new Json()
                .with("name", parameter.name())
                .with("in", "query")
                .with("description", ApiParameters.meaning(parameter.type()))
                .with("schema", schema.with("default", parameter.defaultValue()))
                .with("example", parameter.defaultValue());
    }

    private static Json responses(Operation operation) {
        Json content = new Json().with("application/json", new Json().with("schema", answer(operation)));
        OTHER_FORMS.forEach(type -> content.with(type, new Json()));
        Json headers = new Json();
        for (String name :
                List.of("ETag", "Isnad-Max-Rows", "Isnad-Rows-Cut", "Isnad-Undated-Claims", "Isnad-Release")) {
            headers.with(name, reference("headers", name));
        }
        Json responses = new Json()
                .with(
                        "200",
                        new Json()
                                .with("description", "The answer")
                                .with("headers", headers)
                                .with("content", content))
                .with("304", reference("responses", "NotChanged"));
        PROBLEMS.forEach(status -> responses.with(status, reference("responses", "Problem")));
        return responses;
    }

    private static Json answer(Operation operation) {
        Json values = new Json();
        operation
                .question()
                .params()
                .forEach(parameter -> values.with(
                        parameter.name(),
                        parameter.type() == ParameterType.DATE ? date() : reference("schemas", "Thing")));
        Json columns = new Json();
        for (Map.Entry<String, String> column : operation.columns().entrySet()) {
            columns.with(column.getKey(), reference("schemas", "Value").with("description", column.getValue()));
        }
        Json rows = new Json()
                .with("type", "object")
                .with("required", operation.columns().keySet())
                .with("properties", columns);
        return new Json()
                .with("allOf", List.of("Answer"), name -> reference("schemas", name))
                .with(
                        "properties",
                        new Json()
                                .with("question", new Json().with("const", operation.name()))
                                .with("parameters", new Json().with("properties", values))
                                .with("rows", new Json().with("items", rows)));
    }

    private static Json date() {
        return new Json().with("type", "string").with("format", "date");
    }

    private static Json reference(String kind, String name) {
        return new Json().with("$ref", "#/components/" + kind + "/" + name);
    }
}
