package org.isnad.site.request;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonString;

/**
 * How to cite a work, in three formats that programs read. The page shows them as text to be copied. What is not known of
 * the work is in none of them.
 *
 * @param key a short name, unique in the dataset
 * @param type what it is
 * @param authors people or bodies as they are printed
 * @param title its title
 * @param container the dataset of which it is a part; empty of a work of its own
 * @param publisher who published it; empty if unknown
 * @param issued year, year and month, or day, as far as they are known: {@code 2017-10}, or {@code 2017~} if that is only
 *     about right; else empty
 * @param url where it can be read
 * @param version the version of the dataset; empty of what has none
 */
public record Citation(
        String key,
        Type type,
        List<String> authors,
        String title,
        String container,
        String publisher,
        String issued,
        String url,
        String version) {

    /** The dates that the formats can hold, in EDTF. */
    public static final Pattern DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?~?");

    private static final Pattern SPECIAL = Pattern.compile("[\\\\{}&%$#_~^]");
    private static final Map<String, String> COMMANDS = Map.of(
            "\\", "\\textbackslash{}",
            "{", "\\textbraceleft{}",
            "}", "\\textbraceright{}",
            "~", "\\textasciitilde{}",
            "^", "\\textasciicircum{}");

    /** What is cited, with its name in each format. */
    public enum Type {
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
        field(entry, "year", year());
        field(entry, "date", issued);
        field(entry, "url", address());
        field(entry, "note", tex(container));
        field(entry, "version", tex(version));
        return entry.append("\n}").toString();
    }

    private static void field(StringBuilder entry, String name, String value) {
        if (!value.isEmpty()) {
            entry.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    /** Characters that TeX takes for commands as commands that give them; a brace alone would end the field. */
    private static String tex(String text) {
        return SPECIAL.matcher(line(text))
                .replaceAll(
                        found -> Matcher.quoteReplacement(COMMANDS.getOrDefault(found.group(), "\\" + found.group())));
    }

    /** Percent-encoded where a brace or a backslash would end or change the field. */
    private String address() {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    /** The year, if it is known. */
    private String year() {
        return issued.isEmpty() || isAbout() ? "" : issued.substring(0, 4);
    }

    private boolean isAbout() {
        return issued.endsWith("~");
    }

    private String[] dateParts() {
        return issued.replace("~", "").split("-", -1);
    }

    String csl() {
        String names = authors.stream()
                .map(name -> "{\"literal\": " + json(line(name)) + "}")
                .collect(Collectors.joining(", "));
        StringBuilder item = new StringBuilder("[{\n  \"id\": " + json(key) + ",\n  \"type\": " + json(type.csl));
        member(item, "title", line(title));
        if (!names.isEmpty()) {
            item.append(",\n  \"author\": [").append(names).append(']');
        }
        member(item, "container-title", container);
        member(item, "publisher", line(publisher));
        if (!issued.isEmpty()) {
            String parts = List.of(dateParts()).stream()
                    .map(part -> Integer.toString(Integer.parseInt(part)))
                    .collect(Collectors.joining(", "));
            item.append(",\n  \"issued\": {\"date-parts\": [[").append(parts).append("]]");
            item.append(isAbout() ? ", \"circa\": true}" : "}");
        }
        member(item, "version", version);
        member(item, "URL", url);
        return item.append("\n}]").toString();
    }

    private static void member(StringBuilder item, String name, String value) {
        if (!value.isEmpty()) {
            item.append(",\n  ").append(json(name)).append(": ").append(json(value));
        }
    }

    private static String json(String text) {
        return new JsonString(text).toString();
    }

    String ris() {
        StringBuilder record = new StringBuilder("TY  - " + type.ris + "\n");
        tag(record, "ID", key);
        authors.forEach(name -> tag(record, "AU", name));
        tag(record, "TI", title);
        tag(record, "T2", container);
        tag(record, "PB", publisher);
        tag(record, "PY", year());
        tag(record, "DA", isAbout() ? "" : issued.replace('-', '/'));
        tag(record, "ET", version);
        tag(record, "UR", url);
        return record.append("ER  - ").toString();
    }

    private static void tag(StringBuilder record, String tag, String value) {
        if (!value.isEmpty()) {
            record.append(String.format(Locale.ROOT, "%s  - %s\n", tag, line(value)));
        }
    }

    /** Without line ends, which end a field in RIS. */
    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
