package org.isnad.site.about;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.site.data.Facts;
import org.isnad.site.part.Context;
import org.isnad.site.request.Links;

/** What pages on the whole show for example: always taken from the data, and always the same for the same data. */
final class Example {

    private Example() {}

    /** The path of the organization of which most is said. */
    static Optional<String> thing(Context context) {
        Map<Node, Integer> said = new HashMap<>();
        context.facts()
                .stated()
                .find(Node.ANY, Isnad.SUBJECT, Node.ANY)
                .forEach(triple -> said.merge(triple.getObject(), 1, Integer::sum));
        return said.entrySet().stream()
                .filter(entry ->
                        entry.getKey().isURI() && entry.getKey().getURI().startsWith(Isnad.BASE + "organization/"))
                .sorted(Map.Entry.<Node, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Facts.BY_TEXT)))
                .findFirst()
                .flatMap(entry -> Links.path(entry.getKey()));
    }

    /** A conclusion of rules with its proof: the first by its name. */
    static Optional<Node> derivation(Context context) {
        return context
                .facts()
                .derivations()
                .find(Node.ANY, Isnad.RULE, Node.ANY)
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .min(Comparator.comparing(Node::getURI));
    }
}
