package org.isnad.site.find;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.site.markup.Language;
import org.isnad.site.part.Context;
import org.isnad.site.request.Facet;
import org.isnad.site.request.ListFormat;
import org.isnad.site.request.Listed;

/** A list as a file: all that it takes, on one page, in its order. Its columns are the same in all languages. */
final class ListFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private final ListShown list;
    private final Context context;

    ListFile(ListShown list) {
        this.list = list;
        this.context = list.context();
    }

    byte[] in(ListFormat format) {
        return switch (format) {
            case CSV -> csv();
            case JSON -> json();
        };
    }

    /** The columns that every list has, after which those of its facets come. */
    static List<String> columns() {
        return List.of("thing", "label_en", "label_ar", "label_fa", "date", "claims", "witnesses");
    }

    private byte[] csv() {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            printer.printRecord(Stream.concat(
                            columns().stream(), list.listing().facets().stream().map(Facet::key))
                    .toList());
            for (Listed listed : list.shown()) {
                printer.printRecord(row(listed));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> row(Listed listed) {
        List<String> row = new ArrayList<>();
        row.add(listed.thing().getURI());
        for (Language language : Language.values()) {
            row.add(labels(listed.thing())
                    .filter(label -> label.getLiteralLanguage().equals(language.tag()))
                    .map(Node::getLiteralLexicalForm)
                    .findFirst()
                    .orElse(""));
        }
        row.add(listed.date().map(Node::getLiteralLexicalForm).orElse(""));
        row.add(Integer.toString(listed.claims()));
        row.add(Integer.toString(listed.witnesses()));
        for (Facet facet : list.listing().facets()) {
            row.add(listed.values(facet).stream().map(ListFile::plain).collect(Collectors.joining(" ")));
        }
        return row;
    }

    private Stream<Node> labels(Node thing) {
        List<Node> preferred = context.facts().all(thing, SKOS.prefLabel.asNode());
        return (preferred.isEmpty() ? List.of(context.label(thing)) : preferred)
                .stream().filter(Node::isLiteral);
    }

    private static String plain(Node value) {
        return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
    }

    private byte[] json() {
        JsonObject file = new JsonObject();
        file.put("kind", list.narrowing().kind());
        file.put("release", context.basis().release());
        JsonObject view = new JsonObject();
        context.request().view().asOf().map(LocalDate::toString).ifPresent(day -> view.put("asOf", day));
        context.request().view().knownBy().map(LocalDate::toString).ifPresent(day -> view.put("knownBy", day));
        context.request()
                .view()
                .asOf()
                .ifPresent(day -> view.put(
                        "certainty", context.request().view().certainty().name()));
        file.put("view", view);
        JsonObject filter = new JsonObject();
        list.narrowing().chosen().forEach((key, values) -> filter.put(key, array(values.stream())));
        file.put("filter", filter);
        file.put("sort", list.narrowing().sort());
        file.put("query", list.query().text(context.texts().language()));
        file.put("asked", list.queryAddress());
        file.put("all", list.all().size());
        file.put("total", list.shown().size());
        JsonArray things = new JsonArray();
        list.shown().forEach(listed -> things.add(object(listed)));
        file.put("things", things);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(out, file);
        return out.toByteArray();
    }

    private JsonObject object(Listed listed) {
        JsonObject object = new JsonObject();
        object.put("thing", listed.thing().getURI());
        JsonObject labels = new JsonObject();
        labels(listed.thing())
                .forEach(label -> labels.put(
                        label.getLiteralLanguage().isEmpty() ? "und" : label.getLiteralLanguage(),
                        label.getLiteralLexicalForm()));
        object.put("labels", labels);
        listed.date().ifPresent(date -> object.put("date", date.getLiteralLexicalForm()));
        object.put("claims", listed.claims());
        object.put("witnesses", listed.witnesses());
        for (Facet facet : list.listing().facets()) {
            object.put(facet.key(), array(listed.values(facet).stream().map(ListFile::plain)));
        }
        return object;
    }

    private static JsonArray array(Stream<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
