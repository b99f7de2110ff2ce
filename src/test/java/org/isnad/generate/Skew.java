package org.isnad.generate;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Places drawn at random so that the first has its measured share of the draws and the others fall off by Zipf's law: the
 * n-th is drawn in proportion to n to the power of minus s.
 */
final class Skew {

    private static final double STEEPEST = 6;

    private final double[] upTo;

    private Skew(double[] upTo) {
        this.upTo = upTo;
    }

    /**
     * Draws from so many places.
     *
     * @param first the share of the first place, between 0 and 1; nearer to even, it is taken as even
     */
    static Skew of(int places, double first) {
        double low = 0;
        double high = STEEPEST;
        for (int step = 0; step < 40; step++) {
            double middle = (low + high) / 2;
            if (1 / sum(places, middle)[places - 1] < first) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Skew(sum(places, low));
    }

    int draw(SplittableRandom random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, at);
        return Math.min(upTo.length - 1, found >= 0 ? found + 1 : -found - 1);
    }

    private static double[] sum(int places, double exponent) {
        double[] sums = new double[places];
        double sum = 0;
        for (int i = 0; i < places; i++) {
            sum += Math.pow(i + 1.0, -exponent);
            sums[i] = sum;
        }
        return sums;
    }
}
