package org.isnad.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.format.CuratedFile.Block;

/** Writes a curated file in its one layout: header, prefixes, blocks, footer, with an empty line between any two. */
final class LayoutWriter {

    private static final String INDENT = " ".repeat(4);
    private static final Comparator<Block> BLOCK_ORDER =
            Comparator.comparingInt(LayoutWriter::rank).thenComparing(Block::subject, NaturalOrder.INSTANCE);

    private LayoutWriter() {}

    static String write(CuratedFile file) {
        List<String> parts = new ArrayList<>();
        parts.add(comments(file.header()));
        parts.add(prefixes(file));
        file.blocks().stream().sorted(BLOCK_ORDER).map(LayoutWriter::block).forEach(parts::add);
        parts.add(comments(file.footer()));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** The record of the source comes first, then what is no claim, then the claims. */
    private static int rank(Block block) {
        String subject = block.subject();
        return subject.startsWith("source:") ? 0 : subject.startsWith("claim:") ? 2 : 1;
    }

    private static String comments(List<Comment> comments) {
        StringBuilder text = new StringBuilder();
        for (Comment comment : comments) {
            if (comment.afterBlank() && text.length() > 0) {
                text.append('\n');
            }
            text.append(comment.text()).append('\n');
        }
        return text.toString();
    }

    private static String prefixes(CuratedFile file) {
        StringBuilder text = new StringBuilder();
        file.prefixes().forEach((name, prefix) -> text.append("@prefix ")
                .append(name)
                .append(": ")
                .append(prefix.iri())
                .append(" .")
                .append(atEnd(prefix.after()))
                .append('\n'));
        return text.toString();
    }

    private static String block(Block block) {
        List<Line> lines = Line.of(block.statements());
        StringBuilder text = new StringBuilder(comments(block.comments()));
        lines.get(0).before().forEach(comment -> text.append(comment).append('\n'));
        text.append(block.subject()).append(' ');
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0) {
                line.before()
                        .forEach(comment -> text.append(INDENT).append(comment).append('\n'));
                text.append(INDENT);
            }
            text.append(line.text())
                    .append(i == lines.size() - 1 ? " ." : " ;")
                    .append(atEnd(line.after()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String atEnd(List<String> comments) {
        return comments.stream().map(comment -> " " + comment).collect(Collectors.joining());
    }
}
