package org.isnad.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangTurtle;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.tokens.Tokenizer;
import org.apache.jena.riot.tokens.TokenizerText;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;

/**
 * Reads one Turtle file so that every triple knows its line, and so that a syntax error costs one block and not the rest
 * of the file: blocks are set apart by blank lines, and reading goes on with the next.
 */
final class TurtleReader {

    private final CuratedText file;
    private final String[] lines;
    private final SyntaxErrors errors;
    private final PrefixMap prefixes = PrefixMapFactory.create();
    private final List<LocatedTriple> triples = new ArrayList<>();
    private final Set<Node> unread = new TreeSet<>((one, two) -> one.getURI().compareTo(two.getURI()));

    private TurtleReader(CuratedText file, List<Problem> problems) {
        this.file = file;
        this.lines = file.text().split("\n", -1);
        this.errors = new SyntaxErrors(file, problems);
    }

    /** Reads a file; each syntax error becomes a problem. */
    static CuratedFile read(CuratedText file, List<Problem> problems) {
        TurtleReader reader = new TurtleReader(file, problems);
        int line = 0;
        while (line < reader.lines.length) {
            line = reader.readFrom(line);
        }
        return new CuratedFile(file, reader.triples, reader.unread);
    }

    /** Parses from a line, counted from 0, to the end; after an error, tells from where to go on. */
    private int readFrom(int begin) {
        // Empty lines in the place of what has been read keep the numbers of the lines right.
        String rest = "\n".repeat(begin) + String.join("\n", List.of(lines).subList(begin, lines.length));
        Tokenizer tokens =
                TokenizerText.create().fromString(rest).errorHandler(errors).build();
        try {
            new LangTurtle(tokens, new LineProfile(errors, prefixes, triples), StreamRDFLib.sinkNull()).parse();
            return lines.length;
        } catch (RiotException stopped) {
            return skipBlock(begin, errors.lastLine() - 1);
        } finally {
            tokens.close();
        }
    }

    /** Gives up the block around the line: what stands in it is not judged, since what it lacks may be in the rest. */
    private int skipBlock(int begin, int broken) {
        int first = Math.min(broken, lines.length - 1);
        while (first > begin && !lines[first - 1].isBlank()) {
            first--;
        }
        int next = Math.max(broken, begin) + 1;
        while (next < lines.length && !lines[next - 1].isBlank()) {
            next++;
        }
        int firstLine = first + 1;
        triples.removeIf(located -> located.line() >= firstLine);
        unread.add(NodeFactory.createURI(Prefixes.asMap().get("source") + file.slug()));
        for (int line = first; line < Math.min(next, lines.length); line++) {
            Prefixes.namesIn(lines[line]).forEach(unread::add);
        }
        return next;
    }
}
