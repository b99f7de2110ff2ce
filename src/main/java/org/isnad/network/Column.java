package org.isnad.network;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.AttributeType;
import org.jgrapht.nio.DefaultAttribute;

/**
 * One thing that is told of every node or of every edge, the same in every format.
 *
 * @param name its name, in lower case with underscores, as network programs want it
 * @param type whether it is text or a number
 * @param value its value; empty text where there is none
 */
record Column<T>(String name, AttributeType type, Function<T, String> value) {

    static <T> Column<T> text(String name, Function<T, String> value) {
        return new Column<>(name, AttributeType.STRING, value);
    }

    static <T> Column<T> count(String name, ToIntFunction<T> value) {
        return new Column<>(name, AttributeType.INT, row -> Integer.toString(value.applyAsInt(row)));
    }

    /** A number with six places, which every Java writes alike. */
    static <T> Column<T> number(String name, ToDoubleFunction<T> value) {
        return new Column<>(
                name, AttributeType.DOUBLE, row -> String.format(Locale.ROOT, "%.6f", value.applyAsDouble(row)));
    }

    /** The value for a format that can leave it out. */
    Optional<Attribute> attribute(T row) {
        return Optional.of(value.apply(row))
                .filter(text -> !text.isEmpty())
                .map(text -> new DefaultAttribute<>(text, type));
    }
}
