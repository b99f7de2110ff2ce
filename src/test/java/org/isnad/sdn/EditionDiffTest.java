package org.isnad.sdn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.model.Graphs;
import org.junit.jupiter.api.Test;

/** Two editions compared. */
class EditionDiffTest {

    private static final ImportRules RULES =
            Rules.selecting("11 follow person:a", "22 follow organization:b", "33 follow person:c");

    private static final Edition OLDER = Rules.read(
            Rules.list(
                    Rules.person("11", "ALPHA, A", "DOB 1970; a.k.a. 'AA'."),
                    Rules.line("22", "BETA", "-0- ", "SDGT", "x."),
                    Rules.person("33", "GAMMA, G", "DOB 1980."),
                    Rules.person("44", "DELTA, D", "Linked To: BETA.")),
            RULES);

    private static final Edition NEWER = Rules.read(
            Rules.list(
                    Rules.person("11", "ALPHA, A", "DOB 1970; a.k.a. 'AAA'; Linked To: BETA."),
                    Rules.line("22", "BETA", "-0- ", "FTO] [SDGT", "x."),
                    Rules.person("55", "EPSILON, E", "Linked To: BETA.")),
            RULES);

    @Test
    void changesAreToldInWords() {
        assertThat(new EditionDiff(OLDER, NEWER).words())
                .containsExactly(
                        "entry 11, person:a, now says: also known as \"AAA\", linked to organization:b;"
                                + " no longer says: also known as \"AA\"",
                        "entry 22, organization:b, now says: under FTO",
                        "entry 33, person:c, is no longer listed; it was: named \"GAMMA, G\", under SDGT, born 1980",
                        "entry 55 \"EPSILON, E\", linked to entry 22, is newly listed or linked (nobody decided on it)",
                        "entry 44 \"DELTA, D\", linked to entry 22, is no longer listed or linked (nobody decided on it)");
    }

    @Test
    void anEditionAndItselfDoNotDiffer() {
        EditionDiff diff = new EditionDiff(NEWER, NEWER);
        assertThat(diff.words()).isEmpty();
        assertThat(patch(diff).lines()).noneMatch(line -> line.startsWith("A ") || line.startsWith("D "));
    }

    @Test
    void thePatchTurnsTheClaimsOfOneEditionIntoThoseOfTheOther() {
        DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
        ClaimPatch.triples(OLDER)
                .forEach(t -> dataset.getGraph(Graphs.ofSource("us-sdn")).add(t));
        String patch = patch(new EditionDiff(OLDER, NEWER));
        RDFPatchOps.applyChange(
                dataset, RDFPatchOps.read(new ByteArrayInputStream(patch.getBytes(StandardCharsets.UTF_8))));
        Set<Triple> after = dataset.calculateRead(
                () -> dataset.getGraph(Graphs.ofSource("us-sdn")).stream().collect(Collectors.toSet()));
        assertThat(after).isEqualTo(Set.copyOf(ClaimPatch.triples(NEWER)));
        assertThat(patch).isEqualTo(patch(new EditionDiff(OLDER, NEWER)));
    }

    private static String patch(EditionDiff diff) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        diff.writePatch(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
