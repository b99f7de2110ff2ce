package org.isnad.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.isnad.model.Kinds;
import org.isnad.model.Prefixes;

/** The kinds of values that a parameter of a question takes. */
public enum ParameterType {
    /** A day, written as 2018-09-15. */
    DATE {
        @Override
        String term(String value) {
            return "\"" + node(value).getLiteralLexicalForm() + "\"^^xsd:date";
        }

        @Override
        public Node node(String value) {
            try {
                if (DAY.matcher(value).matches()) {
                    return NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
                }
            } catch (DateTimeException noSuchDay) {
                throw new IllegalArgumentException("no day of the calendar: " + value, noSuchDay);
            }
            throw new IllegalArgumentException("not a day: " + shown(value) + " (write it as 2018-09-15)");
        }
    },
    /** A thing, written as organization:kataib-hezbollah, as organization/kataib-hezbollah or as a full IRI. */
    THING {
        @Override
        String term(String value) {
            return isPrefixed(value) ? value : "<" + node(value).getURI() + ">";
        }

        @Override
        public Node node(String value) {
            if (IRI.matcher(value).matches()) {
                return NodeFactory.createURI(value.replaceAll("[<>]", ""));
            }
            if (PATH.matcher(value).matches()) {
                return NodeFactory.createURI(Isnad.BASE + value);
            }
            if (isPrefixed(value)) {
                return Prefixes.expand(value).orElseThrow();
            }
            throw new IllegalArgumentException("not a name of a thing: " + shown(value)
                    + " (write it as organization:kataib-hezbollah, or as a full IRI)");
        }

        private boolean isPrefixed(String value) {
            int colon = value.indexOf(':');
            return colon > 0
                    && Prefixes.asMap().containsKey(value.substring(0, colon))
                    && NAME.matcher(value.substring(colon + 1)).matches();
        }
    };

    private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern PATH =
            Pattern.compile("(?:" + String.join("|", Kinds.ALL) + ")/[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9])?");
    /** Nothing that could end the term in a query. */
    private static final String BARE = "https?://[^<>\"{}|^`\\\\\\s\\p{Cntrl}]+";

    private static final Pattern IRI = Pattern.compile(BARE + "|<" + BARE + ">");

    private static final int LONG = 80;
    private static final Map<String, ParameterType> NAMES = Map.of("date", DATE, "thing", THING);

    /** The value as a term of SPARQL. */
    abstract String term(String value);

    /**
     * The value as it stands in the data.
     *
     * @throws IllegalArgumentException if it is not of this type, with one line on how it is written
     */
    public abstract Node node(String value);

    static ParameterType named(String name) {
        ParameterType type = NAMES.get(name);
        if (type == null) {
            throw new IllegalArgumentException("unknown type of parameter: " + name + " (date or thing)");
        }
        return type;
    }

    /** A value as it may stand in one line. */
    private static String shown(String value) {
        String line = value.replaceAll("\\p{Cntrl}", " ");
        return line.isBlank() ? "nothing" : line.length() > LONG ? line.substring(0, LONG) + "..." : line;
    }
}
