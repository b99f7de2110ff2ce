package org.isnad.release;

import java.io.IOException;
import java.io.OutputStream;
import org.isnad.model.Sha256;

/** Gathers bytes into blocks, and counts and hashes what it passes on. */
final class HashedStream extends OutputStream {

    private final OutputStream out;
    private final Sha256 hash = new Sha256();
    private final byte[] block = new byte[1 << 16];
    private int filled;
    private long count;

    /** Passes on to this stream, which stays open. */
    HashedStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
        if (filled == block.length) {
            flush();
        }
        block[filled] = (byte) b;
        filled++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (length > block.length - filled) {
            flush();
        }
        if (length > block.length) {
            pass(bytes, offset, length);
        } else {
            System.arraycopy(bytes, offset, block, filled, length);
            filled += length;
        }
    }

    @Override
    public void flush() throws IOException {
        if (filled > 0) {
            int gathered = filled;
            filled = 0;
            pass(block, 0, gathered);
        }
    }

    private void pass(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        hash.update(bytes, offset, length);
        count += length;
    }

    /** How many bytes came through; to be asked once all have been flushed. */
    long count() {
        return count;
    }

    /** The SHA-256 of what came through, in hex; to be asked once, when all has been flushed. */
    String hex() {
        return hash.hex();
    }
}
