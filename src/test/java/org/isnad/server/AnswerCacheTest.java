package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.isnad.server.AnswerCache.Kept;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {

    private static Kept answer(int bytes) {
        return new Kept(new byte[bytes], Map.of());
    }

    @Test
    void theLeastRecentlyUsedMakesRoom() {
        AnswerCache cache = new AnswerCache(4_000);
        cache.put("a", answer(1_000));
        cache.put("b", answer(1_000));
        assertThat(cache.get("a")).isPresent();

        cache.put("c", answer(1_000));

        assertThat(cache.get("a")).isPresent();
        assertThat(cache.get("b")).isEmpty();
        assertThat(cache.get("c")).isPresent();
        assertThat(cache.size()).isLessThanOrEqualTo(4_000);
    }

    @Test
    void theSameAnswerAgainTakesNoMoreRoom() {
        AnswerCache cache = new AnswerCache(4_000);
        cache.put("a", answer(1_000));
        long once = cache.size();

        cache.put("a", answer(1_000));

        assertThat(cache.size()).isEqualTo(once);
    }

    @Test
    void whatIsTooLongIsNotKeptAndDrivesNothingOut() {
        AnswerCache cache = new AnswerCache(4_000);
        cache.put("a", answer(100));
        cache.put("b", answer(5_000));
        assertThat(cache.get("a")).isPresent();
        assertThat(cache.get("b")).isEmpty();

        AnswerCache large = new AnswerCache(Long.MAX_VALUE);
        large.put("c", answer(AnswerCache.LONGEST + 1));
        assertThat(large.size()).isZero();
        new AnswerCache(0).put("d", answer(0));
    }
}
