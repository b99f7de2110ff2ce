package org.isnad;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.isnad.release.Material;
import org.isnad.release.Part;
import org.isnad.release.VocabularyParts;
import org.isnad.release.WrittenPart;
import org.isnad.release.describe.Descriptions;
import org.isnad.release.ftm.FtmParts;
import org.isnad.release.rdf.RdfParts;
import org.isnad.release.table.TableDescriptions;
import org.isnad.release.table.TableParts;

/** What a release consists of. */
public interface ReleaseParts {

    /** The files that hold the data and its words. */
    List<Part> data(Material material);

    /** The files that lie beside the data and tell its sizes and hashes: they are described with it. */
    default List<Part> besideData(Material material, List<WrittenPart> written) {
        return List.of();
    }

    /** The files that describe those that have been written. */
    List<Part> description(Material material, List<WrittenPart> written);

    /** What the description says, for the snapshot. */
    Graph described(Material material, List<WrittenPart> written);

    /** All that this program can write. */
    static ReleaseParts all() {
        return new ReleaseParts() {
            @Override
            public List<Part> data(Material material) {
                List<Part> parts = new ArrayList<>(RdfParts.of(material));
                parts.addAll(TableParts.of(material));
                parts.addAll(FtmParts.of(material));
                parts.addAll(VocabularyParts.of(material));
                return parts;
            }

            @Override
            public List<Part> besideData(Material material, List<WrittenPart> written) {
                return TableDescriptions.of(material, written);
            }

            @Override
            public List<Part> description(Material material, List<WrittenPart> written) {
                return Descriptions.of(material, written);
            }

            @Override
            public Graph described(Material material, List<WrittenPart> written) {
                return Descriptions.graph(material, written);
            }
        };
    }
}
