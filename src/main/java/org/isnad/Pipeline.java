package org.isnad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.build.Build;
import org.isnad.build.Description;
import org.isnad.infer.Inference;
import org.isnad.infer.Inferred;
import org.isnad.model.Graphs;
import org.isnad.model.Positions;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.publish.ServedDataset;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FirstSeen;
import org.isnad.read.Packed;
import org.isnad.read.Reading;
import org.isnad.report.QualityReport;
import org.isnad.validate.Report;
import org.isnad.validate.Scope;
import org.isnad.validate.Validator;

/**
 * The order of the stages: read, complete and derive, validate, and of what conforms infer and measure. The one place
 * that knows it.
 *
 * @param stages how the stages are run and told of
 */
public record Pipeline(Stages stages) {

    /**
     * What a run leaves.
     *
     * @param dataset the named graphs of the model; to be published only if the report conforms
     * @param report everything that was found, from syntax to set-wide checks
     */
    public record Outcome(DatasetGraph dataset, Report report) {}

    /**
     * Runs every stage over these texts. A file that does not parse does not keep the rest from being checked.
     *
     * @param texts the curated files
     * @param earlier what was found while the files were being opened
     */
    public Outcome run(List<CuratedText> texts, List<Problem> earlier) {
        return run(texts, earlier, Set.of());
    }

    /**
     * Runs every stage over these texts, and reports on some of them only.
     *
     * @param texts the curated files
     * @param earlier what was found while the files were being opened
     * @param only the files to report on, as they are shown to users; if there are none, all
     */
    public Outcome run(List<CuratedText> texts, List<Problem> earlier, Set<String> only) {
        return run(texts, FirstSeen.none(), earlier, only);
    }

    /**
     * Runs every stage over these texts, some of whose claims were released before.
     *
     * @param texts the curated files
     * @param seen the claims that were released before
     * @param earlier what was found while the files were being opened
     * @param only the files to report on, as they are shown to users; if there are none, all
     */
    public Outcome run(List<CuratedText> texts, FirstSeen seen, List<Problem> earlier, Set<String> only) {
        Reading reading = stages.run("read", () -> DataFolder.read(texts), Reading::summary);
        Positions positions = reading.positions();
        Graph ontology = Packed.ontology();
        Build build = stages.run(
                "build",
                () -> Build.of(reading, seen, positions, ontology, Packed.scales()),
                built -> built.dataset().stream().count() + " quads");
        Scope scope =
                new Scope(reading.unread(), only.isEmpty() ? Optional.empty() : Optional.of(reading.subjectsIn(only)));
        Report report = stages.run(
                "validate",
                () -> {
                    List<Problem> problems = new ArrayList<>(earlier);
                    problems.addAll(build.problems());
                    problems.addAll(Validator.packed().validate(build.curated(), build.dataset(), positions, scope));
                    Report all = new Report(problems);
                    return only.isEmpty() ? all : all.onlyIn(only);
                },
                Report::summary);
        return new Outcome(build.dataset(), report);
    }

    /**
     * A dataset that conforms as it is published: with what rules conclude, and with the figures of its report in the graph
     * that describes it.
     *
     * @param dataset a dataset that conforms
     */
    public DatasetGraph published(DatasetGraph dataset) {
        DatasetGraph published = DatasetGraphFactory.cloneStructure(dataset);
        Inferred inferred = stages.run(
                "infer",
                () -> Inference.over(dataset),
                result -> result.triples().size() + " conclusions");
        Graph figures = stages.run(
                "report",
                () -> QualityReport.of(ServedDataset.of(dataset.stream(), Prefixes.forQueries()))
                        .asDqv(),
                graph -> graph.size() + " triples");
        Graph description = Graphs.inMemory();
        dataset.getGraph(Graphs.RELEASE).stream().forEach(description::add);
        figures.stream().forEach(description::add);
        Description.describe(Graphs.INFERRED, inferred.triples(), description);
        Description.describe(Graphs.DERIVATIONS, inferred.derivations(), description);
        published.addGraph(Graphs.INFERRED, inferred.triples());
        published.addGraph(Graphs.DERIVATIONS, inferred.derivations());
        published.addGraph(Graphs.RELEASE, description);
        return published;
    }
}
