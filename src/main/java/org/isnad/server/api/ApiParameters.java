package org.isnad.server.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.isnad.read.ParameterType;

/** What is said of parameters, the same in the index and in the description of the interface. */
final class ApiParameters {

    /** What every operation may be told beside its own parameters, with what it does. */
    static final Map<String, String> EVERYWHERE = everywhere();

    private ApiParameters() {}

    /** The type as the files of questions name it. */
    static String typeName(ParameterType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** How a value of the type is written. */
    static String meaning(ParameterType type) {
        return switch (type) {
            case THING -> "A thing: organization:kataib-hezbollah, organization/kataib-hezbollah, or its full IRI";
            case DATE -> "A day, such as 2018-09-15";
        };
    }

    private static Map<String, String> everywhere() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("asOf", "A day: only claims that hold on it are asked");
        meanings.put("knownBy", "A day: only what sources issued by it say is asked");
        meanings.put("certainty", "With asOf: sure or possible");
        meanings.put("release", "The version of a release that the server holds beside what it serves");
        meanings.put("format", "json, csv, srj (SPARQL 1.1 Query Results JSON), xml, tsv or html; wins over Accept");
        meanings.put("lang", "The language of labels in JSON: en, ar or fa");
        meanings.put("timeout", "The seconds that the answer may take, if less than the time limit");
        meanings.put("maxRows", "The most rows to send");
        meanings.put("maxBytes", "The most bytes to send");
        return Collections.unmodifiableMap(meanings);
    }
}
