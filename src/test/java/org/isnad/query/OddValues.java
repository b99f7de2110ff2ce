package org.isnad.query;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Values at the edges of every kind, for functions that are asked of everything. */
final class OddValues {

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String BASE = "http://example.org/";

    private OddValues() {}

    /** All of them, each once. */
    static List<Node> all() {
        return Stream.of(numbers(), times(), texts(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Node> numbers() {
        return Stream.of(
                        typed("integer", "0", "-1", "2", "2147483647", "-9223372036854775808", "9".repeat(40)),
                        typed("decimal", "0.0", "-0.5", "1.5", "0." + "3".repeat(60), "-" + "8".repeat(30) + ".25"),
                        typed("double", "NaN", "INF", "-INF", "-0.0", "1e308", "4.9e-324", "-2.5e0"),
                        typed("float", "NaN", "INF", "3.4e38", "-0.0"),
                        typed("byte", "-128"),
                        typed("unsignedLong", "18446744073709551615"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Node> times() {
        return Stream.of(
                        typed(
                                "dateTime",
                                "0000-01-01T00:00:00Z",
                                "-9999-12-31T24:00:00",
                                "99999-02-28T23:59:59.999999999-14:00",
                                "2016-12-31T23:59:60Z",
                                "2020-02-29T12:00:00+14:00"),
                        typed("date", "0000-02-29", "-0001-01-01", "99999-12-31Z", "2020-02-30", "2018-06-01"),
                        typed("time", "24:00:00", "00:00:00.000000001-13:59"),
                        typed("gYear", "0000", "-9999", "99999Z"),
                        typed("gYearMonth", "2020-02"),
                        typed("gMonth", "--12"),
                        typed("gMonthDay", "--02-29"),
                        typed("gDay", "---31+14:00"),
                        typed("duration", "P0Y", "-P999999Y11M30DT23H59M59.999S", "P1M"),
                        typed("dayTimeDuration", "-PT0.000000001S", "P999999D"),
                        typed("yearMonthDuration", "-P13M"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Node> texts() {
        return List.of(
                text(""),
                text("a"),
                text("i"),
                text("smixq"),
                text("abc\n$1\\"),
                text("e\u0301\u0301\u0327"),
                text("\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
                text("\uD83D\uDE00x"),
                text("\uD83D"),
                text("\uDE00\uD83D"),
                text("\u0000"),
                text("1e400"),
                text("2020-02-30"),
                text("99999999999-01-31T00:00:00Z"),
                text("2020-01-31T00:00:00.12345678901Z"),
                text("PT9999999999S"),
                text("00:00:00.1e5"),
                text("($"),
                text("*"),
                text("../\u0630 ?#%zz"),
                NodeFactory.createLiteralLang("\u0643\u062a\u0627\u0626\u0628", "ar"),
                NodeFactory.createLiteralLang("", "en-GB"),
                NodeFactory.createLiteralLang("a", "x-a-b-c-d-e-f"));
    }

    private static List<Node> others() {
        return Stream.concat(
                        Stream.of(
                                typed("boolean", "true", "0", "yes"),
                                typed("integer", "", "1.5", "\u0661\u0662"),
                                typed("double", "infinity"),
                                typed("dateTime", "yesterday"),
                                typed("duration", "P"),
                                typed("anyURI", "a b"),
                                typed("hexBinary", "0"),
                                typed("nothing", "a")),
                        Stream.of(List.of(
                                NodeFactory.createLiteralDT(
                                        "a", TypeMapper.getInstance().getSafeTypeByName(BASE + "t")),
                                NodeFactory.createLiteralDT(
                                        "<a>",
                                        TypeMapper.getInstance()
                                                .getSafeTypeByName("http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML")),
                                NodeFactory.createURI(BASE + "a"),
                                NodeFactory.createURI("urn:\u0643?a#b"),
                                NodeFactory.createURI(XSD + "integer"),
                                NodeFactory.createURI(XSD + "gYear"),
                                NodeFactory.createURI("a b"),
                                NodeFactory.createBlankNode("a"))))
                .flatMap(List::stream)
                .toList();
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static List<Node> typed(String type, String... texts) {
        return Stream.of(texts)
                .map(text -> NodeFactory.createLiteralDT(
                        text, TypeMapper.getInstance().getSafeTypeByName(XSD + type)))
                .toList();
    }
}
