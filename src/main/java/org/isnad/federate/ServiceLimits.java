package org.isnad.federate;

import java.time.Duration;

/**
 * What a question may take from other endpoints. Its time limit goes on meanwhile.
 *
 * @param calls how often one question may ask other endpoints
 * @param rows the most rows of one answer
 * @param bytes the most bytes of one answer
 * @param batch how many rows of our own go into one call, as VALUES
 * @param connecting how long the making of a connection may take
 */
public record ServiceLimits(int calls, int rows, int bytes, int batch, Duration connecting) {

    /** For strangers. */
    public static ServiceLimits endpoint() {
        return new ServiceLimits(20, 10_000, 8 << 20, 100, Duration.ofSeconds(10));
    }
}
