package org.isnad.evaluate;

import org.apache.commons.lang3.exception.ExceptionUtils;
import org.isnad.query.ValueLimitException;
import org.jspecify.annotations.Nullable;

/**
 * How a question ended.
 *
 * @param limit the limit it met, if it met one
 * @param text what to tell of it
 * @param failure what its evaluation or the writing of its answer threw, if no limit was the reason
 */
record Ending(@Nullable Limit limit, String text, @Nullable Throwable failure) {

    static Ending at(Limit limit) {
        return new Ending(limit, limit.text(), null);
    }

    static Ending of(@Nullable Throwable failure) {
        // Those who write results wrap what they meet.
        for (Throwable cause : ExceptionUtils.getThrowableList(failure)) {
            if (cause instanceof ValueLimitException tooBig) {
                return new Ending(Limit.VALUE, tooBig.why(), null);
            }
            if (cause instanceof LimitMetException met) {
                return new Ending(met.limit(), String.valueOf(met.getMessage()), null);
            }
            if (cause instanceof StackOverflowError) {
                return at(Limit.NESTING);
            }
            if (cause instanceof OutOfMemoryError) {
                return at(Limit.MEMORY);
            }
        }
        return new Ending(null, "", failure);
    }
}
