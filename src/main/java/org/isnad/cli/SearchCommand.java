package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.search.RefusedSearchException;
import org.isnad.search.Search;
import org.isnad.search.SearchJson;
import org.isnad.search.SearchRequest;
import org.isnad.search.SearchResult;
import org.isnad.search.SearchText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad search}: finds things by their names as people type them. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Finds things by name, in any of the usual spellings. If nothing is found it exits with 1.")
final class SearchCommand implements Callable<Integer> {

    /** How the result is written. */
    enum Format {
        text,
        json
    }

    private final Console console;

    @Mixin
    private final Workspace workspace = new Workspace();

    @Mixin
    private final Output output = new Output();

    @Parameters(
            paramLabel = "TEXT",
            arity = "1..*",
            description = "A name or the beginning of one, in Arabic, Persian or Latin letters.")
    private List<String> words = List.of();

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            description = "Only names in this language, such as en, ar (which has ar-Latn in it) or fa.")
    private @Nullable String language;

    @Option(
            names = "--limit",
            paramLabel = "COUNT",
            description = "How many things to give at most, 1 to 1000 (default: ${DEFAULT-VALUE}).")
    private int limit = SearchRequest.DEFAULT_LIMIT;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        SearchRequest request = request();
        DatasetGraph dataset = ServedDataset.read(workspace.currentBuild(console), Prefixes.forQueries());
        SearchResult result = Search.of(dataset).answer(request);
        console.err().println(result.total() + " found");
        output.write(console, out -> {
            if (format == Format.json) {
                SearchJson.write(result, out);
            } else {
                SearchText.write(result, out);
            }
        });
        return result.found().isEmpty() ? ExitStatus.NO : ExitStatus.YES;
    }

    /** Checked before anything is built. */
    private SearchRequest request() {
        output.check();
        try {
            return new SearchRequest(String.join(" ", words), Optional.ofNullable(language), limit);
        } catch (RefusedSearchException e) {
            throw Refusal.usage(e.why());
        }
    }
}
