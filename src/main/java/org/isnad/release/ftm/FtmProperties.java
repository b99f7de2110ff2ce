package org.isnad.release.ftm;

import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/** What claims say of a thing alone: its names, and the dates that the model has a place for. */
final class FtmProperties {

    /** Names that fit many, which must not be taken for a match, and names of the past; any other is an alias. */
    private static final Map<Node, String> NAMES = Map.of(
            Isnad.scale("name-abbreviation"), "weakAlias",
            Isnad.scale("name-kunya"), "weakAlias",
            Isnad.scale("name-former"), "previousName");

    /** The property for a date, by schema and what the claim states. */
    private static final Map<String, String> DATES = Map.of(
            "Person bornIn", "birthDate",
            "Person diedOn", "deathDate",
            "Organization foundedOn", "incorporationDate",
            "Organization dissolvedOn", "dissolutionDate");

    private FtmProperties() {}

    /** Adds what a claim says of its subject, if it says such a thing. */
    static void take(Node claim, Node predicate, FtmEntity subject, Statements statements) {
        if (predicate.equals(Isnad.term("knownAs"))) {
            name(claim, subject, statements);
        }
        Optional.ofNullable(DATES.get(subject.schema() + " " + predicate.getLocalName()))
                .ifPresent(property -> statements
                        .one(claim, Isnad.DATE_VALUE)
                        .flatMap(date -> PartialDate.of(date.getLiteralLexicalForm()))
                        .ifPresent(date -> subject.add(property, date)));
    }

    private static void name(Node claim, FtmEntity subject, Statements statements) {
        boolean misprint = statements.one(claim, "nameMark").isPresent();
        String property = statements
                .one(claim, "nameKind")
                .map(kind -> NAMES.getOrDefault(kind, "alias"))
                .orElse("alias");
        statements
                .one(claim, Isnad.VALUE)
                .map(Node::getLiteralLexicalForm)
                .filter(name -> !misprint && !subject.values("name").contains(name))
                .ifPresent(name -> subject.add(property, name));
    }
}
