package org.isnad.server.api;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.isnad.publish.JsonText;
import org.isnad.server.http.Parameters;
import org.isnad.server.site.Carried;
import org.isnad.server.sparql.Datasets;
import org.isnad.view.ViewNames;

/**
 * An answer in JSON for programs: what was asked of what, what the columns mean, and a list of rows, each an object that has
 * every column. {@code complete} is false only where {@code maxRows} left rows out; an answer that breaks off is no JSON.
 */
final class RowsJson {

    private final Call call;

    RowsJson(Call call) {
        this.call = call;
    }

    /** All that is told beside the rows, but for labels and release, which follow from what is asked. */
    String identity() {
        return String.join(
                "\n",
                call.operation().toString(),
                call.language().tag(),
                call.parameters().after(""));
    }

    /** Writes the answer; the head before the first row. */
    void write(RowSet rows, DatasetGraph dataset, Map<String, String> told, boolean complete, OutputStream out)
            throws IOException {
        ValueJson values = new ValueJson(new Labels(dataset.getDefaultGraph(), call.language()));
        BufferedOutputStream buffer = new BufferedOutputStream(out);
        put(buffer, head(values, told, complete) + ",\n\"rows\":[");
        String before = "\n";
        while (rows.hasNext()) {
            put(buffer, before + row(rows.getResultVars(), rows.next(), values));
            before = ",\n";
        }
        put(buffer, "\n]}\n");
        buffer.flush();
    }

    private String head(ValueJson values, Map<String, String> told, boolean complete) {
        Operation operation = call.operation();
        List<String> pairs = List.of(
                JsonText.pair("question", JsonText.string(operation.name())),
                JsonText.pair("title", JsonText.string(operation.question().title())),
                JsonText.pair("parameters", object(call.values(), values::of)),
                JsonText.pair("view", view(told)),
                JsonText.pair("release", orNull(Optional.ofNullable(told.get(Datasets.RELEASE)))),
                JsonText.pair("complete", Boolean.toString(complete)),
                JsonText.pair("columns", object(operation.columns(), JsonText::string)),
                JsonText.pair("links", object(links(), JsonText::string)));
        return "{" + String.join(",\n", pairs);
    }

    private String view(Map<String, String> told) {
        List<String> pairs = new ArrayList<>();
        for (String name : ViewNames.PARAMETERS.all()) {
            pairs.add(JsonText.pair(name, orNull(call.parameters().one(name))));
        }
        pairs.add(JsonText.pair("undated", told.getOrDefault(Datasets.UNDATED, "null")));
        return JsonText.object(pairs);
    }

    /** Where the same is told in other forms, and the query behind it. */
    private Map<String, String> links() {
        Parameters others = call.parameters().without("format");
        String path = call.operation().path();
        return new TreeMap<>(Map.of(
                "json", others.after(path),
                "csv", others.with("format", "csv").after(path),
                "html", others.with("format", "html").after(path),
                "sparql",
                        Carried.of(call.parameters())
                                .with("query", call.query())
                                .after("/sparql")));
    }

    private static String row(List<Var> columns, Binding row, ValueJson values) {
        return JsonText.object(columns.stream()
                .map(column -> JsonText.pair(column.getVarName(), values.of(row.get(column))))
                .toList());
    }

    private static <T> String object(Map<String, T> members, Function<T, String> form) {
        return JsonText.object(members.entrySet().stream()
                .map(member -> JsonText.pair(member.getKey(), form.apply(member.getValue())))
                .toList());
    }

    private static String orNull(Optional<String> text) {
        return text.map(JsonText::string).orElse("null");
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
