package org.isnad.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.model.Problem;

/**
 * The layout of curated Turtle. Prefixes, blocks, predicates and objects have a fixed order and one way of being
 * written, so that a difference between two versions of a file is a difference in what it says. Comments are kept and
 * travel with what they speak of; literals keep every character. Laying out twice gives the same text as once.
 *
 * <p>Curated Turtle is a part of Turtle 1.1: prefixes, blocks, names, IRIs and literals. Blank nodes, collections and a
 * base IRI are refused, and so is what is not Turtle at all; a refused file is never changed.
 */
public final class TurtleLayout {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TurtleLayout() {}

    /** What became of a file. */
    public sealed interface Result permits LaidOut, Refused {}

    /**
     * The file in its layout.
     *
     * @param text with LF line ends and one of them at the end, without a byte order mark; equal to the text given if
     *     that was laid out already
     */
    public record LaidOut(String text) implements Result {}

    /**
     * The file cannot be laid out.
     *
     * @param problems why, at least one, in the order of the lines
     */
    public record Refused(List<Problem> problems) implements Result {}

    /**
     * Lays out one file of curated Turtle.
     *
     * @param file its name as shown in problems
     * @param text all of it; a byte order mark and CRLF line ends are accepted
     * @throws IllegalStateException if the layout would change what the file says, which is a fault of this class: both
     *     texts are parsed and their triples compared before anything is returned
     */
    public static Result layout(String file, String text) {
        String body = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        Set<Problem> problems = new TreeSet<>();
        try {
            TurtleLexer lexer = new TurtleLexer(file, body, problems);
            List<Token> tokens = lexer.tokens();
            if (problems.isEmpty()) {
                TurtleReader reader = new TurtleReader(file, tokens, problems);
                CuratedFile curated = reader.read();
                if (problems.isEmpty()) {
                    String laidOut = LayoutWriter.write(curated);
                    SameMeaning.check(file, body, laidOut);
                    return new LaidOut(laidOut);
                }
            }
        } catch (Refusal refusal) {
            problems.add(refusal.problem());
        }
        return new Refused(new ArrayList<>(problems));
    }
}
