package org.isnad.server.sparql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GraphWriterTest {

    private static final int MANY = 60_000;

    /** Interrupts whoever writes to it. */
    private static final class Interrupting extends ByteArrayOutputStream {

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            Thread.currentThread().interrupt();
        }
    }

    static Stream<Arguments> formatsAndGraphs() {
        return Arrays.stream(ResultFormat.values())
                .filter(format -> ResultFormat.of(AnswerKind.GRAPH).contains(format) && !format.isHtml())
                .flatMap(format -> Stream.of(true, false).map(things -> Arguments.of(format, things)));
    }

    /** Either many things, or one thing with many values. */
    private static Graph graph(boolean things) {
        Graph graph = GraphFactory.createDefaultGraph();
        Node name = NodeFactory.createURI("http://e.example/p");
        for (int i = 0; i < MANY; i++) {
            graph.add(
                    NodeFactory.createURI("http://e.example/" + (things ? i : "a")),
                    name,
                    NodeFactory.createLiteralString("value " + i));
        }
        return graph;
    }

    @ParameterizedTest
    @MethodSource("formatsAndGraphs")
    void anInterruptEndsTheWriting(ResultFormat format, boolean things) {
        Interrupting out = new Interrupting();
        try {
            assertThatThrownBy(() -> GraphWriter.write(graph(things), format, out))
                    .isInstanceOf(QueryCancelledException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(out.size()).isBetween(1, 300_000);
    }

    @ParameterizedTest
    @MethodSource("formatsAndGraphs")
    void nothingIsWrittenAfterAnInterrupt(ResultFormat format, boolean things) {
        Graph graph = graph(things);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> GraphWriter.write(graph, format, OutputStream.nullOutputStream()))
                    .isInstanceOf(QueryCancelledException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
