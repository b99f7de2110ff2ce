package org.isnad.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Location;
import org.isnad.model.Positions;
import org.isnad.model.Problem;
import org.isnad.read.CuratedFile;
import org.isnad.read.FileKind;
import org.isnad.read.Reading;

/**
 * Completes what curators write short: each claim gets its source from its file, its defaults and its four bounds; each
 * source its dates of issue; each thing its label; disagreement runs both ways; accepted links become statements.
 */
final class Completion {

    private static final Node TYPE = RDF.type.asNode();
    private static final Node LABEL = RDFS.label.asNode();
    private static final Node SAME_AS = NodeFactory.createURI("https://schema.org/sameAs");
    private static final Node IDEOLOGY = Isnad.term("Ideology");

    private final Vocabulary vocabulary;
    private final WorkingGraphs graphs;
    private final Positions positions;
    private final List<Problem> problems;

    private Completion(Vocabulary vocabulary, WorkingGraphs graphs, Positions positions, List<Problem> problems) {
        this.vocabulary = vocabulary;
        this.graphs = graphs;
        this.positions = positions;
        this.problems = problems;
    }

    /** Fills the graphs with what was read and what it implies by itself; findings go to the problems. */
    static void complete(
            Vocabulary vocabulary, Reading reading, Positions positions, WorkingGraphs graphs, List<Problem> problems) {
        Completion completion = new Completion(vocabulary, graphs, positions, problems);
        UnknownTerms unknown = new UnknownTerms(vocabulary);
        Descriptions descriptions = new Descriptions(vocabulary.withSubclasses(Isnad.CLAIM), problems);
        for (CuratedFile file : reading.files()) {
            unknown.check(file, problems);
            Graph graph = graphs.of(file.graph());
            descriptions.passOn(file, graph::add);
            unknown.addMeant(file, graph);
        }
        reading.files().stream()
                .filter(file -> file.source().kind() == FileKind.SOURCES)
                .forEach(completion::completeSourceFile);
        completion.mirrorDisagreement();
        completion.stateAcceptedLinks();
        completion.labelThings();
    }

    private void completeSourceFile(CuratedFile file) {
        Graph graph = graphs.of(file.graph());
        Node source =
                NodeFactory.createURI(Isnad.BASE + "source/" + file.source().slug());
        if (file.triples().isEmpty() && !file.unread().isEmpty()) {
            return; // the syntax error has been reported, and nothing more can be said
        }
        if (!graph.contains(source, TYPE, Node.ANY) && !file.unread().contains(source)) {
            problems.add(Problem.violation(
                    "missing-source-record",
                    file.at(file.triples().isEmpty() ? 1 : file.triples().get(0).line()),
                    "no record of source:" + file.source().slug()
                            + " in this file (describe it here, or name the file after the source it describes)"));
        }
        SourceDates.complete(source, graph, positions, problems);
        ClaimDefaults defaults = new ClaimDefaults(vocabulary, graphs.of(Graphs.CURATION), source, graph);
        for (Node claim : claimsIn(graph)) {
            defaults.complete(claim);
            ClaimBounds.complete(vocabulary, claim, source, graph, positions, problems);
        }
    }

    private List<Node> claimsIn(Graph graph) {
        List<Node> claims = new ArrayList<>();
        for (Node type : vocabulary.withSubclasses(Isnad.CLAIM)) {
            graph.stream(Node.ANY, TYPE, type).map(Triple::getSubject).forEach(claims::add);
        }
        return claims;
    }

    private void mirrorDisagreement() {
        Graph curation = graphs.of(Graphs.CURATION);
        curation.stream(Node.ANY, Isnad.DISAGREES_WITH, Node.ANY)
                .toList()
                .forEach(t -> curation.add(t.getObject(), Isnad.DISAGREES_WITH, t.getSubject()));
    }

    /** schema:sameAs for things; skos:exactMatch for ideologies, which are concepts. */
    private void stateAcceptedLinks() {
        Graph links = graphs.of(Graphs.LINKS);
        Graph entities = graphs.of(Graphs.ENTITIES);
        for (Triple accepted :
                links.find(Node.ANY, Isnad.JUDGEMENT, Isnad.LINK_ACCEPTED).toList()) {
            Optional<Node> entity = only(links, accepted.getSubject(), Isnad.ENTITY);
            Optional<Node> target = only(links, accepted.getSubject(), Isnad.TARGET);
            if (entity.isPresent() && target.isPresent()) {
                boolean concept = entities.contains(entity.get(), TYPE, IDEOLOGY);
                links.add(entity.get(), concept ? SKOS.exactMatch.asNode() : SAME_AS, target.get());
            }
        }
    }

    private void labelThings() {
        for (Graph graph : List.of(graphs.of(Graphs.ENTITIES), graphs.of(Graphs.SCALES))) {
            copy(graph, SKOS.prefLabel.asNode());
        }
        graphs.sources().forEach(graph -> copy(graph, DCTerms.title.asNode()));
    }

    private static void copy(Graph graph, Node from) {
        graph.find(Node.ANY, from, Node.ANY).toList().forEach(t -> graph.add(t.getSubject(), LABEL, t.getObject()));
    }

    static Optional<Node> only(Graph graph, Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY).map(Triple::getObject).findFirst();
    }

    /** The line of a property of this subject; the subject's own line where the property was not written. */
    static Location where(Positions positions, Node subject, Node predicate) {
        return positions
                .ofProperty(subject, predicate)
                .or(() -> positions.ofSubject(subject))
                .orElseThrow(() -> new IllegalStateException("nobody wrote " + subject));
    }
}
