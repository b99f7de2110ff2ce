package org.isnad.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonString;

/**
 * How to cite a work, in three formats that programs read. The page shows them as text to be copied.
 *
 * @param key a short name, unique in the dataset
 * @param type what it is
 * @param authors people or bodies as they are printed
 * @param title its title
 * @param publisher who published it; empty if unknown
 * @param issued year, year and month, or day, as far as they are known: {@code 2017-10}; else empty
 * @param url where it can be read
 * @param note the version of the dataset; empty of a source
 */
record Citation(
        String key,
        Type type,
        List<String> authors,
        String title,
        String publisher,
        String issued,
        String url,
        String note) {

    /** What is cited, with its name in each format. */
    enum Type {
        DATASET("misc", "dataset", "DATA"),
        REPORT("techreport", "report", "RPRT"),
        ARTICLE("misc", "article-newspaper", "NEWS"),
        REFERENCE("misc", "entry-encyclopedia", "ENCYC"),
        LEGAL("misc", "legislation", "STAT"),
        OTHER("misc", "document", "GEN");

        private final String bibtex;
        private final String csl;
        private final String ris;

        Type(String bibtex, String csl, String ris) {
            this.bibtex = bibtex;
            this.csl = csl;
            this.ris = ris;
        }
    }

    String bibtex() {
        StringBuilder entry = new StringBuilder("@" + type.bibtex + "{" + key);
        // Double braces keep a name whole: which part of an Arabic name is the family's is not ours to say.
        String names = authors.stream().map(name -> "{" + tex(name) + "}").collect(Collectors.joining(" and "));
        field(entry, "author", names);
        field(entry, "title", "{" + tex(title) + "}");
        field(entry, type == Type.REPORT ? "institution" : "publisher", tex(publisher));
        field(entry, "year", issued.isEmpty() ? "" : issued.substring(0, 4));
        field(entry, "date", issued);
        field(entry, "url", url);
        field(entry, "note", tex(note));
        return entry.append("\n}").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    /** Characters that TeX takes for commands; a brace alone would end the field. */
    private static String tex(String text) {
        return line(text).replaceAll("[\\\\{}]", "").replaceAll("([&%$#_])", "\\\\$1");
    }

    String csl() {
        String names = authors.stream()
                .map(name -> "{\"literal\": " + json(name) + "}")
                .collect(Collectors.joining(", "));
        StringBuilder item = new StringBuilder("[{\n  \"id\": " + json(key) + ",\n  \"type\": " + json(type.csl)
                + ",\n  \"title\": " + json(title) + ",\n  \"author\": [" + names + "]");
        if (!publisher.isEmpty()) {
            item.append(",\n  \"publisher\": ").append(json(publisher));
        }
        if (!issued.isEmpty()) {
            String parts = List.of(issued.split("-", -1)).stream()
                    .map(part -> Integer.toString(Integer.parseInt(part)))
                    .collect(Collectors.joining(", "));
            item.append(",\n  \"issued\": {\"date-parts\": [[").append(parts).append("]]}");
        }
        if (!note.isEmpty()) {
            item.append(",\n  \"version\": ").append(json(note));
        }
        return item.append(",\n  \"URL\": ").append(json(url)).append("\n}]").toString();
    }

    private static String json(String text) {
        return new JsonString(text).toString();
    }

    String ris() {
        StringBuilder record = new StringBuilder("TY  - " + type.ris + "\n");
        tag(record, "ID", key);
        authors.forEach(name -> tag(record, "AU", name));
        tag(record, "TI", title);
        tag(record, "PB", publisher);
        tag(record, "PY", issued.isEmpty() ? "" : issued.substring(0, 4));
        tag(record, "DA", issued.replace('-', '/'));
        tag(record, "ET", note);
        tag(record, "UR", url);
        return record.append("ER  - ").toString();
    }

    private static void tag(StringBuilder record, String tag, String value) {
        if (!value.isEmpty()) {
            record.append(
                    String.format(Locale.ROOT, "%s  - %s%n", tag, line(value)).replace("\r", ""));
        }
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
