package org.isnad.generate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;
import org.isnad.model.time.ClaimDates;
import org.isnad.model.time.Edtf;
import org.isnad.model.time.Temporality;
import org.isnad.read.Packed;
import org.jspecify.annotations.Nullable;

/** Writes claims as the build publishes them: with source, hedge, polarity, status, confidence and the four bounds. */
final class ClaimWriter {

    /** What a mark is a value of, by the first word of its name. */
    private static final Map<String, String> PROPERTY_OF_MARK =
            Map.of("role", "role", "name", "nameKind", "programme", "programme", "identifier", "identifierScheme");

    private final Graph scales = Packed.scales();
    private final Profile profile;
    private final Population population;
    private final SplittableRandom random;
    private final StreamRDF out;

    ClaimWriter(Profile profile, Population population, SplittableRandom random, StreamRDF out) {
        this.profile = profile;
        this.population = population;
        this.random = random;
        this.out = out;
    }

    void write(String slug, Theatre.Statement statement, GeneratedSource source) {
        Pattern pattern = statement.pattern();
        Node claim = NodeFactory.createURI(Isnad.BASE + "claim/" + slug);
        Node graph = source.graph();
        quad(graph, claim, RDF.type.asNode(), Isnad.CLAIM);
        if (pattern.predicate().equals(Isnad.HOLDS_POST)) {
            quad(graph, claim, RDF.type.asNode(), Isnad.term("PostClaim"));
        } else if (pattern.predicate().equals(Isnad.DESIGNATED_BY)) {
            quad(graph, claim, RDF.type.asNode(), Isnad.term("DesignationClaim"));
        }
        quad(graph, claim, Isnad.SUBJECT, statement.subject());
        quad(graph, claim, Isnad.PREDICATE, pattern.predicate());
        quad(graph, claim, objectProperty(pattern), statement.object());
        String property = PROPERTY_OF_MARK.get(pattern.mark().replaceFirst("-.*", ""));
        if (property != null) {
            quad(graph, claim, Isnad.term(property), Isnad.scale(pattern.mark()));
        }
        quad(graph, claim, Isnad.SOURCE, source.node());
        quad(graph, claim, Isnad.STATUS, Isnad.ACCEPTED);
        quad(graph, claim, Isnad.CONFIDENCE, confidence(source.like().tier()));
        marks(graph, claim, statement, source);
        dates(graph, claim, statement, source);
    }

    private void marks(Node graph, Node claim, Theatre.Statement statement, GeneratedSource source) {
        Profile.Marks marks = Objects.requireNonNull(
                        profile.marks().get(source.like().tier()), source::slug)
                .draw(random);
        quad(graph, claim, Isnad.HEDGE, Isnad.scale(marks.hedge()));
        quad(graph, claim, Isnad.POLARITY, Isnad.scale(marks.polarity()));
        boolean seen = !marks.hedge().equals("hedge-not-recorded");
        quad(
                graph,
                claim,
                Isnad.LOCATOR,
                seen
                        ? NodeFactory.createLiteralString("paragraph " + (1 + random.nextInt(40)))
                        : Isnad.LOCATOR_NOT_RECORDED);
        if (marks.voice() == Profile.Voice.SUBJECT) {
            quad(graph, claim, Isnad.SAID_BY, statement.subject());
        } else if (marks.voice() == Profile.Voice.OTHER) {
            int speaker = random.nextInt(population.size(Kind.PERSON));
            quad(graph, claim, Isnad.SAID_BY, population.node(Kind.PERSON, speaker));
        }
    }

    private void dates(Node graph, Node claim, Theatre.Statement statement, GeneratedSource source) {
        DateForm form = Objects.requireNonNull(
                        profile.forms().get(statement.pattern().datedAs()))
                .draw(random);
        boolean claimsDate = statement.pattern().claimsDate();
        Edtf when = claimsDate
                ? Edtf.parse(statement.object().getLiteralLexicalForm())
                : edtf(graph, claim, Isnad.WHEN, form.statedOf(statement.begin(), statement.end()));
        // Sources vouch for the day on which they were issued; beside a stated period, for its first day.
        LocalDate vouchedFor = when == null ? source.issued() : statement.begin();
        Edtf attested = claimsDate ? null : edtf(graph, claim, Isnad.ATTESTED, form.vouchedOf(vouchedFor));
        Edtf issued = source.like().dated() ? Edtf.parse(source.issued().toString()) : null;
        Bounds bounds = ClaimDates.bounds(
                claimsDate ? Temporality.POINT : statement.pattern().temporality(), when, attested, issued);
        bound(graph, claim, Isnad.BEGIN_EARLIEST, bounds.beginEarliest());
        bound(graph, claim, Isnad.BEGIN_LATEST, bounds.beginLatest());
        bound(graph, claim, Isnad.END_EARLIEST, bounds.endEarliest());
        bound(graph, claim, Isnad.END_LATEST, bounds.endLatest());
    }

    private @Nullable Edtf edtf(Node graph, Node claim, Node property, String text) {
        if (text.isEmpty()) {
            return null;
        }
        quad(graph, claim, property, NodeFactory.createLiteralDT(text, ThingWriter.EDTF));
        return Edtf.parse(text);
    }

    private void bound(Node graph, Node claim, Node property, @Nullable LocalDate day) {
        if (day != null) {
            quad(graph, claim, property, NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
        }
    }

    private static Node objectProperty(Pattern pattern) {
        return switch (pattern.object()) {
            case "name", "text" -> Isnad.VALUE;
            case "date" -> Isnad.DATE_VALUE;
            default -> Isnad.OBJECT;
        };
    }

    private Node confidence(String tier) {
        return scales.stream(Isnad.scale(tier), Isnad.DEFAULT_CONFIDENCE, Node.ANY)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no confidence by default: " + tier))
                .getObject();
    }

    private void quad(Node graph, Node subject, Node predicate, Node object) {
        out.quad(Quad.create(graph, subject, predicate, object));
    }
}
