package org.isnad.release.rdf;

import java.util.Map;
import org.apache.jena.riot.system.PrefixMap;
import org.isnad.model.Prefixes;

/** The prefixes of the files of a release. */
final class DumpPrefixes {

    private DumpPrefixes() {}

    /** Those of the project, and those of the vocabularies that its dataset uses. */
    static PrefixMap ofTheDataset() {
        PrefixMap prefixes = Prefixes.forQueries();
        prefixes.add("prov", "http://www.w3.org/ns/prov#");
        return prefixes;
    }

    /** Those of the dataset, and these. */
    static PrefixMap with(Map<String, String> more) {
        PrefixMap prefixes = ofTheDataset();
        more.forEach(prefixes::add);
        return prefixes;
    }
}
