package org.isnad.cli;

import java.util.concurrent.Callable;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.server.IsnadServer;
import org.isnad.server.ServerSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code isnad warm-up}: goes once through what a start goes through, so that the launcher can keep an archive of the
 * classes it loads. It answers nothing.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final Workspace workspace = new Workspace();

    WarmUpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        DatasetGraph dataset = ServedDataset.read(workspace.currentBuild(console), Prefixes.forQueries());
        Answer.of(QueryFactory.create("SELECT * { ?s ?p ?o } ORDER BY ?s LIMIT 1"), dataset, Answer.Format.json)
                .writeTo(console.out());
        try (IsnadServer server =
                IsnadServer.start(dataset, Prefixes.forQueries(), ServerSettings.on(ServerSettings.DEFAULT_HOST, 0))) {
            server.endpoint().toURL().getHost();
        }
        return ExitStatus.YES;
    }
}
