package org.isnad.build;

import static org.isnad.build.Completion.only;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.build.ListingSpan.Absence;
import org.isnad.build.ListingSpan.Presence;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/**
 * Derives from the dated editions of a list how long each of its entries was on it under each programme. An edition that
 * was searched for an entry and has no claim of it says that it was not listed on that day; one that was not searched
 * for it says nothing. Which edition was read first makes no difference.
 */
final class EditionSpans {

    private static final Node EDITION_OF = Isnad.term("editionOf");
    private static final Node SEARCHED_FOR = Isnad.term("searchedFor");
    private static final Node PROGRAMME = Isnad.term("programme");
    private static final String ENTRY = "entry ";

    /**
     * What is listed.
     *
     * @param list the list, of which there are editions
     * @param number the number of the entry
     */
    record Listing(Node list, String number, Node programme, Node authority, Node target) {
        private static final Comparator<Listing> ORDER = Comparator.comparing(
                        (Listing listing) -> listing.list.getURI())
                .thenComparing(Listing::number)
                .thenComparing(listing -> listing.programme.getURI())
                .thenComparing(listing -> listing.authority.getURI())
                .thenComparing(listing -> listing.target.getURI());
    }

    private record Searched(Node source, Node list, LocalDate day, Set<String> numbers, Set<Listing> found) {}

    private final Map<Listing, List<Presence>> presences = new TreeMap<>(Listing.ORDER);
    private final List<Searched> editions = new ArrayList<>();

    private EditionSpans() {}

    /** Adds the derived claims to the graphs of the lists; the claims of the editions must have their bounds. */
    static void deriveInto(WorkingGraphs graphs, Vocabulary vocabulary) {
        EditionSpans spans = new EditionSpans();
        Graph curation = graphs.of(Graphs.CURATION);
        graphs.sources().forEach(graph -> spans.readEdition(graph, curation));
        Map<String, Integer> times = new HashMap<>();
        spans.presences.forEach((listing, present) -> {
            String slug = slugOf(listing.list());
            Graph graph = graphs.of(Graphs.ofSource(slug));
            ClaimDefaults defaults = new ClaimDefaults(vocabulary, curation, listing.list(), graph);
            for (ListingSpan span : ListingSpan.of(present, spans.absences(listing))) {
                String name = slug + "-" + listing.number() + "-" + programmeOf(listing);
                int time = times.merge(name, 1, Integer::sum);
                defaults.complete(SpanClaim.write(graph, name + (time == 1 ? "" : "-" + time), listing, span));
            }
        });
    }

    private void readEdition(Graph graph, Graph curation) {
        graph.stream(Node.ANY, EDITION_OF, Node.ANY).forEach(edition -> {
            Node source = edition.getSubject();
            if (curation.contains(source, Isnad.STATUS, Isnad.WITHDRAWN)) {
                return;
            }
            Map<Listing, Presence> found = listings(graph, edition.getObject());
            found.forEach((listing, presence) ->
                    presences.computeIfAbsent(listing, l -> new ArrayList<>()).add(presence));
            Optional<LocalDate> day = day(graph, source, Isnad.ISSUED_EARLIEST);
            Set<String> numbers = graph.stream(source, SEARCHED_FOR, Node.ANY)
                    .map(t -> t.getObject().getLiteralLexicalForm())
                    .collect(Collectors.toSet());
            if (day.isPresent() && day.equals(day(graph, source, Isnad.ISSUED_LATEST))) {
                editions.add(new Searched(source, edition.getObject(), day.get(), numbers, found.keySet()));
            }
        });
    }

    private static Map<Listing, Presence> listings(Graph graph, Node list) {
        Map<Listing, Presence> found = new HashMap<>();
        graph.stream(Node.ANY, Isnad.PREDICATE, Isnad.DESIGNATED_BY)
                .map(t -> t.getSubject())
                .filter(claim -> graph.contains(claim, Isnad.STATUS, Isnad.ACCEPTED)
                        && graph.contains(claim, Isnad.POLARITY, Isnad.AFFIRMED))
                .forEach(claim -> {
                    Optional<String> number = only(graph, claim, Isnad.LOCATOR)
                            .filter(Node::isLiteral)
                            .map(Node::getLiteralLexicalForm)
                            .filter(locator -> locator.matches(ENTRY + "[0-9]+"))
                            .map(locator -> locator.substring(ENTRY.length()));
                    Optional<Node> programme = only(graph, claim, PROGRAMME).filter(Node::isURI);
                    Optional<Node> authority = only(graph, claim, Isnad.OBJECT).filter(Node::isURI);
                    Optional<Node> target = only(graph, claim, Isnad.SUBJECT).filter(Node::isURI);
                    Optional<LocalDate> begun = day(graph, claim, Isnad.BEGIN_LATEST);
                    Optional<LocalDate> notEnded = day(graph, claim, Isnad.END_EARLIEST);
                    if (number.isPresent()
                            && programme.isPresent()
                            && authority.isPresent()
                            && target.isPresent()
                            && begun.isPresent()
                            && notEnded.isPresent()) {
                        found.put(
                                new Listing(list, number.get(), programme.get(), authority.get(), target.get()),
                                new Presence(claim, begun.get(), notEnded.get()));
                    }
                });
        return found;
    }

    private List<Absence> absences(Listing listing) {
        return editions.stream()
                .filter(edition -> edition.list().equals(listing.list())
                        && edition.numbers().contains(listing.number())
                        && !edition.found().contains(listing))
                .map(edition -> new Absence(edition.source(), edition.day()))
                .toList();
    }

    private static Optional<LocalDate> day(Graph graph, Node subject, Node property) {
        return only(graph, subject, property).map(value -> LocalDate.parse(value.getLiteralLexicalForm()));
    }

    private static String slugOf(Node list) {
        return list.getURI().substring((Isnad.BASE + "source/").length());
    }

    private static String programmeOf(Listing listing) {
        return listing.programme().getURI().substring((Isnad.SCALE + "programme-").length());
    }
}
