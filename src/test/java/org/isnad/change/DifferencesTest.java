package org.isnad.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.change.Change.Fate;
import org.isnad.change.Change.Kind;
import org.isnad.explain.Words;
import org.isnad.model.Isnad;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private static final Node CLAIM = NodeFactory.createURI(Isnad.BASE + "claim/s-a");

    private static List<String> lines(List<Triple> gone, List<Triple> come) {
        Words words = Words.of(DatasetGraphFactory.create());
        return Differences.of(new Change(CLAIM, Kind.CLAIM, Fate.CHANGED, CLAIM, gone, come), words, words);
    }

    private static Triple stated(Node property, String value) {
        return Triple.create(CLAIM, property, NodeFactory.createLiteralString(value));
    }

    @Test
    void boundsThatFollowFromAChangedDateAreLeftOut() {
        assertThat(lines(
                        List.of(stated(Isnad.ATTESTED, "2008"), stated(Isnad.BEGIN_LATEST, "2008-12-31")),
                        List.of(stated(Isnad.BEGIN_EARLIEST, "2007-01-01"), stated(Isnad.WHEN, "2007/.."))))
                .containsExactly("isnad:attested: no longer 2008", "isnad:when: now 2007/..");
    }

    @Test
    void aBoundThatChangedForAnotherReasonIsTold() {
        assertThat(lines(
                        List.of(stated(Isnad.END_EARLIEST, "2008-01-01")),
                        List.of(stated(Isnad.END_EARLIEST, "2009-01-01"))))
                .containsExactly("isnad:endEarliest: 2008-01-01, now 2009-01-01");
    }

    @Test
    void severalValuesOfOnePropertyStandInOneLineAndWordsAreQuoted() {
        assertThat(lines(List.of(stated(Isnad.SUBJECT, "a b"), stated(Isnad.SUBJECT, "c")), List.of()))
                .containsExactly("isnad:subject: no longer \"a b\"; c");
    }
}
