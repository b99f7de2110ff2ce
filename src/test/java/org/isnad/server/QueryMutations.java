package org.isnad.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Queries that nobody wrote: those of the project with something taken out, put in, doubled, or exchanged. The same seed
 * gives the same query.
 */
final class QueryMutations {

    private static final int MOST_STEPS = 3;

    /** Pieces of a query that mean something together. */
    private static final Pattern TOKEN = Pattern.compile(
            "#[^\\n]*|<[^<>\\s]*>|\"[^\"\\n]*\"|'[^'\\n]*'|[?$]\\w+|[\\w-]*:[\\w.-]*|\\w+|\\s+|\\^\\^|&&|\\|\\||[<>!]=|.",
            Pattern.DOTALL);

    private static final List<String> SPICE = List.of(
            "{",
            "}",
            "(",
            ")",
            "[",
            "]",
            ".",
            ";",
            ",",
            "*",
            "+",
            "?",
            "/",
            "|",
            "^",
            "!",
            "=",
            "<",
            ">=",
            "-",
            "@en",
            "^^",
            "OPTIONAL",
            "UNION",
            "MINUS",
            "GRAPH ?g",
            "FILTER",
            "FILTER NOT EXISTS",
            "FILTER EXISTS",
            "BIND",
            "VALUES",
            "SERVICE <urn:x>",
            "SELECT",
            "DISTINCT",
            "REDUCED",
            "GROUP BY",
            "HAVING",
            "ORDER BY",
            "LIMIT 0",
            "OFFSET 1",
            "LIMIT -1",
            "LIMIT 99999999999999999999",
            "COUNT(*)",
            "SUM(?o)",
            "AVG(?o)",
            "MIN(?o)",
            "SAMPLE(?o)",
            "GROUP_CONCAT(?o; separator='')",
            "IF(",
            "COALESCE(",
            "REGEX(",
            "REPLACE(",
            "CONCAT(",
            "SUBSTR(",
            "STRLEN(",
            "IRI(",
            "STR(",
            "STRDT(",
            "STRLANG(",
            "xsd:integer(",
            "xsd:dateTime(",
            "NOW()",
            "RAND()",
            "BNODE()",
            "UUID()",
            "1e400",
            "0.0",
            "-0",
            "1/0",
            "9223372036854775808",
            "\"\"",
            "\"\\uD83D\"",
            "\"\\u0000\"",
            "\"(\"",
            "\"(?<a\"",
            "\"\uD83D\uDE00\"",
            "'2020-02-30'^^xsd:date",
            "'P1Y'^^<http://www.w3.org/2001/XMLSchema#duration>",
            "<>",
            "<a b>",
            "<\\u0020>",
            "<http://[>",
            "urn:x",
            "_:b",
            "[]",
            "()",
            "(1 2)",
            "?s ?p ?o .",
            "?s ?p* ?o .",
            "?s !a ?o .",
            "?s (a|^a)+ ?o .",
            "isnad:subject",
            "skos:prefLabel",
            "a",
            "true",
            "NOT",
            "IN (1, 2)",
            "UNDEF",
            "ASC(",
            "AS ?x",
            "CONSTRUCT",
            "DESCRIBE",
            "ASK",
            "WHERE",
            "FROM <urn:x>",
            "FROM NAMED <urn:x>",
            "PREFIX x: <urn:x>",
            "BASE <x>",
            "INSERT DATA",
            "\u0000",
            "\uFEFF",
            "\u202E",
            "\u0661",
            "#",
            "\\",
            "%",
            "\n");

    private final List<String> queries;

    /** Mutations of these queries. */
    QueryMutations(List<String> queries) {
        this.queries = List.copyOf(queries);
    }

    /** Mutations of all queries that the project states in files. */
    static QueryMutations ofTheProject() {
        try (Stream<Path> files = Files.walk(Path.of("ontology"))) {
            List<String> queries = new ArrayList<>();
            for (Path file : (Iterable<Path>)
                    files.filter(path -> path.toString().endsWith(".rq")).sorted()::iterator) {
                queries.add(Files.readString(file));
            }
            return new QueryMutations(queries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The query of a seed. */
    String of(long seed) {
        Random random = new Random(seed);
        // Close seeds begin alike.
        random.nextInt();
        List<String> tokens = tokens(pick(queries, random));
        int steps = 1 + random.nextInt(MOST_STEPS);
        for (int step = 0; step < steps && !tokens.isEmpty(); step++) {
            mutate(tokens, random);
        }
        return String.join("", tokens);
    }

    private void mutate(List<String> tokens, Random random) {
        int at = random.nextInt(tokens.size());
        int other = random.nextInt(tokens.size());
        switch (random.nextInt(16)) {
            case 0 -> tokens.remove(at);
            case 1 -> tokens.add(at, tokens.get(other));
            case 2 -> tokens.set(at, tokens.set(other, tokens.get(at)));
            case 3 -> tokens.add(at, " " + pick(SPICE, random) + " ");
            case 4 -> {
                List<String> piece = new ArrayList<>(
                        tokens.subList(Math.min(at, other), Math.min(Math.max(at, other), Math.min(at, other) + 40)));
                tokens.addAll(random.nextInt(tokens.size()), piece);
            }
            case 5 ->
                tokens.subList(at, Math.min(tokens.size(), at + 1 + random.nextInt(20)))
                        .clear();
            case 6 -> tokens.set(at, character(tokens.get(at), random));
            case 7, 8, 9 -> tokens.set(at, alike(tokens.get(at), tokens(pick(queries, random)), random));
            default -> tokens.set(at, alike(tokens.get(at), tokens, random));
        }
    }

    /** Another piece of the same kind, so that many of the queries stay queries. */
    private static String alike(String token, List<String> among, Random random) {
        List<String> kind = among.stream()
                .filter(one -> kind(one) == kind(token) && !one.equals(token))
                .toList();
        return kind.isEmpty() ? token : pick(kind, random);
    }

    private static int kind(String token) {
        char first = token.charAt(0);
        if (first == '?' || first == '$') {
            return token.length() > 1 ? 1 : 0;
        }
        if (token.indexOf(':') >= 0 || (first == '<' && token.length() > 1)) {
            return 2;
        }
        if (Character.isWhitespace(first) || first == '#') {
            return 3;
        }
        return Character.isLetter(first) ? 4 : first == '"' || first == '\'' || Character.isDigit(first) ? 5 : 0;
    }

    private static String character(String token, Random random) {
        int at = random.nextInt(token.length());
        char odd = (char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0xD800));
        return token.substring(0, at) + odd + token.substring(at + random.nextInt(2));
    }

    private static List<String> tokens(String query) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(query);
        while (token.find()) {
            tokens.add(token.group());
        }
        return tokens;
    }

    private static String pick(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
