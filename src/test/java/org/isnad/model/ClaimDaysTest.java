package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.time.Bounds;
import org.junit.jupiter.api.Test;

class ClaimDaysTest {

    private static final Node CLAIM = NodeFactory.createURI(Isnad.BASE + "claim/a");

    private final Graph graph = Graphs.inMemory();

    private void add(Node bound, String day) {
        graph.add(CLAIM, bound, NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate));
    }

    @Test
    void eachDateIsReadFromItsOwnProperty() {
        add(Isnad.BEGIN_EARLIEST, "2001-01-01");
        add(Isnad.BEGIN_LATEST, "2002-02-02");
        add(Isnad.END_EARLIEST, "2003-03-03");
        add(Isnad.END_LATEST, "2004-04-04");

        assertThat(ClaimDays.of(CLAIM, graph))
                .isEqualTo(new Bounds(
                        LocalDate.of(2001, 1, 1),
                        LocalDate.of(2002, 2, 2),
                        LocalDate.of(2003, 3, 3),
                        LocalDate.of(2004, 4, 4)));
    }

    @Test
    void whatIsNotWrittenIsUnknown() {
        add(Isnad.END_EARLIEST, "2003-03-03");

        assertThat(ClaimDays.of(CLAIM, graph)).isEqualTo(new Bounds(null, null, LocalDate.of(2003, 3, 3), null));
        assertThat(ClaimDays.of(Isnad.DATASET, graph)).isEqualTo(Bounds.UNKNOWN);
    }
}
