package org.isnad.explain;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.infer.Rule;

/** What the rules of this program are called. */
record RuleTitles(Map<Node, String> titles) {

    static RuleTitles packed() {
        return new RuleTitles(Rule.packed().stream().collect(Collectors.toMap(Rule::concept, Rule::title)));
    }

    /** The title of a rule; of a rule that this program does not know, the label of its concept. */
    String of(Node rule, Words words) {
        String title = titles.get(rule);
        return title == null ? words.label(rule) : title;
    }
}
