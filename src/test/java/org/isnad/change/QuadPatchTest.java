package org.isnad.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.publish.SortedNQuads;
import org.junit.jupiter.api.Test;

class QuadPatchTest {

    @Test
    void appliedToTheEarlierReleaseItGivesTheLaterOneByteForByte() throws IOException {
        DatasetGraph dataset = Releases.older().dataset();
        QuadPatch.apply(patch("a", "b"), dataset, "a");
        assertThat(quads(dataset)).isEqualTo(quads(Releases.newer().dataset()));
    }

    @Test
    void itIsTheSameEachTime() {
        assertThat(patch("a", "b")).hasSameContentAs(patch("a", "b"));
    }

    @Test
    void itIsRefusedForAnotherRelease() {
        assertThatThrownBy(
                        () -> QuadPatch.apply(patch("a", "b"), Releases.older().dataset(), "c"))
                .isInstanceOf(UnfitPatchException.class)
                .hasMessageContaining("for another release");
    }

    @Test
    void itIsRefusedWhereItDoesNotFit() {
        assertThatThrownBy(
                        () -> QuadPatch.apply(patch("a", "b"), Releases.newer().dataset(), "a"))
                .isInstanceOf(UnfitPatchException.class)
                .hasMessageContaining("deletes what is not there");
    }

    @Test
    void whatIsNoPatchIsRefused() {
        InputStream none = new ByteArrayInputStream("Q x .".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> QuadPatch.apply(none, Releases.older().dataset(), "a"))
                .isInstanceOf(UnfitPatchException.class)
                .hasMessageContaining("not an RDF Patch");
    }

    private static InputStream patch(String from, String to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        QuadPatch.write(Releases.older().dataset(), from, Releases.newer().dataset(), to, out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    private static String quads(DatasetGraph dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SortedNQuads.write(dataset, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
