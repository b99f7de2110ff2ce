package org.isnad.infer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.read.Packed;

/**
 * Made-up claims as the build completes them, under the marks of the real ontology. Each line is one claim: subject,
 * predicate, object (or {@code -}), then what else there is to say of it. The first line is {@code claim:1}, and so on.
 *
 * <p>Names without a prefix are organizations. {@code 2003..2010} is a state that began in some day of 2003 and ended in
 * 2010; {@code 2003..} and {@code ..2010} leave a side unknown; {@code @2010} is attested in 2010; {@code =2003..2010}
 * holds surely from the first day of 2003 to the last of 2010. Without these a claim is undated. {@code key=value} gives a
 * property of the claim whose value is of a scale ({@code hedge=believed}), a name ({@code saidBy=a}), or a number.
 */
record MadeUpWorld(Graph graph) {

    private static final Set<Node> MARKS = Set.of(
            RDFS.subPropertyOf.asNode(),
            RDFS.domain.asNode(),
            Isnad.CLAIMABLE,
            Isnad.SELF_ATTESTING,
            Isnad.term("symmetric"),
            Isnad.COMMAND_ROLE,
            Isnad.YIELDS_DIRECT,
            Isnad.RANK);

    private static final List<Triple> VOCABULARY = Stream.concat(Packed.ontology().stream(), Packed.scales().stream())
            .filter(triple -> MARKS.contains(triple.getPredicate()))
            .toList();

    private static final Map<String, String> CLASSES = Map.of(
            "organization", "Organization",
            "person", "Person",
            "persona", "Persona",
            "country", "Country",
            "event", "Event",
            "post", "Post",
            "ideology", "Ideology",
            "set", "GroupSet");

    private static final Set<String> NAMES = Set.of("saidBy");

    static MadeUpWorld of(String... claims) {
        return of(List.of(claims));
    }

    static MadeUpWorld of(List<String> claims) {
        Graph graph = Graphs.inMemory();
        VOCABULARY.forEach(graph::add);
        int number = 0;
        for (String claim : claims) {
            number++;
            write(Isnad.BASE + "claim/" + number, List.of(claim.trim().split(" +", -1)), graph);
        }
        return new MadeUpWorld(graph);
    }

    private static void write(String name, List<String> words, Graph graph) {
        Node claim = NodeFactory.createURI(name);
        graph.add(claim, RDF.type.asNode(), Isnad.CLAIM);
        graph.add(claim, Isnad.SUBJECT, thing(words.get(0), graph));
        graph.add(claim, Isnad.PREDICATE, Isnad.term(words.get(1)));
        if (!words.get(2).equals("-")) {
            graph.add(claim, Isnad.OBJECT, thing(words.get(2), graph));
        }
        List<String> defaults =
                new ArrayList<>(List.of("polarity=affirmed", "status=accepted", "hedge=flat", "confidence=moderate"));
        for (String word : words.subList(3, words.size())) {
            if (word.contains("..") || word.startsWith("@")) {
                date(claim, word, graph);
            } else {
                defaults.removeIf(
                        given -> given.substring(0, given.indexOf('=')).equals(word.split("=", 2)[0]));
                property(claim, word, graph);
            }
        }
        defaults.forEach(word -> property(claim, word, graph));
    }

    private static void property(Node claim, String word, Graph graph) {
        String key = word.substring(0, word.indexOf('='));
        String value = word.substring(key.length() + 1);
        if (key.equals("type")) {
            graph.add(claim, RDF.type.asNode(), Isnad.term(value));
        } else if (NAMES.contains(key)) {
            graph.add(claim, Isnad.term(key), thing(value, graph));
        } else if (Character.isDigit(value.charAt(0))) {
            graph.add(claim, Isnad.term(key), NodeFactory.createLiteralDT(value, XSDDatatype.XSDinteger));
        } else {
            graph.add(claim, Isnad.term(key), Isnad.scale(key + "-" + value));
        }
    }

    private static void date(Node claim, String word, Graph graph) {
        if (word.startsWith("@")) {
            int year = Integer.parseInt(word.substring(1));
            day(claim, Isnad.BEGIN_LATEST, LocalDate.of(year, 12, 31), graph);
            day(claim, Isnad.END_EARLIEST, LocalDate.of(year, 1, 1), graph);
            return;
        }
        boolean exact = word.startsWith("=");
        String plain = exact ? word.substring(1) : word;
        String from = plain.substring(0, plain.indexOf(".."));
        String to = plain.substring(plain.indexOf("..") + 2);
        if (!from.isEmpty()) {
            LocalDate first = LocalDate.of(Integer.parseInt(from), 1, 1);
            day(claim, Isnad.BEGIN_EARLIEST, first, graph);
            day(claim, Isnad.BEGIN_LATEST, exact ? first : first.plusYears(1).minusDays(1), graph);
        }
        if (!to.isEmpty()) {
            LocalDate last = LocalDate.of(Integer.parseInt(to), 12, 31);
            day(claim, Isnad.END_EARLIEST, exact ? last : last.withDayOfYear(1), graph);
            day(claim, Isnad.END_LATEST, last, graph);
        }
    }

    private static void day(Node claim, Node bound, LocalDate day, Graph graph) {
        graph.add(claim, bound, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    }

    /** A name in full, such as {@code person:p}, or that of an organization; where it is a thing with its class. */
    private static Node thing(String name, Graph graph) {
        String full = name.contains(":") ? name : "organization:" + name;
        String prefix = full.substring(0, full.indexOf(':'));
        String namespace = Prefixes.asMap().getOrDefault(prefix, "");
        Node thing = NodeFactory.createURI(namespace + full.substring(prefix.length() + 1));
        if (CLASSES.containsKey(prefix)) {
            graph.add(thing, RDF.type.asNode(), Isnad.term(CLASSES.get(prefix)));
        }
        return thing;
    }

    /** The same statements, put in in another order. */
    MadeUpWorld shuffled(Random random) {
        List<Triple> triples = new ArrayList<>(graph.stream().toList());
        Collections.shuffle(triples, random);
        Graph other = Graphs.inMemory();
        triples.forEach(other::add);
        return new MadeUpWorld(other);
    }

    Conclusion.All infer() {
        return Conclusion.All.of(Inference.over(graph));
    }

    /** The conclusions in short, such as {@code a within b}. */
    List<String> conclusions() {
        return infer().all().stream()
                .map(Conclusion::statement)
                .distinct()
                .sorted()
                .toList();
    }
}
