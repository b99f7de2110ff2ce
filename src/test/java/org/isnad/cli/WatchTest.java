package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WatchTest {

    private String seen = "a";
    private final AtomicBoolean listens = new AtomicBoolean(true);
    private final List<String> told = new ArrayList<>();
    private final Watch watch = new Watch("a", this::look, () -> {
        told.add(seen);
        return listens.get();
    });

    private String look() {
        if (seen.isEmpty()) {
            throw new UncheckedIOException(new IOException("a file is gone"));
        }
        return seen;
    }

    private void looks(String... sights) {
        for (String sight : sights) {
            seen = sight;
            watch.step();
        }
    }

    @Test
    void aChangeIsToldOnceItIsAtRest() {
        looks("a", "a", "b", "c", "d");
        assertThat(told).isEmpty();

        looks("d", "d", "d");
        assertThat(told).containsExactly("d");
    }

    @Test
    void whatCannotBeSeenIsInMotion() {
        looks("b", "", "b");

        assertThat(told).containsExactly("b");
    }

    @Test
    void whatWasNotHeardIsToldAgain() {
        listens.set(false);
        looks("b", "b");
        listens.set(true);
        looks("b", "b");

        assertThat(told).containsExactly("b", "b");
    }

    @Test
    void aChangeThatIsTakenBackIsNone() {
        looks("b", "a", "a");

        assertThat(told).isEmpty();
    }
}
