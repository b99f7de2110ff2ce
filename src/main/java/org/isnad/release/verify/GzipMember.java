package org.isnad.release.verify;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A gzip file of one member without name, comment or time, and with nothing behind it. What reads gzip passes over such
 * things in silence, and so over whatever somebody has put there.
 */
final class GzipMember {

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0};

    private GzipMember() {}

    /**
     * Unpacks it.
     *
     * @throws IllegalArgumentException if it is not such a file; the message says why
     */
    static void unpack(Path file, OutputStream out) throws IOException {
        Inflater inflater = new Inflater(true);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                DataInputStream data = new DataInputStream(in)) {
            for (byte expected : HEADER) {
                if (data.readByte() != expected) {
                    throw new IllegalArgumentException("is not gzip without a name and a time");
                }
            }
            data.skipNBytes(2);
            inflate(inflater, data, out);
        } catch (EOFException e) {
            throw new IllegalArgumentException("is cut off", e);
        } catch (DataFormatException e) {
            throw new IllegalArgumentException("does not unpack: " + e.getMessage(), e);
        } finally {
            inflater.end();
        }
    }

    private static void inflate(Inflater inflater, DataInputStream data, OutputStream out)
            throws IOException, DataFormatException {
        CRC32 sum = new CRC32();
        byte[] packed = new byte[1 << 16];
        byte[] unpacked = new byte[1 << 16];
        int held = 0;
        while (!inflater.finished()) {
            if (inflater.needsInput()) {
                held = data.read(packed);
                if (held < 0) {
                    throw new EOFException();
                }
                inflater.setInput(packed, 0, held);
            }
            int got = inflater.inflate(unpacked);
            sum.update(unpacked, 0, got);
            out.write(unpacked, 0, got);
        }
        byte[] behind = new byte[inflater.getRemaining() + 9];
        int left = inflater.getRemaining();
        System.arraycopy(packed, held - left, behind, 0, left);
        int more = data.readNBytes(behind, left, behind.length - left);
        if (left + more != 8) {
            throw new IllegalArgumentException(left + more < 8 ? "is cut off" : "holds something behind what it packs");
        }
        if (littleEndian(behind, 0) != sum.getValue()
                || littleEndian(behind, 4) != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new IllegalArgumentException("does not unpack to what was packed");
        }
    }

    private static long littleEndian(byte[] bytes, int from) {
        return (bytes[from] & 0xffL)
                | (bytes[from + 1] & 0xffL) << 8
                | (bytes[from + 2] & 0xffL) << 16
                | (bytes[from + 3] & 0xffL) << 24;
    }
}
