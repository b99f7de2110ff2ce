package org.isnad.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.isnad.model.Prefixes;

/** The kinds of values that a parameter of a question takes. */
public enum ParameterType {
    /** A day, written as 2018-09-15. */
    DATE {
        @Override
        String term(String value) {
            try {
                return "\"" + LocalDate.parse(value) + "\"^^xsd:date";
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("not a day: " + value + " (write it as 2018-09-15)", e);
            }
        }
    },
    /** A thing, written as organization:kataib-hezbollah or as a full IRI. */
    THING {
        @Override
        String term(String value) {
            if (value.matches("<?https?://[^<>\"{}|^`\\\\\\s]+>?")) {
                return "<" + value.replaceAll("[<>]", "") + ">";
            }
            int colon = value.indexOf(':');
            boolean known = colon > 0
                    && Prefixes.asMap().containsKey(value.substring(0, colon))
                    && value.substring(colon + 1).matches("[A-Za-z0-9-]+");
            if (!known) {
                throw new IllegalArgumentException("not a name of a thing: " + value
                        + " (write it as organization:kataib-hezbollah, or as a full IRI)");
            }
            return value;
        }
    };

    private static final Map<String, ParameterType> NAMES = Map.of("date", DATE, "thing", THING);

    /** The value as a term of SPARQL. */
    abstract String term(String value);

    static ParameterType named(String name) {
        ParameterType type = NAMES.get(name);
        if (type == null) {
            throw new IllegalArgumentException("unknown type of parameter: " + name + " (date or thing)");
        }
        return type;
    }
}
