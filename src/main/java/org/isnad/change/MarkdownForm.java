package org.isnad.change;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.change.Change.Fate;
import org.isnad.change.Change.Kind;
import org.isnad.change.Section.Line;
import org.isnad.model.Prefixes;

/** The changes between two releases as Markdown: figures first, then thing by thing. */
public final class MarkdownForm {

    private MarkdownForm() {}

    /** The whole document. */
    public static String of(Changes changes) {
        ComparedRelease older = changes.older();
        ComparedRelease newer = changes.newer();
        StringBuilder text = new StringBuilder("# Changes from %s to %s\n\n".formatted(older.name(), newer.name()));
        text.append("Release %s is of %s, release %s of %s.\n"
                .formatted(older.name(), older.issued(), newer.name(), newer.issued()));
        List<Section> sections = Telling.of(changes);
        if (sections.isEmpty()) {
            return text.append("\nNothing that is claimed, described or derived has changed.\n")
                    .toString();
        }
        text.append("\n| | new | gone | changed |\n|---|--:|--:|--:|\n");
        Arrays.stream(Kind.values()).forEach(kind -> row(changes, kind, text));
        row("direct statements", changes.direct(), text);
        row("conclusions", changes.inferred(), text);
        sections.forEach(section -> section(section, text));
        return text.toString();
    }

    private static void row(Changes changes, Kind kind, StringBuilder text) {
        String counts = Arrays.stream(Fate.values())
                .map(fate -> changes.things().stream()
                        .filter(change -> change.kind() == kind && change.fate() == fate)
                        .count())
                .map(String::valueOf)
                .collect(Collectors.joining(" | "));
        String plural = kind == Kind.ENTITY ? "entities" : kind.name().toLowerCase(Locale.ROOT) + "s";
        text.append("| %s | %s |\n".formatted(plural, counts));
    }

    private static void row(String what, Changes.StatementChanges changes, StringBuilder text) {
        text.append("| %s | %d | %d | |\n"
                .formatted(what, changes.come().size(), changes.gone().size()));
    }

    private static void section(Section section, StringBuilder text) {
        text.append("\n## %s\n\n%s\n\n".formatted(escaped(section.label()), link(section.thing())));
        section.lines().forEach(line -> line(line, section, text));
    }

    private static void line(Line line, Section section, StringBuilder text) {
        String which = line.changed().equals(section.thing()) ? "" : " " + link(line.changed());
        text.append("- %s%s: %s\n".formatted(line.what(), which, escaped(line.said())));
        line.details().forEach(detail -> text.append("  - %s\n".formatted(escaped(detail))));
    }

    private static String link(Node thing) {
        return "[`%s`](%s)".formatted(Prefixes.shorten(thing), thing.getURI());
    }

    /** Text in which nothing is markup; a line break would end the item. */
    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
    }
}
