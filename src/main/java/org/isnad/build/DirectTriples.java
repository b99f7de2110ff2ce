package org.isnad.build;

import static org.isnad.build.Completion.only;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Isnad;

/**
 * Derives direct triples from claims. A direct triple means "at some time, by an accepted claim", never "now".
 *
 * <p>A claim becomes direct if it is accepted, affirmed, and said without doubt; if it is about one thing and not a set;
 * if it names its object or value; if it has no role that the triple would hide, such as that of a target; and if it is
 * not the subject speaking of itself, save for predicates on which that is
 * enough. A designation becomes direct only from a source of the authority that made it.
 */
public final class DirectTriples {

    private static final Set<Node> NOT_IN_FACT = Set.of(Isnad.scale("tenure-nominal"), Isnad.scale("tenure-claimed"));
    private static final Node TENURE = Isnad.term("tenure");
    private static final Node AUTHORITY = Isnad.term("authority");

    private final Vocabulary vocabulary;
    private final Graph curated;
    private final Set<Node> organizationClasses;

    /**
     * A derivation over everything curated.
     *
     * @param curated the completed claims with entities, sources and judgements in one graph
     */
    DirectTriples(Vocabulary vocabulary, Graph curated) {
        this.vocabulary = vocabulary;
        this.curated = curated;
        this.organizationClasses = vocabulary.withSubclasses(Isnad.term("Organization"));
    }

    /**
     * Tells of single claims what follows from them directly.
     *
     * @param statements completed claims with entities, sources, judgements, scales and ontology, merged
     */
    public static DirectTriples over(Graph statements) {
        return new DirectTriples(new Vocabulary(statements, statements), statements);
    }

    /** Adds what follows from each claim to the graph of direct triples. */
    void deriveInto(Graph direct) {
        curated.stream(Node.ANY, Isnad.PREDICATE, Node.ANY)
                .forEach(t -> of(t.getSubject()).forEach(direct::add));
    }

    /** What follows directly from this claim; nothing if it stays a claim. */
    public List<Triple> of(Node claim) {
        Optional<Node> predicate = only(curated, claim, Isnad.PREDICATE);
        if (predicate.isEmpty() || reasons(claim, predicate.get()).findFirst().isPresent()) {
            return List.of();
        }
        List<Triple> triples = new ArrayList<>();
        derive(claim, predicate.get(), triples::add);
        return triples;
    }

    /** Every reason for which this claim stays a claim; none if something follows from it directly. */
    public List<Withheld> withheld(Node claim) {
        return only(curated, claim, Isnad.PREDICATE).stream()
                .flatMap(predicate -> reasons(claim, predicate))
                .toList();
    }

    private Stream<Withheld> reasons(Node claim, Node predicate) {
        return Stream.of(Withheld.values()).filter(reason -> holds(reason, claim, predicate));
    }

    private boolean holds(Withheld reason, Node claim, Node predicate) {
        return switch (reason) {
            case NOT_CLAIMABLE -> !vocabulary.isClaimable(predicate);
            case CLAIM_ONLY -> vocabulary.isClaimOnly(predicate);
            case SET -> curated.contains(claim, RDF.type.asNode(), Isnad.SET_CLAIM);
            case NOT_ACCEPTED -> !curated.contains(claim, Isnad.STATUS, Isnad.ACCEPTED);
            case DENIED -> !curated.contains(claim, Isnad.POLARITY, Isnad.AFFIRMED);
            case HEDGED ->
                only(curated, claim, Isnad.HEDGE)
                        .filter(vocabulary::yieldsDirect)
                        .isEmpty();
            case ROLE ->
                only(curated, claim, Isnad.ROLE)
                        .filter(vocabulary::withholdsDirect)
                        .isPresent();
            case SELF_SAID -> !vocabulary.isSelfAttesting(predicate) && isSaidBySubject(claim);
            case NOT_ITS_AUTHORITY -> predicate.equals(Isnad.DESIGNATED_BY) && !isOfAuthority(claim);
            case NO_OBJECT -> object(claim).isEmpty();
        };
    }

    private Optional<Node> object(Node claim) {
        return Stream.of(Isnad.OBJECT, Isnad.VALUE, Isnad.DATE_VALUE)
                .flatMap(property -> only(curated, claim, property).stream())
                .findFirst();
    }

    private boolean isSaidBySubject(Node claim) {
        return only(curated, claim, Isnad.SUBJECT)
                .filter(subject -> curated.contains(claim, Isnad.SAID_BY, subject))
                .isPresent();
    }

    private boolean isOfAuthority(Node claim) {
        Optional<Node> source = only(curated, claim, Isnad.SOURCE);
        Optional<Node> object = only(curated, claim, Isnad.OBJECT);
        return source.isPresent() && object.isPresent() && curated.contains(source.get(), AUTHORITY, object.get());
    }

    private void derive(Node claim, Node predicate, Consumer<Triple> direct) {
        Optional<Node> subject = only(curated, claim, Isnad.SUBJECT);
        Optional<Node> object = object(claim);
        if (subject.isEmpty() || object.isEmpty()) {
            return;
        }
        direct.accept(Triple.create(subject.get(), predicate, object.get()));
        if (predicate.equals(Isnad.HOLDS_POST) && commands(claim) && isOrganization(object.get())) {
            direct.accept(Triple.create(object.get(), Isnad.COMMANDED_BY, subject.get()));
        }
    }

    /** Whether the claimed role is one of command, and held in fact and not in name only. */
    private boolean commands(Node claim) {
        return only(curated, claim, Isnad.ROLE)
                        .filter(vocabulary::isCommandRole)
                        .isPresent()
                && only(curated, claim, TENURE).filter(NOT_IN_FACT::contains).isEmpty();
    }

    private boolean isOrganization(Node node) {
        return curated.stream(node, RDF.type.asNode(), Node.ANY)
                .anyMatch(t -> organizationClasses.contains(t.getObject()));
    }
}
