package org.isnad.site.request;

import java.util.List;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.site.data.LifeState;

/** What a list of things can be narrowed by. Its key names it in addresses, files and texts. */
public sealed interface Facet {

    /** The value that stands for things of which no source says anything of the kind. */
    String NONE = "none";

    /** The value of a claim that affirms what no other independent witness affirms. */
    String ALONE = "alone";

    /** The value of a claim that affirms what another independent witness affirms as well. */
    String CONFIRMED = "confirmed";

    String key();

    /**
     * What some source says: there is a claim that is affirmed and accepted, and whose hedge has a rank, so that it is
     * neither a plan nor left open.
     *
     * @param ways how the thing and the value stand in the claims, one way or the other
     */
    record Said(String key, List<Way> ways) implements Facet {}

    /**
     * One way in which claims give a thing a value.
     *
     * @param predicates of the claims
     * @param thing the property of the claim under which the thing stands
     * @param value the property of the claim under which the value stands
     * @param ofCommand whether the role in the claim has to be one of command
     */
    record Way(List<String> predicates, Node thing, Node value, boolean ofCommand) {}

    /** What the record says without a claim: a property of the thing. */
    record Recorded(String key, Node property) implements Facet {}

    /**
     * Its classes.
     *
     * @param above the class whose subclasses tell one from another
     */
    record Typed(String key, Node above) implements Facet {}

    /**
     * The years to which its dates may belong: from the first of their bounds to the last.
     *
     * @param predicates of the claims that date it; none if its record does, by its date of issue
     */
    record Years(String key, List<String> predicates) implements Facet {}

    /** Whether it has ended, and on a day, whether it was active: a {@link LifeState}. */
    record Ending(String key) implements Facet {}

    /** Whether another independent witness affirms what a claim affirms: {@link #ALONE} or {@link #CONFIRMED}. */
    record Confirmed(String key) implements Facet {}

    /** The thing is the subject, the value the object. */
    static Facet about(String key, List<String> predicates) {
        return new Said(key, List.of(new Way(predicates, Isnad.SUBJECT, Isnad.OBJECT, false)));
    }

    /** The thing is the object, the value the subject. */
    static Facet naming(String key, List<String> predicates) {
        return new Said(key, List.of(new Way(predicates, Isnad.OBJECT, Isnad.SUBJECT, false)));
    }

    /** The thing is the subject, the value qualifies what is said. */
    static Facet qualified(String key, List<String> predicates, Node qualifier) {
        return new Said(key, List.of(new Way(predicates, Isnad.SUBJECT, qualifier, false)));
    }

    /** Who is said to lead it: holds a post of command, or commands. */
    static Facet led(String key) {
        return new Said(
                key,
                List.of(
                        new Way(List.of("holdsPost"), Isnad.OBJECT, Isnad.SUBJECT, true),
                        new Way(List.of("commandedBy"), Isnad.SUBJECT, Isnad.OBJECT, false)));
    }
}
