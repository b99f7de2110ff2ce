package org.isnad.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Isnad;

/**
 * The description of one thing in a curated file: what a mutation changes.
 *
 * @param file the number of the file among all
 * @param first the line on which it begins, counted from 1
 * @param last the line on which its last value stands
 * @param subject the thing
 * @param statements its properties and values, in the order in which they were written
 */
record Block(int file, int first, int last, Node subject, List<Statement> statements) {

    /** One property with one value. */
    record Statement(Node property, Node value) {}

    Block {
        statements = List.copyOf(statements);
    }

    /** The kind in the IRI of the subject: claim, source, person... */
    String kind() {
        return kindOf(subject);
    }

    static String kindOf(Node thing) {
        return thing.isURI() && thing.getURI().startsWith(Isnad.BASE)
                ? thing.getURI().substring(Isnad.BASE.length()).replaceFirst("[/#].*", "")
                : "";
    }

    Optional<Node> get(Node property) {
        return all(property).findFirst();
    }

    Stream<Node> all(Node property) {
        return statements.stream()
                .filter(statement -> statement.property().equals(property))
                .map(Statement::value);
    }

    boolean has(Node property) {
        return get(property).isPresent();
    }

    boolean has(Node property, Node value) {
        return statements.contains(new Statement(property, value));
    }

    /** Whether it is of this class of ours. */
    boolean isA(String className) {
        return has(RDF.type.asNode(), Isnad.term(className));
    }

    /** Whether it is a claim with this predicate. */
    boolean states(String predicate) {
        return has(Isnad.PREDICATE, Isnad.term(predicate));
    }

    boolean isClaim() {
        return kind().equals("claim") && has(RDF.type.asNode());
    }

    boolean isSourceRecord() {
        return kind().equals("source") && has(RDF.type.asNode());
    }

    boolean isLink() {
        return kind().equals("link");
    }

    /** Whether it says that claims cannot be true together. */
    boolean disagrees() {
        return isJudgement() && has(Isnad.DISAGREES_WITH);
    }

    boolean isSet() {
        return kind().equals("set") && has(RDF.type.asNode());
    }

    boolean isSlot() {
        return kind().equals("slot") && has(RDF.type.asNode());
    }

    boolean isBody() {
        return kind().equals("organization") && has(RDF.type.asNode());
    }

    /** Whether it is a judgement of the curators on a claim that is described elsewhere. */
    boolean isJudgement() {
        return kind().equals("claim") && !has(RDF.type.asNode());
    }

    Block without(Node property) {
        return with(statements.stream()
                .filter(statement -> !statement.property().equals(property))
                .toList());
    }

    Block and(Node property, Node value) {
        List<Statement> more = new ArrayList<>(statements);
        more.add(new Statement(property, value));
        return with(more);
    }

    /** With this value in place of what the property had, at the same place. */
    Block set(Node property, Node value) {
        if (!has(property)) {
            return and(property, value);
        }
        Node old = get(property).orElseThrow();
        return with(statements.stream()
                .map(statement ->
                        statement.equals(new Statement(property, old)) ? new Statement(property, value) : statement)
                .toList());
    }

    Block under(Node otherSubject) {
        return new Block(file, first, last, otherSubject, statements);
    }

    private Block with(List<Statement> others) {
        return new Block(file, first, last, subject, others);
    }

    /** The block as Turtle, a line for each value. */
    String asTurtle() {
        return NodeFmtLib.strNT(subject)
                + statements.stream()
                        .map(statement -> "\n    " + NodeFmtLib.strNT(statement.property()) + " "
                                + NodeFmtLib.strNT(statement.value()))
                        .collect(Collectors.joining(" ;"))
                + " .";
    }

    /** Everything of ours that it names, itself included. */
    Stream<Node> names() {
        return Stream.concat(Stream.of(subject), statements.stream().map(Statement::value))
                .filter(node -> node.isURI() && node.getURI().startsWith(Isnad.BASE));
    }
}
