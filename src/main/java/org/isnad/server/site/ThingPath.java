package org.isnad.server.site;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.isnad.model.Kinds;

/**
 * The path of a thing, which is the end of its IRI as well: {@code organization/badr-organization}.
 *
 * @param text a kind of the closed list, a slash and a slug; or one of the few names that have no slug
 */
public record ThingPath(String text) {

    /** Things whose IRIs end with their names: the dataset, and the list of all scales. */
    public static final List<String> ALONE = List.of("dataset", "scale");

    private static final String STEP = "[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_-])?";
    private static final Pattern FORM = Pattern.compile("(?:" + String.join("|", ALONE) + ")|(?:"
            + String.join("|", Kinds.ALL) + ")/" + STEP + "(?:/" + STEP + ")*");

    /** Checks the form. */
    public ThingPath {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not the path of a thing: " + text);
        }
    }

    /** The thing at a path without its first slash, if things may stand there; whether one does, only the data knows. */
    public static Optional<ThingPath> of(String path) {
        return FORM.matcher(path).matches() ? Optional.of(new ThingPath(path)) : Optional.empty();
    }

    /** The path of an IRI of ours, if it is that of a thing. */
    public static Optional<ThingPath> of(Node iri) {
        return iri.isURI() && iri.getURI().startsWith(Isnad.BASE)
                ? of(iri.getURI().substring(Isnad.BASE.length()))
                : Optional.empty();
    }

    /** What a web server has to let through: the first steps of all paths of things. */
    public static Stream<String> firstSteps() {
        return Stream.concat(Kinds.ALL.stream(), ALONE.stream()).distinct();
    }

    /** The thing. */
    public Node node() {
        return NodeFactory.createURI(Isnad.BASE + text);
    }
}
