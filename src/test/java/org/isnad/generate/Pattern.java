package org.isnad.generate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.time.Temporality;

/**
 * What is said of what, and how often, in the real data.
 *
 * @param predicate what is said
 * @param temporality whether it happens or holds for a while
 * @param subjectKind of what
 * @param object what it is said to be: the segment of a kind of thing, or scale, name, text or date
 * @param mark the role, programme, kind of name or concept that goes with it; may be empty
 * @param claims how many claims say so
 * @param statements how many things they say
 * @param subjects of how many subjects, whatever the mark
 * @param objects with how many objects, whatever the mark
 * @param mostOfSubject how many statements with the predicate are about the subject that has most of them
 * @param mostOfObject how many statements with the predicate are about the object that has most of them
 */
record Pattern(
        Node predicate,
        Temporality temporality,
        Kind subjectKind,
        String object,
        String mark,
        int claims,
        int statements,
        int subjects,
        int objects,
        int mostOfSubject,
        int mostOfObject) {

    private static final Set<String> NOT_THINGS = Set.of("scale", "name", "text", "date");

    /** The patterns of the real data, but for electoral lists that are parts or heirs, which could close a ring. */
    static List<Pattern> measured() {
        return Table.rows("statements").stream()
                .map(Pattern::of)
                .filter(pattern -> pattern.subjectKind() != Kind.LIST || !Chain.isMadeBy(pattern))
                .toList();
    }

    /** Whether a date is what is claimed. */
    boolean claimsDate() {
        return object.equals("date");
    }

    /** By which of the forms of dates it is dated. */
    String datedAs() {
        return claimsDate() ? "date" : temporality.name().toLowerCase(Locale.ROOT);
    }

    /** Whether its object is a thing that claims are about as well. */
    boolean linksThings() {
        return !NOT_THINGS.contains(object);
    }

    private static Pattern of(CSVRecord row) {
        return new Pattern(
                NodeFactory.createURI(row.get("predicate")),
                row.get("temporality").equals("point") ? Temporality.POINT : Temporality.STATE,
                Kind.of(row.get("subjectKind")),
                row.get("objectKind"),
                row.get("mark"),
                Table.number(row, "claimed"),
                Table.number(row, "statements"),
                Table.number(row, "subjects"),
                Table.number(row, "objects"),
                Table.number(row, "mostOfSubject"),
                Table.number(row, "mostOfObject"));
    }
}
