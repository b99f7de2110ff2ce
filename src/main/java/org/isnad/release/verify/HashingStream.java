package org.isnad.release.verify;

import java.io.OutputStream;
import org.isnad.model.Sha256;

/** Keeps nothing of what is written but its SHA-256. */
final class HashingStream extends OutputStream {

    private final Sha256 hash = new Sha256();

    @Override
    public void write(int b) {
        hash.update(new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        hash.update(bytes, offset, length);
    }

    /** In hex; to be asked once. */
    String hex() {
        return hash.hex();
    }
}
