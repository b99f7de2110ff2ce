package org.isnad.server.api;

import java.util.LinkedHashMap;
import java.util.Map;
import org.isnad.publish.Json;
import org.isnad.read.Question;
import org.isnad.server.http.Parameters;

/** All operations as one document, for programs that look for the right question. */
public final class OperationIndex {

    private OperationIndex() {}

    /** Made once, since it follows from the program alone. */
    private static final class Once {
        private static final byte[] INDEX = Json.bytes(of(Operations.packed()).object());
    }

    /** The index of the operations that travel inside the program, in JSON; not to be changed. */
    public static byte[] packed() {
        return Once.INDEX;
    }

    private static Json of(Operations operations) {
        return new Json()
                .with("title", "Questions that can be asked by name")
                .with("parameters", everywhere())
                .with("operations", operations.byName().values(), OperationIndex::operation)
                .with("links", new Json().with("openapi", "/openapi.json").with("sparql", "/sparql"));
    }

    private static Json everywhere() {
        Json meanings = new Json();
        ApiParameters.EVERYWHERE.forEach(meanings::with);
        return meanings;
    }

    private static Json operation(Operation operation) {
        Question question = operation.question();
        Parameters query = Parameters.NONE.with("query", Question.withoutHead(question.text()));
        return new Json()
                .with("operation", operation.name())
                .with("title", question.title())
                .with("why", question.why())
                .with("tags", question.tags())
                .with("parameters", question.params(), OperationIndex::parameter)
                .with("columns", object(operation.columns()))
                .with(
                        "links",
                        new Json()
                                .with("json", operation.path())
                                .with("csv", operation.path() + "?format=csv")
                                .with("html", operation.path() + "?format=html")
                                .with("sparql", query.after("/sparql")));
    }

    private static Json parameter(Question.Parameter parameter) {
        return new Json()
                .with("name", parameter.name())
                .with("type", ApiParameters.typeName(parameter.type()))
                .with("default", parameter.defaultValue())
                .with("meaning", ApiParameters.meaning(parameter.type()));
    }

    private static Json object(Map<String, String> members) {
        Json object = new Json();
        new LinkedHashMap<>(members).forEach(object::with);
        return object;
    }
}
