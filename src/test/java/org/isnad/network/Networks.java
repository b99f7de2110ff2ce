package org.isnad.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/** Networks of single letters, drawn rather than claimed: "ab" is a tie from a to b. */
final class Networks {

    private Networks() {}

    static Network of(String... pairs) {
        Graph types = Graphs.inMemory();
        Set<String> each = new TreeSet<>(List.of(pairs));
        List<Tie> ties = new ArrayList<>();
        for (String pair : each) {
            Node one = MadeUpRecord.organization(pair.substring(0, 1));
            Node other = MadeUpRecord.organization(pair.substring(1, 2));
            types.add(one, RDF.type.asNode(), Kind.ORGANIZATION.type());
            types.add(other, RDF.type.asNode(), Kind.ORGANIZATION.type());
            Node word = Isnad.term("alliedWith");
            TieClaim claim = new TieClaim(word, word, Isnad.scale("hedge-flat"), Optional.empty());
            ties.add(new Tie(one, word, other, List.of(claim), 1));
        }
        ties.sort(Comparator.comparing(Tie::subject, Values.BY_TEXT).thenComparing(Tie::object, Values.BY_TEXT));
        return new Network(Actors.of(types, false), ties, 0, new Words(new Values(types)));
    }

    static Actor actor(Network network, String letter) {
        return network.actor(MadeUpRecord.organization(letter)).orElseThrow();
    }

    static String letter(Node actor) {
        return actor.getURI().replaceFirst("^.*/", "");
    }
}
