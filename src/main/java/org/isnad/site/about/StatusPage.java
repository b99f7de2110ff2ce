package org.isnad.site.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.site.data.Facts;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.ontology.TermWords;
import org.isnad.site.part.Context;
import org.isnad.vocabulary.Reader;

/** What is served, how much of it there is, how it was checked, and how the server fares. */
public final class StatusPage {

    /** Where it stands. */
    public static final String PATH = "status";

    private static final String VOID = "http://rdfs.org/ns/void#";
    private static final String DQV = "http://www.w3.org/ns/dqv#";
    private static final Node TRIPLES = NodeFactory.createURI(VOID + "triples");
    private static final Node COMPUTED_ON = NodeFactory.createURI(DQV + "computedOn");
    private static final Node MEASUREMENT_OF = NodeFactory.createURI(DQV + "isMeasurementOf");
    private static final Node VALUE = NodeFactory.createURI(DQV + "value");
    private static final String METRIC = Isnad.BASE + "release/metric/";

    /** The metrics that have words of their own here; the others are told in the words of their definition. */
    private static final List<String> METRICS = List.of(
            "totals-claims",
            "totals-statements",
            "totals-sources",
            "totals-witnesses",
            "totals-entities",
            "totals-organizations",
            "totals-groups",
            "totals-people",
            "totals-events",
            "totals-denials",
            "totals-undated",
            "totals-arabicNames",
            "totals-links",
            "not-recorded-number",
            "single-witness-number",
            "tertiary-only-number",
            "living-people-number",
            "disagreements-number",
            "stale-number",
            "barely-known-number",
            "without-arabic-name-number",
            "without-link-number");

    /** The graphs beside those of the sources, by the last step of their names. */
    private static final List<String> GRAPHS = List.of(
            "entities", "scales", "curation", "links", "first-seen", "direct", "derivations", "inferred", "ontology");

    private static final String MEASURED = """
            PREFIX dqv: <%1$s>
            SELECT ?metric ?what ?value {
              ?measurement dqv:computedOn <%2$s>; dqv:isMeasurementOf ?metric; dqv:value ?value.
              ?metric skos:prefLabel ?what
            } ORDER BY ?metric""".formatted(DQV, Isnad.DATASET.getURI());
    private static final String SIZES = """
            PREFIX void: <%s>
            SELECT ?graph ?triples ?licence { ?graph void:triples ?triples OPTIONAL { ?graph dcterms:license ?licence } }
            ORDER BY ?graph""".formatted(VOID);

    private final Context context;
    private final Facts facts;

    /** The page in this context. */
    public StatusPage(Context context) {
        this.context = context;
        this.facts = context.basis().whole();
    }

    /** What stands on the page. */
    public Body body() {
        String title = context.texts().of("status.title");
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element(
                "hgroup",
                Markup.element("h1", Markup.text(title)),
                Markup.element("p", List.of("class", "lead"), context.say("status.lead"))));
        AtWorkPanel work = new AtWorkPanel(context);
        parts.add(work.served());
        parts.add(sizes());
        parts.add(checked());
        parts.add(measured());
        parts.add(work.figures());
        parts.add(work.limits());
        return Body.of(title, PATH, Markup.join(parts, "\n")).with("about.css");
    }

    private Markup sizes() {
        List<Markup> lines = new ArrayList<>();
        for (String graph : GRAPHS) {
            facts.text(NodeFactory.createURI(Isnad.BASE + "graph/" + graph), TRIPLES)
                    .ifPresent(triples -> lines.add(
                            Body.line(context.say("status.graph." + graph), number(Long.parseLong(triples)))));
        }
        List<Long> sources = facts.stated().find(Node.ANY, TRIPLES, Node.ANY).toList().stream()
                .filter(triple -> Graphs.isOfSource(triple.getSubject()))
                .map(triple -> Long.parseLong(triple.getObject().getLiteralLexicalForm()))
                .toList();
        if (!sources.isEmpty()) {
            Markup all = number(sources.stream().mapToLong(Long::longValue).sum());
            lines.add(0, Body.line(context.say("status.graph.sources", number(sources.size())), all));
        }
        return lines.isEmpty()
                ? Markup.NONE
                : Body.section(
                        "graphs",
                        context.say("status.graphs"),
                        Markup.element("dl", List.of("class", "record"), Markup.all(lines)),
                        context.queryBehind(SIZES));
    }

    /** What a build has passed before it is served; of data that is no build there is nothing to say. */
    private Markup checked() {
        boolean built = facts.is(Graphs.ENTITIES, TRIPLES, Node.ANY);
        long shapes = TermWords.GLOSSARY.sections().stream()
                .filter(section -> section.id().equals("section-shapes"))
                .mapToLong(section -> section.terms().size())
                .sum();
        Markup told = built
                ? context.say(
                        "status.passed",
                        number(shapes),
                        number(TermWords.GLOSSARY.readers(Reader.Sort.CHECK).size()))
                : context.say("status.unchecked");
        return Body.section("checked", context.say("status.checked"), Markup.element("p", told));
    }

    private Markup measured() {
        Map<String, Markup> values = new TreeMap<>();
        facts.subjects(COMPUTED_ON, Isnad.DATASET).forEach(measurement -> facts.one(measurement, MEASUREMENT_OF)
                .ifPresent(metric -> values.put(
                        metric.getURI(),
                        facts.one(measurement, VALUE).map(context::value).orElse(Markup.NONE))));
        List<Markup> lines = new ArrayList<>();
        for (String metric : METRICS) {
            Markup value = values.remove(METRIC + metric);
            if (value != null) {
                lines.add(Body.line(context.say("status.metric." + metric), value));
            }
        }
        values.forEach((metric, value) -> lines.add(Body.line(label(NodeFactory.createURI(metric)), value)));
        return lines.isEmpty()
                ? Markup.NONE
                : Body.section(
                        "measured",
                        context.say("status.measured"),
                        Markup.element("p", List.of("class", "soft"), context.say("status.measured-why")),
                        Markup.element("dl", List.of("class", "record"), Markup.all(lines)),
                        context.queryBehind(MEASURED));
    }

    private Markup label(Node metric) {
        return facts
                .stated()
                .find(metric, SKOS.prefLabel.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .toList()
                .stream()
                .findFirst()
                .map(context::literal)
                .orElse(Markup.NONE);
    }

    private Markup number(long number) {
        return Markup.text(context.texts().number(number));
    }
}
