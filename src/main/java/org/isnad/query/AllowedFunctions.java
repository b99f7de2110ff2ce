package org.isnad.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprUndefFunction;
import org.apache.jena.sparql.function.FunctionCastXSD;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * The functions that a query may call by IRI, besides those that SPARQL 1.1 spells as keywords: the casts of XML Schema
 * types, those of XPath that read their arguments and nothing else, and {@link DayFunction}.
 *
 * <p>Left out of XPath are {@code apply}, which calls any other function, rounding to a chosen number of digits and
 * powers, whose results have no bounded size, and regular expressions, for which SPARQL has keywords.
 */
final class AllowedFunctions {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final List<String> CASTS = List.of(
            "decimal",
            "integer",
            "long",
            "int",
            "short",
            "byte",
            "nonPositiveInteger",
            "negativeInteger",
            "nonNegativeInteger",
            "positiveInteger",
            "unsignedLong",
            "unsignedInt",
            "unsignedShort",
            "unsignedByte",
            "double",
            "float",
            "boolean",
            "string",
            "anyURI",
            "duration",
            "dayTimeDuration",
            "yearMonthDuration",
            "dateTime",
            "date",
            "time",
            "gYear",
            "gYearMonth",
            "gMonth",
            "gMonthDay",
            "gDay");

    private static final String FN = "http://www.w3.org/2005/xpath-functions#";
    private static final List<String> XPATH = List.of(
            "concat",
            "substring",
            "string-length",
            "normalize-space",
            "normalize-unicode",
            "upper-case",
            "lower-case",
            "contains",
            "starts-with",
            "ends-with",
            "substring-before",
            "substring-after",
            "encode-for-uri",
            "abs",
            "ceiling",
            "floor",
            "boolean",
            "not",
            "dateTime",
            "year-from-date",
            "month-from-date",
            "day-from-date",
            "timezone-from-date",
            "hours-from-time",
            "minutes-from-time",
            "seconds-from-time",
            "timezone-from-time",
            "year-from-dateTime",
            "month-from-dateTime",
            "day-from-dateTime",
            "hours-from-dateTime",
            "minutes-from-dateTime",
            "seconds-from-dateTime",
            "timezone-from-dateTime",
            "years-from-duration",
            "months-from-duration",
            "days-from-duration",
            "hours-from-duration",
            "minutes-from-duration",
            "seconds-from-duration");

    /** The project's own, by which claims are asked of a day. */
    private static final Map<String, DayFunction> OWN =
            Stream.of(DayFunction.values()).collect(Collectors.toUnmodifiableMap(DayFunction::iri, own -> own));

    /** Their IRIs. */
    static final Set<String> IRIS = Stream.of(
                    CASTS.stream().map(XSD::concat), XPATH.stream().map(FN::concat), OWN.keySet().stream())
            .flatMap(iris -> iris)
            .collect(Collectors.toUnmodifiableSet());

    private AllowedFunctions() {}

    static boolean contains(String iri) {
        return IRIS.contains(iri);
    }

    /**
     * Checks the number of arguments of a call. Found out only when it is evaluated, a wrong one would end the query in a
     * BIND and drop every row in a FILTER.
     *
     * @throws QueryBuildException if the function takes another number
     */
    static void check(String iri, ExprList args) {
        registry().get(iri).create(iri).build(iri, args, new Context());
    }

    /** A registry of these functions and no others, which never loads a class: a second wall behind the check. */
    static FunctionRegistry registry() {
        return FixedRegistry.ALL;
    }

    /** The same for every query: nothing is added to it or taken from it once it is there. */
    private static final class FixedRegistry extends FunctionRegistry {

        static final FunctionRegistry ALL = new FixedRegistry();

        private FixedRegistry() {
            FunctionRegistry known = FunctionRegistry.get();
            IRIS.stream()
                    .filter(known::isRegistered)
                    .forEach(iri -> super.put(iri, BoundedFunction.factory(known.get(iri))));
            // The one cast that Jena leaves out.
            XSDDatatype left = XSDDatatype.XSDunsignedByte;
            super.put(left.getURI(), BoundedFunction.factory(new FunctionCastXSD(left)));
            OWN.forEach((iri, own) -> super.put(iri, uri -> own));
        }

        @Override
        public void put(String iri, FunctionFactory factory) {
            throw new UnsupportedOperationException("the functions that may be called are fixed");
        }

        @Override
        public void put(String iri, Class<?> function) {
            throw new UnsupportedOperationException("the functions that may be called are fixed");
        }

        @Override
        public FunctionFactory remove(String iri) {
            throw new UnsupportedOperationException("the functions that may be called are fixed");
        }

        @Override
        public FunctionFactory get(String iri) {
            if (!isRegistered(iri)) {
                throw new ExprUndefFunction("No such function: " + iri, iri);
            }
            return super.get(iri);
        }
    }
}
