package org.isnad.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.isnad.read.Question;
import org.junit.jupiter.api.Test;

/** The description of the interface has the structure that OpenAPI 3.1 asks for, and tells of each question what it is. */
class OpenApiTest {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern IN_BRACES = Pattern.compile("\\{([^}]+)}");

    private static final String TEXT = new String(OpenApi.packed(), StandardCharsets.UTF_8);
    private static final JsonObject DOCUMENT = JSON.parse(TEXT);

    private record Described(String path, String method, JsonObject operation) {}

    private static List<Described> operations() {
        List<Described> all = new ArrayList<>();
        JsonObject paths = DOCUMENT.getObj("paths");
        for (String path : paths.keys()) {
            for (String method : paths.getObj(path).keys()) {
                all.add(new Described(path, method, paths.getObj(path).getObj(method)));
            }
        }
        return all;
    }

    private static void walk(JsonValue value, Consumer<JsonObject> visitor) {
        if (value.isObject()) {
            visitor.accept(value.getAsObject());
            value.getAsObject().forEach((key, member) -> walk(member, visitor));
        } else if (value.isArray()) {
            value.getAsArray().forEach(member -> walk(member, visitor));
        }
    }

    private static JsonValue at(String reference) {
        assertThat(reference).startsWith("#/");
        JsonValue found = DOCUMENT;
        for (String step : reference.substring(2).split("/", -1)) {
            found = found.getAsObject().get(step);
            assertThat(found).as(reference).isNotNull();
        }
        return found;
    }

    private static JsonObject resolved(JsonValue value) {
        JsonObject object = value.getAsObject();
        return object.hasKey("$ref") ? at(object.getString("$ref")).getAsObject() : object;
    }

    private static List<JsonObject> parameters(JsonObject operation) {
        return operation.hasKey("parameters")
                ? operation.getArray("parameters").map(OpenApiTest::resolved).toList()
                : List.of();
    }

    @Test
    void itSaysWhichOpenApiItIsAndWhatItDescribes() {
        assertThat(DOCUMENT.getString("openapi")).isEqualTo("3.1.0");
        assertThat(DOCUMENT.getObj("info").keys()).contains("title", "version", "license");
        assertThat(DOCUMENT.keys()).isSubsetOf("openapi", "info", "servers", "paths", "components", "tags");
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryComponentIsReferredTo() {
        Set<String> referred = new HashSet<>();
        walk(DOCUMENT, object -> {
            if (object.hasKey("$ref")) {
                at(object.getString("$ref"));
                referred.add(object.getString("$ref"));
            }
        });
        JsonObject components = DOCUMENT.getObj("components");
        for (String kind : components.keys()) {
            for (String name : components.getObj(kind).keys()) {
                assertThat(referred).contains("#/components/" + kind + "/" + name);
            }
        }
    }

    @Test
    void everyOperationHasAnIdOfItsOwnAndResponses() {
        Set<String> ids = new HashSet<>();
        for (Described described : operations()) {
            JsonObject operation = described.operation();
            assertThat(METHODS).contains(described.method());
            assertThat(operation.getString("operationId")).matches("[a-z][A-Za-z0-9]*");
            assertThat(ids.add(operation.getString("operationId")))
                    .as(described.path())
                    .isTrue();
            assertThat(operation.getString("summary")).isNotBlank();
            JsonObject responses = operation.getObj("responses");
            assertThat(responses.keys())
                    .as(described.path())
                    .isNotEmpty()
                    .allMatch(code -> code.matches("[1-5][0-9]{2}|default"));
            for (String code : responses.keys()) {
                assertThat(resolved(responses.get(code)).getString("description"))
                        .isNotBlank();
            }
        }
    }

    @Test
    void whatIsReadHasTagsAndCodingsAndTellsWhatComesOfConditions() {
        for (Described described : operations()) {
            JsonObject responses = described.operation().getObj("responses");
            if (described.method().equals("get") && responses.hasKey("200")) {
                assertThat(responses.keys()).as(described.path()).contains("304", "406", "412");
            }
        }
    }

    @Test
    void everyParameterIsCompleteAndThoseOfThePathAreItsBraces() {
        for (Described described : operations()) {
            Set<String> inPath = new HashSet<>();
            Set<String> seen = new HashSet<>();
            for (JsonObject parameter : parameters(described.operation())) {
                assertThat(parameter.keys()).as(described.path()).contains("name", "in", "description", "schema");
                assertThat(seen.add(parameter.getString("name"))).isTrue();
                if (parameter.getString("in").equals("path")) {
                    inPath.add(parameter.getString("name"));
                    assertThat(parameter.getBoolean("required")).isTrue();
                } else {
                    assertThat(parameter.getString("in")).isEqualTo("query");
                }
            }
            Set<String> braces = new HashSet<>();
            IN_BRACES.matcher(described.path()).results().forEach(name -> braces.add(name.group(1)));
            assertThat(inPath).as(described.path()).isEqualTo(braces);
        }
    }

    @Test
    void everyMediaTypeIsOneAndEverySchemaHasATypeThatJsonSchemaKnows() {
        Set<String> types = Set.of("object", "array", "string", "number", "integer", "boolean", "null");
        walk(DOCUMENT.get("components").getAsObject().get("schemas"), object -> {
            if (object.hasKey("type") && object.get("type").isString()) {
                assertThat(types).contains(object.getString("type").toLowerCase(Locale.ROOT));
            }
        });
        walk(DOCUMENT, object -> {
            if (object.hasKey("content") && object.get("content").isObject()) {
                assertThat(object.getObj("content").keys()).allMatch(type -> type.matches("[a-z*]+/[a-z0-9.+*-]+"));
            }
        });
    }

    @Test
    void everyQuestionIsAnOperationWithItsParametersAndColumns() {
        for (Operation operation : Operations.packed().byName().values()) {
            Question question = operation.question();
            JsonObject get = DOCUMENT.getObj("paths").getObj(operation.path()).getObj("get");
            assertThat(get.getString("summary")).isEqualTo(question.title());
            assertThat(parameters(get).stream().map(parameter -> parameter.getString("name")))
                    .containsExactlyInAnyOrderElementsOf(Call.names(operation));
            for (Question.Parameter parameter : question.params()) {
                JsonObject described = parameters(get).stream()
                        .filter(one -> one.getString("name").equals(parameter.name()))
                        .findFirst()
                        .orElseThrow();
                assertThat(described.getObj("schema").getString("default")).isEqualTo(parameter.defaultValue());
                assertThat(described.getString("example")).isEqualTo(parameter.defaultValue());
            }
            JsonObject row = get.getObj("responses")
                    .getObj("200")
                    .getObj("content")
                    .getObj("application/json")
                    .getObj("schema")
                    .getObj("properties")
                    .getObj("rows")
                    .getObj("items");
            operation.columns().forEach((column, meaning) -> assertThat(
                            row.getObj("properties").getObj(column).getString("description"))
                    .isEqualTo(meaning));
            assertThat(row.getArray("required")).hasSize(operation.columns().size());
        }
        assertThat(DOCUMENT.getObj("paths")
                        .getObj("/api/who-leads")
                        .getObj("get")
                        .getString("operationId"))
                .isEqualTo("whoLeads");
    }
}
