package org.isnad.release.ftm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/** Claims between two things, each as one interval. */
final class FtmIntervals {

    private static final Node MEMBER_OF = Isnad.term("memberOf");
    private static final Node UNCLEAR = Isnad.scale("role-unclear");
    private static final Node CLAIMED = Isnad.scale("tenure-claimed");

    /**
     * What becomes a link. Rivalry does not: tools that follow links take one for an association. Nor do founders and acts,
     * which are no state that lasts.
     */
    private static final Set<String> LINKS = Set.of(
            "partOf",
            "wingOf",
            "frontFor",
            "subordinateTo",
            "commandedBy",
            "closeTo",
            "linkedTo",
            "alliedWith",
            "supportedBy",
            "fundedBy",
            "armedBy",
            "trainedBy",
            "advisedBy",
            "directedBy",
            "pledgedTo",
            "splitFrom",
            "mergedInto",
            "successorOf",
            "renamedFrom",
            "revivedAs");

    private static final Pattern PLAIN_DATE = Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private final Statements statements;

    FtmIntervals(Statements statements) {
        this.statements = statements;
    }

    /** The interval of a claim from which something follows directly, if the model has a place for it. */
    Optional<FtmEntity> of(Node claim, Node predicate) {
        Optional<Node> subject = statements.one(claim, Isnad.SUBJECT);
        Optional<Node> object = statements.one(claim, Isnad.OBJECT);
        if (subject.isEmpty()
                || object.isEmpty()
                || statements.one(claim, "tenure").filter(CLAIMED::equals).isPresent()) {
            return Optional.empty();
        }
        String from = FtmEntities.schema(subject.get()).orElse("");
        String to = FtmEntities.schema(object.get()).orElse("");
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        return shape(predicate, from, to).map(shape -> interval(claim, shape, subject.get(), object.get(), predicate));
    }

    private static Optional<Shape> shape(Node predicate, String from, String to) {
        if (predicate.equals(Isnad.DESIGNATED_BY)) {
            return Optional.of(Shape.SANCTION);
        }
        if (predicate.equals(Isnad.HOLDS_POST) && to.equals("Position")) {
            return from.equals("Person") ? Optional.of(Shape.OCCUPANCY) : Optional.of(Shape.LINK);
        }
        if ((predicate.equals(Isnad.HOLDS_POST) || predicate.equals(MEMBER_OF)) && to.equals("Organization")) {
            return from.equals("Position") ? Optional.empty() : Optional.of(Shape.MEMBERSHIP);
        }
        boolean link = predicate.equals(Isnad.HOLDS_POST) || LINKS.contains(predicate.getLocalName());
        return link ? Optional.of(Shape.LINK) : Optional.empty();
    }

    private FtmEntity interval(Node claim, Shape shape, Node subject, Node object, Node predicate) {
        FtmEntity interval = new FtmEntity(claim, shape.schema)
                .add(shape.subject, FtmEntity.id(subject))
                .add("recordId", claim.getURI())
                .add("publisher", statements.publishers(claim))
                .add("sourceUrl", statements.addresses(claim));
        if (shape == Shape.SANCTION) {
            interval.add("authority", statements.label(object));
            statements
                    .one(claim, "programme")
                    .ifPresent(programme -> interval.add("program", statements.label(programme)));
        } else {
            interval.add(shape.object, FtmEntity.id(object));
        }
        if (shape == Shape.MEMBERSHIP || shape == Shape.LINK) {
            interval.add("role", roles(claim, predicate));
        }
        if (shape != Shape.SANCTION) {
            statements.one(claim, "tenure").ifPresent(tenure -> interval.add("status", statements.label(tenure)));
        }
        List<String> speakers = statements.all(claim, Isnad.SAID_BY).stream()
                .map(statements::label)
                .toList();
        if (!speakers.isEmpty()) {
            interval.add("summary", "Said by " + String.join(", ", speakers) + ", as the source has it");
        }
        dates(claim, interval);
        return interval;
    }

    /** The role that a claim names, also in the words of the source; else what it states. */
    private List<String> roles(Node claim, Node predicate) {
        List<String> roles = new ArrayList<>(statements.texts(claim, Isnad.term("roleText")));
        statements.all(claim, Isnad.ROLE).stream()
                .filter(role -> !role.equals(UNCLEAR))
                .forEach(role -> roles.add(statements.label(role)));
        return roles.isEmpty() ? List.of(statements.term(predicate)) : roles;
    }

    /** A begin or an end only if both its bounds are known and mean one day, month or year. */
    private void dates(Node claim, FtmEntity interval) {
        bounded(claim, Isnad.BEGIN_EARLIEST, Isnad.BEGIN_LATEST).ifPresent(day -> interval.add("startDate", day));
        bounded(claim, Isnad.END_EARLIEST, Isnad.END_LATEST).ifPresent(day -> interval.add("endDate", day));
        statements
                .one(claim, Isnad.ATTESTED)
                .map(Node::getLiteralLexicalForm)
                .filter(date -> PLAIN_DATE.matcher(date).matches())
                .ifPresent(date -> interval.add("date", date));
    }

    private Optional<String> bounded(Node claim, Node earliest, Node latest) {
        return statements
                .day(claim, earliest)
                .flatMap(first -> statements.day(claim, latest).flatMap(last -> PartialDate.spanning(first, last)));
    }

    /** A schema with the properties that name its two sides. */
    private enum Shape {
        SANCTION("Sanction", "entity", "authority"),
        OCCUPANCY("Occupancy", "holder", "post"),
        MEMBERSHIP("Membership", "member", "organization"),
        LINK("UnknownLink", "subject", "object");

        private final String schema;
        private final String subject;
        private final String object;

        Shape(String schema, String subject, String object) {
            this.schema = schema;
            this.subject = subject;
            this.object = object;
        }
    }
}
