package org.isnad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Problem;
import org.isnad.read.DataFolder;

/** The project's own data, built once for all tests that ask about it. */
final class CuratedData {

    static final Path FOLDER = Path.of("data");

    private static final class Once {
        static final Pipeline.Outcome OUTCOME = run();
    }

    private CuratedData() {}

    static Pipeline.Outcome build() {
        return Once.OUTCOME;
    }

    private static Pipeline.Outcome run() {
        try {
            List<Problem> opening = new ArrayList<>();
            return pipeline().run(DataFolder.texts(FOLDER, opening), opening);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Pipeline pipeline() {
        return new Pipeline(new Stages(InstantSource.system(), (stage, took, result) -> {}));
    }
}
