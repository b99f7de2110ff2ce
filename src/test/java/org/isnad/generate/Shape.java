package org.isnad.generate;

/**
 * How far a world differs from the real data.
 *
 * @param members by how many times groups have more members and post-holders, 1 for as many
 * @param chains by how many times the chains of parts, lineage and support are longer, 1 for as long
 */
public record Shape(int members, int chains) {

    /** As the real data is. */
    public static final Shape REAL = new Shape(1, 1);

    /** A shape whose factors are at least 1. */
    public Shape {
        if (members < 1 || chains < 1) {
            throw new IllegalArgumentException("a world may be larger than the real one, not smaller");
        }
    }
}
