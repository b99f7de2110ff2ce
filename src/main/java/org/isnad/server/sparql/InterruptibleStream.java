package org.isnad.server.sparql;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.isnad.query.Interruption;

/** A stream whose writer can be interrupted, who may have gathered much before it writes and then looks at nothing else. */
final class InterruptibleStream extends FilterOutputStream {

    InterruptibleStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        Interruption.check();
        out.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        Interruption.check();
        out.write(bytes, from, length);
    }
}
