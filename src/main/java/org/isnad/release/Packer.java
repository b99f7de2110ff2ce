package org.isnad.release;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * Packs a stream as one gzip member (<a href="https://www.rfc-editor.org/rfc/rfc1952">RFC 1952</a>), the same bytes for
 * the same content: the compressor is Java and travels with the program, and the header holds no time, no name and no
 * operating system. Level 9 packs RDF 3 % smaller than level 6 in twice the time, which is still below a second.
 */
final class Packer extends OutputStream {

    private static final int LEVEL = JZlib.Z_BEST_COMPRESSION;
    private static final int RAW_WINDOW_BITS = JZlib.MAX_WBITS;
    /** Magic, DEFLATE, no flags, no time (4 bytes), slowest compression, unknown system. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, (byte) 255};

    private final OutputStream out;
    private final DeflaterOutputStream deflated;
    private final CRC32 sum = new CRC32();
    /** Filled before it is passed on, so that the bytes do not depend on how the writer cuts them. */
    private final byte[] block = new byte[1 << 16];

    private int filled;
    private long length;

    /** Packs onto this stream, which stays open. */
    Packer(OutputStream out) throws IOException {
        this.out = out;
        deflated = new DeflaterOutputStream(out, new Deflater(LEVEL, RAW_WINDOW_BITS, true), 1 << 16, false);
        out.write(HEADER);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int count) throws IOException {
        Objects.checkFromIndexSize(offset, count, bytes.length);
        int done = 0;
        while (done < count) {
            int taken = Math.min(count - done, block.length - filled);
            System.arraycopy(bytes, offset + done, block, filled, taken);
            filled += taken;
            done += taken;
            if (filled == block.length) {
                pass();
            }
        }
    }

    private void pass() throws IOException {
        sum.update(block, 0, filled);
        length += filled;
        deflated.write(block, 0, filled);
        filled = 0;
    }

    /** Ends the member; the stream below stays open. */
    @Override
    public void close() throws IOException {
        pass();
        deflated.finish();
        ByteBuffer trailer = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
        out.write(trailer.putInt((int) sum.getValue()).putInt((int) length).array());
        out.flush();
    }

    /** How many bytes came in. */
    long length() {
        return length + filled;
    }
}
