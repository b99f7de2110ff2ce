package org.isnad.build;

import java.time.LocalDate;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.isnad.build.ListingSpan.Presence;
import org.isnad.model.Isnad;

/**
 * Writes the derived claim that something was on a list for a time. It carries its four dates itself, and is via the
 * claims and editions that it follows from; no edition says it, so that its hedge is that of a conclusion.
 */
final class SpanClaim {

    private static final Node TYPE = Isnad.term("DesignationClaim");
    private static final Node PROGRAMME = Isnad.term("programme");
    private static final Node VIA = Isnad.term("via");
    private static final Node NOTE = Isnad.term("note");
    private static final Node INFERRED = Isnad.scale("hedge-inferred");

    private SpanClaim() {}

    /** Adds the claim, without what every claim has by default; returns its name. */
    static Node write(Graph graph, String slug, EditionSpans.Listing listing, ListingSpan span) {
        Node claim = NodeFactory.createURI(Isnad.BASE + "claim/" + slug);
        graph.add(claim, RDF.type.asNode(), TYPE);
        graph.add(claim, Isnad.SUBJECT, listing.target());
        graph.add(claim, Isnad.PREDICATE, Isnad.DESIGNATED_BY);
        graph.add(claim, Isnad.OBJECT, listing.authority());
        graph.add(claim, PROGRAMME, listing.programme());
        graph.add(claim, Isnad.LOCATOR, NodeFactory.createLiteralString("entry " + listing.number()));
        graph.add(claim, Isnad.HEDGE, INFERRED);
        span.beginEarliest().ifPresent(day -> graph.add(claim, Isnad.BEGIN_EARLIEST, Dates.literal(day)));
        graph.add(claim, Isnad.BEGIN_LATEST, Dates.literal(span.beginLatest()));
        graph.add(claim, Isnad.END_EARLIEST, Dates.literal(span.endEarliest()));
        span.endLatest().ifPresent(day -> graph.add(claim, Isnad.END_LATEST, Dates.literal(day)));
        span.presences().forEach(presence -> graph.add(claim, VIA, presence.claim()));
        span.before().ifPresent(absence -> graph.add(claim, VIA, absence.source()));
        span.after().ifPresent(absence -> graph.add(claim, VIA, absence.source()));
        graph.add(claim, NOTE, NodeFactory.createLiteralLang(note(span), "en"));
        return claim;
    }

    private static String note(ListingSpan span) {
        List<Presence> presences = span.presences();
        LocalDate first = span.beginLatest();
        LocalDate last = span.endEarliest();
        return "Derived from " + presences.size() + (presences.size() == 1 ? " edition" : " editions")
                + " of the list: on it by " + first + (last.isAfter(first) ? " and still on " + last : "")
                + span.before()
                        .map(absence -> "; not yet on it on " + absence.day())
                        .orElse("")
                + span.after()
                        .map(absence -> "; no longer on it on " + absence.day())
                        .orElse("")
                + ".";
    }
}
