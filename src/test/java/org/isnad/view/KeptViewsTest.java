package org.isnad.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Prefixes;
import org.junit.jupiter.api.Test;

/** Views are kept, so that asking twice costs once. */
class KeptViewsTest {

    private static final DatasetGraph WHOLE = new MadeUp()
            .source("s", MadeUp.issued("2015"), MadeUp.allied("s-1", "; isnad:when \"2010/2020\"^^edtf:EDTF"))
            .whole();

    private static View day(int day) {
        return MadeUp.parse("2018-01-%02d".formatted(day), "", "");
    }

    private static Views keeping(int number) {
        return new Views(WHOLE, Prefixes.forQueries(), number);
    }

    @Test
    void theLastOnesAskedForAreKept() {
        Views views = keeping(2);
        Viewed first = views.of(day(1));
        Viewed second = views.of(day(2));

        assertThat(views.of(day(1))).isSameAs(first);
        views.of(day(3));

        assertThat(views.of(day(1))).isSameAs(first);
        assertThat(views.of(day(2))).isNotSameAs(second);
    }

    @Test
    void oneThatManyAskForAtOnceIsMadeOnce() throws Exception {
        int clients = 16;
        Views views = keeping(1);
        CyclicBarrier together = new CyclicBarrier(clients);
        ExecutorService pool = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Viewed>> answers = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                answers.add(pool.submit(() -> {
                    together.await();
                    return views.of(day(1));
                }));
            }
            Set<Viewed> different = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Future<Viewed> answer : answers) {
                different.add(answer.get());
            }
            assertThat(different).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void manyViewsAtOnceAreEachWhatWasAskedFor() throws Exception {
        Views views = keeping(1);
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<Viewed>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                View asked = day(1 + i % 5);
                answers.add(pool.submit(() -> views.of(asked)));
            }
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get().view()).isEqualTo(day(1 + i % 5));
                assertThat(answers.get(i).get().claims()).isEqualTo(1);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void atLeastOneIsKept() {
        assertThatThrownBy(() -> keeping(0)).hasMessage("at least one view must be kept, not 0");
    }
}
