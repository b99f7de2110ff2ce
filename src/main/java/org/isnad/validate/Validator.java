package org.isnad.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Positions;
import org.isnad.model.Problem;
import org.isnad.read.Packed;

/**
 * Finds what is wrong with curated data once it has been read and completed.
 *
 * <p>Two kinds of rules: SHACL core shapes say what one claim, person or source must look like; checks, one SPARQL query
 * a file, say what needs a look at several things at once. Shapes see what was curated and completed, without the direct
 * triples, so that the shapes of people and groups can be closed. Checks see everything, direct triples too, merged in
 * their default graph, and the named graphs as they are.
 */
public final class Validator {

    private final ShapesValidation shapes;
    private final CheckRunner checks;

    private Validator(ShapesValidation shapes, CheckRunner checks) {
        this.shapes = shapes;
        this.checks = checks;
    }

    /** The rules that travel inside the program. */
    public static Validator packed() {
        return of(RuleFiles.packed());
    }

    /**
     * The rules in a folder: shapes as {@code *.ttl}, checks as {@code checks/*.rq}.
     *
     * @throws IllegalStateException if a rule is broken or speaks of a term that does not exist
     */
    static Validator in(Path folder) {
        return of(RuleFiles.in(folder));
    }

    static Validator of(RuleFiles files) {
        Graph vocabulary = Packed.ontology();
        Packed.scales().stream().forEach(vocabulary::add);
        return new Validator(
                ShapesValidation.of(files.shapes(), vocabulary), CheckRunner.of(files.checks(), vocabulary));
    }

    /**
     * Everything that the rules find, sorted by file and line.
     *
     * @param curated what was curated, completed by the build, with the ontology and the scales, without direct triples
     * @param all the named graphs of the dataset that was built
     * @param positions where the triples were written
     * @param scope what of it is to be looked at
     */
    public List<Problem> validate(Graph curated, DatasetGraph all, Positions positions, Scope scope) {
        Places places = new Places(positions);
        List<Problem> problems = new ArrayList<>(shapes.validate(curated, scope.only(), places));
        problems.addAll(checks.run(curated, all, places, scope.unread()));
        return problems.stream().sorted().distinct().toList();
    }
}
