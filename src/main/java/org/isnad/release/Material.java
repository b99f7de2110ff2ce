package org.isnad.release;

import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * What the files of a release are made from.
 *
 * @param dataset the build as it is served: the named graphs of the model, and the default graph copied from them; nobody
 *     changes it
 * @param record what names the release
 * @param programVersion the version of this program
 * @param inputs the curated files that the build read, by path
 */
public record Material(DatasetGraph dataset, ReleaseRecord record, String programVersion, List<Input> inputs) {

    /**
     * One curated file.
     *
     * @param path as it lies in the project, with {@code /}
     * @param sha256 the SHA-256 of its bytes, in hex
     */
    public record Input(String path, String sha256) {}
}
