package org.isnad.explain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as a tree in JSON. What is not known is left out.
 *
 * <ul>
 *   <li>The whole: {@code statement}, {@code supported}, {@code direct} (claims), {@code proofs} with {@code kept},
 *       {@code more} (whether there may be more than are kept) and {@code shown} (derivations), {@code notDirect} (claims
 *       with {@code because}), and, if nothing supports the statement, {@code instead} (claims) and {@code concludedInstead}
 *       (statements).
 *   <li>A statement: {@code subject}, {@code predicate}, {@code object}, each with {@code id} and {@code label}; a literal
 *       has {@code value} in place of {@code id}.
 *   <li>A derivation: {@code derivation} (its IRI), {@code statement}, {@code rule} with {@code id} and {@code title},
 *       {@code time}, {@code hedge}, {@code confidence}, and {@code premises}: derivations or claims with {@code prior},
 *       which tells whether they need only have begun.
 *   <li>A claim: {@code claim} (its IRI), {@code words}, {@code polarity}, {@code status}, {@code hedge},
 *       {@code confidence}, {@code time}, {@code when} and {@code attested} in EDTF, {@code saidBy}, {@code locator}, and
 *       {@code source} with {@code id}, {@code title}, {@code publisher}, {@code issued}.
 *   <li>{@code time}: {@code beginEarliest}, {@code beginLatest}, {@code endEarliest}, {@code endLatest}, ISO 8601 days.
 * </ul>
 */
final class JsonForm {

    private final Explanation explanation;
    private final Evidence evidence;
    private final Words words;
    private final RuleTitles rules = RuleTitles.packed();

    JsonForm(Explanation explanation) {
        this.explanation = explanation;
        this.evidence = explanation.evidence();
        this.words = new Words(evidence);
    }

    String text() {
        JsonObject all = new JsonObject();
        all.put("statement", statement(explanation.statement()));
        all.put("supported", explanation.isSupported());
        all.put("direct", array(explanation.direct(), this::claim));
        JsonObject proofs = new JsonObject();
        proofs.put("kept", explanation.kept());
        proofs.put("more", explanation.more());
        proofs.put("shown", array(explanation.proofs(), this::step));
        all.put("proofs", proofs);
        all.put("notDirect", array(explanation.staying(), staying -> {
            JsonObject claim = claim(staying.claim());
            JsonArray reasons = new JsonArray();
            staying.reasons().forEach(reasons::add);
            claim.put("because", reasons);
            return claim;
        }));
        if (!explanation.isSupported()) {
            all.put("instead", array(explanation.near(), this::claim));
            all.put("concludedInstead", array(explanation.nearConclusions(), this::statement));
        }
        return all + "\n";
    }

    private JsonObject step(Step step) {
        if (!(step instanceof Step.Derived derived)) {
            return claim(step.node());
        }
        JsonObject object = new JsonObject();
        object.put("derivation", derived.node().getURI());
        object.put("statement", statement(derived.conclusion()));
        JsonObject rule = new JsonObject();
        rule.put("id", derived.rule().getURI());
        rule.put("title", rules.of(derived.rule(), words));
        object.put("rule", rule);
        object.put("time", time(derived.bounds()));
        object.put("hedge", derived.hedge().getURI());
        object.put("confidence", derived.confidence().getURI());
        object.put("premises", array(derived.premises(), premise -> {
            JsonObject on = step(premise.step());
            on.put("prior", premise.prior());
            return on;
        }));
        return object;
    }

    private JsonObject claim(Node claim) {
        JsonObject object = new JsonObject();
        object.put("claim", claim.getURI());
        object.put("words", words.saying(claim));
        for (Node property : List.of(Isnad.POLARITY, Isnad.STATUS, Isnad.HEDGE, Isnad.CONFIDENCE)) {
            put(object, property, claim);
        }
        object.put("time", time(evidence.bounds(claim)));
        for (Node property : List.of(Isnad.WHEN, Isnad.ATTESTED, Isnad.SAID_BY, Isnad.LOCATOR)) {
            put(object, property, claim);
        }
        evidence.one(claim, Isnad.SOURCE).ifPresent(source -> object.put("source", source(source)));
        return object;
    }

    private JsonObject source(Node source) {
        JsonObject object = new JsonObject();
        object.put("id", source.getURI());
        object.put("title", words.label(source));
        evidence.one(source, DCTerms.publisher.asNode())
                .ifPresent(publisher -> object.put("publisher", words.label(publisher)));
        put(object, Isnad.ISSUED, source);
        return object;
    }

    private JsonObject statement(Triple triple) {
        JsonObject object = new JsonObject();
        object.put("subject", thing(triple.getSubject()));
        object.put("predicate", thing(triple.getPredicate()));
        object.put("object", thing(triple.getObject()));
        return object;
    }

    private JsonObject thing(Node node) {
        JsonObject object = new JsonObject();
        object.put(node.isLiteral() ? "value" : "id", text(node));
        object.put("label", words.label(node));
        return object;
    }

    /** A property of a claim or source, under its local name. */
    private void put(JsonObject object, Node property, Node of) {
        Optional<Node> value = evidence.one(of, property);
        value.ifPresent(node -> object.put(property.getURI().substring(Isnad.NS.length()), text(node)));
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.getURI();
    }

    private static JsonObject time(Bounds bounds) {
        JsonObject object = new JsonObject();
        day(object, "beginEarliest", bounds.beginEarliest());
        day(object, "beginLatest", bounds.beginLatest());
        day(object, "endEarliest", bounds.endEarliest());
        day(object, "endLatest", bounds.endLatest());
        return object;
    }

    private static void day(JsonObject object, String name, @Nullable LocalDate day) {
        if (day != null) {
            object.put(name, day.toString());
        }
    }

    private static <T> JsonArray array(Collection<T> all, Function<T, ? extends JsonValue> form) {
        JsonArray array = new JsonArray();
        all.forEach(one -> array.add(form.apply(one)));
        return array;
    }
}
