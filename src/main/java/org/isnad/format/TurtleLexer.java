package org.isnad.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.format.Token.Kind;
import org.isnad.model.Problem;

/**
 * Cuts curated Turtle into words without losing a comment. What curated data may not hold (blank nodes, collections, a
 * base IRI, graphs) is reported with its line and skipped, so that one run names all of it.
 */
final class TurtleLexer {

    private final String file;
    private final String text;
    private final WordEnds ends;
    private final List<Token> tokens = new ArrayList<>();
    private final Set<Problem> problems;
    private List<Comment> comments = new ArrayList<>();
    private int position;
    private int line = 1;
    private int lineBreaks = 1;

    /**
     * @param text the file without a byte order mark
     * @param problems gains what curated data may not hold
     */
    TurtleLexer(String file, String text, Set<Problem> problems) {
        this.file = file;
        this.text = text;
        this.ends = new WordEnds(text);
        this.problems = problems;
    }

    /** The words of the file; the last is always {@link Kind#END}. */
    List<Token> tokens() throws Refusal {
        while (position < text.length()) {
            char c = text.charAt(position);
            if (c == '\n' || c == '\r') {
                lineBreak();
            } else if (c == ' ' || c == '\t') {
                position++;
            } else if (c == '#') {
                comment();
            } else {
                word(c);
                lineBreaks = 0;
            }
        }
        emit(Kind.END, 0, Optional.empty());
        return List.copyOf(tokens);
    }

    private void lineBreak() {
        position += text.startsWith("\r\n", position) ? 2 : 1;
        line++;
        lineBreaks++;
    }

    private void comment() {
        int end = ends.comment(position);
        String comment = text.substring(position, end).stripTrailing();
        position = end;
        if (lineBreaks == 0 && !tokens.isEmpty()) {
            tokens.get(tokens.size() - 1).after().add(comment);
        } else {
            comments.add(new Comment(comment, lineBreaks > 1));
        }
        lineBreaks = 0;
    }

    private void word(char c) throws Refusal {
        switch (c) {
            case ';' -> emit(Kind.SEMICOLON, 1, Optional.empty());
            case ',' -> emit(Kind.COMMA, 1, Optional.empty());
            case '<' -> iri();
            case '"', '\'' -> literal();
            case '@' -> directive();
            case '[', ']' -> refuse("blank nodes have no place in curated data (give the thing an IRI of its own)");
            case '(', ')' -> refuse("collections have no place in curated data (write one object for each member)");
            case '{', '}', '|' -> refuse("graphs and annotations have no place in curated data (write plain triples)");
            default -> numberOrName(c);
        }
    }

    private void iri() throws Refusal {
        if (text.startsWith("<<", position)) {
            position++;
            refuse("triples about triples have no place in curated data (write a claim)");
            return;
        }
        int end = ends.iri(position);
        if (end < 0) {
            throw stop("this IRI does not end in > on its line, or holds a character that IRIs may not hold");
        }
        emit(Kind.IRI, end - position, Optional.empty());
    }

    private void literal() throws Refusal {
        int end = ends.quoted(position);
        if (end < 0) {
            throw stop("this literal is not closed (end it with the quotation marks that it begins with)");
        }
        if (text.substring(position, end).indexOf('\r') >= 0) {
            throw stop("the literal that begins here holds carriage returns"
                    + " (save the file with LF line ends, or write \\r where one is meant)");
        }
        Optional<String> prefix = Optional.empty();
        if (text.startsWith("@", end)) {
            end = Math.max(end, ends.language(end));
        } else if (text.startsWith("^^", end)) {
            int datatype = end + 2;
            end = ends.iri(datatype);
            if (end < 0) {
                end = ends.name(datatype);
                prefix = end < 0 ? Optional.empty() : prefixOf(text.substring(datatype, end));
                if (prefix.isEmpty()) {
                    throw stop("a datatype must follow ^^ at once (such as edtf:EDTF)");
                }
            }
        }
        emit(Kind.LITERAL, end - position, prefix);
    }

    private void directive() throws Refusal {
        int end = ends.atWord(position);
        String word = text.substring(position, end);
        if (word.equals("@prefix")) {
            emit(Kind.DIRECTIVE, word.length(), Optional.empty());
        } else if (word.equals("@base")) {
            refuseBase();
        } else {
            throw stop("unexpected '" + word + "' (a language tag must follow its literal at once)");
        }
    }

    private void numberOrName(char c) throws Refusal {
        int number = ends.number(position);
        int end = ends.name(position);
        if (number > 0) {
            emit(Kind.LITERAL, number - position, Optional.empty());
        } else if (c == '.') {
            emit(Kind.DOT, 1, Optional.empty());
        } else if (end > position) {
            name(text.substring(position, end));
        } else {
            throw stop("unexpected character '" + Character.toString(text.codePointAt(position)) + "'");
        }
    }

    private void name(String word) throws Refusal {
        Optional<String> prefix = prefixOf(word);
        if (word.startsWith("_:")) {
            position += word.length() - 1;
            refuse("blank nodes have no place in curated data (give the thing an IRI of its own)");
        } else if (prefix.isPresent()) {
            emit(Kind.NAME, word.length(), prefix);
        } else if (word.equals("a")) {
            emit(Kind.A, 1, Optional.empty());
        } else if (word.equals("true") || word.equals("false")) {
            emit(Kind.LITERAL, word.length(), Optional.empty());
        } else if (word.equalsIgnoreCase("prefix")) {
            emit(Kind.DIRECTIVE, word.length(), Optional.empty());
        } else if (word.equalsIgnoreCase("base")) {
            refuseBase();
        } else {
            throw stop("unexpected word '" + word + "' (names are written prefix:name)");
        }
    }

    private void refuseBase() throws Refusal {
        throw stop("a base IRI has no place in curated data (write prefixed names or whole IRIs)");
    }

    private void refuse(String message) {
        problems.add(Refusal.because(file, line, message));
        position++;
    }

    private Refusal stop(String message) {
        return new Refusal(Refusal.because(file, line, message));
    }

    private void emit(Kind kind, int length, Optional<String> prefix) {
        String word = text.substring(position, position + length);
        tokens.add(new Token(kind, word, prefix, line, lineBreaks > 1, comments, new ArrayList<>()));
        comments = new ArrayList<>();
        position += length;
        line += Math.toIntExact(word.chars().filter(c -> c == '\n').count());
    }

    private static Optional<String> prefixOf(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(name.substring(0, colon));
    }
}
