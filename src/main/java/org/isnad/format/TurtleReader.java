package org.isnad.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.format.CuratedFile.Block;
import org.isnad.format.CuratedFile.Prefix;
import org.isnad.format.Statement.Noted;
import org.isnad.format.Token.Kind;
import org.isnad.model.Problem;

/** Reads the words of a file into blocks and gives each comment to what it speaks of. */
final class TurtleReader {

    private final String file;
    private final List<Token> tokens;
    private final Set<Problem> problems;
    private final Map<String, Prefix> prefixes = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Comment> header = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private int next;

    /** @param problems gains the prefixes that are not declared, or declared twice */
    TurtleReader(String file, List<Token> tokens, Set<Problem> problems) {
        this.file = file;
        this.tokens = tokens;
        this.problems = problems;
    }

    CuratedFile read() throws Refusal {
        while (!nextIs(Kind.END)) {
            if (nextIs(Kind.DIRECTIVE)) {
                prefix();
            } else {
                block();
            }
        }
        TreeMap<String, Prefix> kept = new TreeMap<>(PrefixOrder.INSTANCE);
        prefixes.forEach((name, prefix) -> {
            if (used.contains(name)) {
                kept.put(name, prefix);
            } else {
                prefix.after().forEach(this::toHeader);
            }
        });
        return new CuratedFile(header, kept, blocks, tokens.get(next).before());
    }

    private void prefix() throws Refusal {
        Token directive = take("@prefix", Kind.DIRECTIVE);
        Token name = take("a prefix such as isnad:", Kind.NAME);
        Token iri = take("the IRI of the prefix", Kind.IRI);
        Token last = directive.text().equals("@prefix") ? take("a full stop after the prefix", Kind.DOT) : iri;
        header.addAll(directive.before());
        directive.after().forEach(this::toHeader);
        name.comments().forEach(this::toHeader);
        iri.textsBefore().forEach(this::toHeader);
        if (last.kind() == Kind.DOT) {
            iri.after().forEach(this::toHeader);
            last.textsBefore().forEach(this::toHeader);
        }
        String prefix = name.text().substring(0, name.text().length() - 1);
        if (!name.prefix().equals(Optional.of(prefix))) {
            throw new Refusal(
                    Refusal.because(file, name.line(), "expected a prefix such as isnad:, found " + name.quoted()));
        }
        Prefix earlier = prefixes.put(prefix, new Prefix(iri.text(), last.after()));
        if (earlier != null) {
            earlier.after().forEach(this::toHeader);
            if (!earlier.iri().equals(iri.text())) {
                report(name, "prefix " + name.text() + " is declared twice with different IRIs (keep one)");
            }
        }
    }

    private void block() throws Refusal {
        Token subject = declared(take("a subject", Kind.NAME, Kind.IRI));
        List<Comment> comments = subject.before();
        if (blocks.isEmpty() && prefixes.isEmpty()) {
            int split = headerSize(subject);
            header.addAll(comments.subList(0, split));
            comments = comments.subList(split, comments.size());
        }
        Map<String, Statement> statements = new TreeMap<>(PredicateOrder.INSTANCE);
        List<String> carried = subject.after();
        boolean open = true;
        while (open) {
            Token predicate = declared(take("a predicate", Kind.A, Kind.NAME, Kind.IRI));
            List<String> before = new ArrayList<>(carried);
            before.addAll(predicate.textsBefore());
            List<String> after = new ArrayList<>();
            List<Noted> objects = objects(predicate, after);
            open = separator(before, after);
            statements.merge(
                    predicate.text(), new Statement(predicate.text(), objects, before, after), Statement::with);
            carried = List.of();
        }
        blocks.add(new Block(subject.text(), comments, List.copyOf(statements.values())));
    }

    /** In a file without prefixes, comments are its header up to the last empty line above the first subject. */
    private static int headerSize(Token firstSubject) {
        List<Comment> comments = firstSubject.before();
        int size = comments.size();
        if (!firstSubject.afterBlank()) {
            do {
                size--;
            } while (size > 0 && !comments.get(size).afterBlank());
        }
        return Math.max(0, size);
    }

    /** The objects of a predicate; the comment at the end of the last one's line is handed to the statement. */
    private List<Noted> objects(Token predicate, List<String> after) throws Refusal {
        List<Noted> objects = new ArrayList<>();
        List<String> carried = predicate.after();
        boolean more = true;
        while (more) {
            Token object = declared(take("an object", Kind.NAME, Kind.IRI, Kind.LITERAL));
            List<String> comments = new ArrayList<>(carried);
            comments.addAll(object.textsBefore());
            comments.addAll(peek().textsBefore());
            more = nextIs(Kind.COMMA);
            if (more) {
                comments.addAll(object.after());
                comments.addAll(take(",", Kind.COMMA).after());
            } else {
                after.addAll(object.after());
            }
            objects.add(new Noted(object.text(), comments));
            carried = List.of();
        }
        return objects;
    }

    /** Goes to the next predicate of the block, if there is one; the comments on the way stay with the one before. */
    private boolean separator(List<String> before, List<String> after) throws Refusal {
        Token separator = take("';' or '.'", Kind.SEMICOLON, Kind.DOT);
        after.addAll(separator.after());
        while (separator.kind() == Kind.SEMICOLON && (nextIs(Kind.SEMICOLON) || nextIs(Kind.DOT))) {
            before.addAll(peek().textsBefore());
            separator = take("';' or '.'", Kind.SEMICOLON, Kind.DOT);
            after.addAll(separator.after());
        }
        return separator.kind() == Kind.SEMICOLON;
    }

    private Token peek() {
        return tokens.get(next);
    }

    private boolean nextIs(Kind kind) {
        return peek().kind() == kind;
    }

    private Token take(String expected, Kind... kinds) throws Refusal {
        Token token = peek();
        if (!List.of(kinds).contains(token.kind())) {
            throw new Refusal(
                    Refusal.because(file, token.line(), "expected " + expected + ", found " + token.quoted()));
        }
        next++;
        return token;
    }

    /** Marks the prefix of a word as used, and reports it if it is not declared above. */
    private Token declared(Token token) {
        token.prefix().ifPresent(prefix -> {
            used.add(prefix);
            if (!prefixes.containsKey(prefix)) {
                report(token, "prefix " + prefix + ": is not declared (add its @prefix line at the top of the file)");
            }
        });
        return token;
    }

    private void report(Token token, String message) {
        problems.add(Refusal.because(file, token.line(), message));
    }

    private void toHeader(String comment) {
        header.add(new Comment(comment, false));
    }
}
