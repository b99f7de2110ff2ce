package org.isnad.server.api;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.isnad.publish.JsonText;
import org.jspecify.annotations.Nullable;

/**
 * Values of an answer as programs like to read them: a thing is an object with its IRI and its label, a text with a
 * language an object with both, a number and a truth value are those of JSON, all else (days, dates in EDTF, words) is a
 * string. What has no value is null.
 */
final class ValueJson {

    private final Labels labels;

    ValueJson(Labels labels) {
        this.labels = labels;
    }

    String of(@Nullable Node value) {
        if (value == null) {
            return "null";
        }
        if (!value.isLiteral()) {
            return thing(value);
        }
        return value.getLiteralLanguage().isEmpty() ? plain(value) : JsonText.object(words("text", value));
    }

    private String thing(Node thing) {
        List<String> pairs = new ArrayList<>();
        pairs.add(JsonText.pair(
                "iri", JsonText.string(thing.isURI() ? thing.getURI() : "_:" + thing.getBlankNodeLabel())));
        labels.of(thing).ifPresent(label -> pairs.addAll(words("label", label)));
        return JsonText.object(pairs);
    }

    /** The words of a literal, and their language if it has one. */
    private static List<String> words(String name, Node literal) {
        String words = JsonText.pair(name, JsonText.string(literal.getLiteralLexicalForm()));
        String language = literal.getLiteralLanguage();
        return language.isEmpty() ? List.of(words) : List.of(words, JsonText.pair("lang", JsonText.string(language)));
    }

    private static String plain(Node literal) {
        String written = literal.getLiteralLexicalForm();
        if (!literal.getLiteral().isWellFormed()) {
            return JsonText.string(written);
        }
        Object value = literal.getLiteralValue();
        if (value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger) {
            return value.toString();
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value instanceof Number number && Double.isFinite(number.doubleValue())
                ? value.toString()
                : JsonText.string(written);
    }
}
