package org.isnad.server.sparql;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/** Rows for XML, which has no way to write most control characters: an answer that holds one is not written at all. */
final class XmlRows {

    private XmlRows() {}

    /** The same rows; reading one that XML cannot hold throws {@link UnwritableException}. */
    static RowSet of(RowSet rows) {
        Iterator<Binding> checked = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Binding next() {
                Binding row = rows.next();
                for (Iterator<Var> variables = row.vars(); variables.hasNext(); ) {
                    check(row.get(variables.next()));
                }
                return row;
            }
        };
        return RowSetStream.create(rows.getResultVars(), checked);
    }

    private static void check(Node node) {
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
            if (control || c == '\uFFFE' || c == '\uFFFF') {
                throw new UnwritableException();
            }
        }
    }

    /** Something of an answer cannot be written in the format of the answer. */
    static final class UnwritableException extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
