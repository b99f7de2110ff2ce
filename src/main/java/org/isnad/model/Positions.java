package org.isnad.model;

import java.util.Optional;
import org.apache.jena.graph.Node;

/** Where in the curated files a statement was written: what turns a finding about a graph into a file and a line. */
public interface Positions {

    /** The line on which this triple was written, if it was written and not derived. */
    Optional<Location> ofTriple(Node subject, Node predicate, Node object);

    /** The line on which the first triple with this subject and predicate was written. */
    Optional<Location> ofProperty(Node subject, Node predicate);

    /** The line on which the description of this subject begins. */
    Optional<Location> ofSubject(Node subject);
}
