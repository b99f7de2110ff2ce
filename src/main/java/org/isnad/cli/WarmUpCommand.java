package org.isnad.cli;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.Pipeline;
import org.isnad.Stages;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.publish.Store;
import org.isnad.search.Search;
import org.isnad.search.SearchJson;
import org.isnad.search.SearchRequest;
import org.isnad.server.IsnadServer;
import org.isnad.server.ServerSettings;
import picocli.CommandLine.Command;

/**
 * {@code isnad warm-up}: goes once through all that a start goes through, on the vocabulary alone, so that the launcher
 * can keep an archive of the classes it loads. It answers nothing and keeps nothing.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        Stages stages = new Stages(InstantSource.system(), (stage, took, result) -> {});
        DatasetGraph built = new Pipeline(stages).run(List.of(), List.of()).dataset();
        Path folder = Files.createTempDirectory("isnad");
        try {
            DatasetGraph dataset = ServedDataset.read(new Store(folder).save("warm-up", built), Prefixes.forQueries());
            Answer.of(QueryFactory.create("SELECT * { ?s ?p ?o } ORDER BY ?s LIMIT 1"), dataset, Answer.Format.json)
                    .writeTo(OutputStream.nullOutputStream());
            SearchJson.write(Search.of(dataset).answer(SearchRequest.of("name")), OutputStream.nullOutputStream());
            IsnadServer.start(dataset, Prefixes.forQueries(), ServerSettings.on(ServerSettings.DEFAULT_HOST, 0))
                    .close();
        } finally {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
        return ExitStatus.YES;
    }
}
