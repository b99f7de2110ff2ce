package org.isnad.generate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Things drawn at random, each as often as its weight says. */
final class Weighted<T> {

    private final List<T> things;
    private final double[] upTo;

    private Weighted(List<T> things, double[] upTo) {
        this.things = things;
        this.upTo = upTo;
    }

    static <T> Weighted<T> of(List<T> things, ToDoubleFunction<T> weight) {
        List<T> kept = new ArrayList<>(things);
        double[] upTo = new double[kept.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(kept.get(i));
            upTo[i] = sum;
        }
        return new Weighted<>(kept, upTo);
    }

    T draw(SplittableRandom random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int found = Arrays.binarySearch(upTo, at);
        return things.get(Math.min(things.size() - 1, found >= 0 ? found + 1 : -found - 1));
    }

    /** The same weights on what each thing is turned into. */
    <U> Weighted<U> map(Function<T, U> turned) {
        return new Weighted<>(things.stream().map(turned).toList(), upTo);
    }

    List<T> things() {
        return things;
    }
}
