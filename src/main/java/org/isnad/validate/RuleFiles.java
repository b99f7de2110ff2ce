package org.isnad.validate;

import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import org.isnad.read.PackedFolder;

/**
 * The texts of all rules by their file names without ending, in the order of the names.
 *
 * @param shapes Turtle files of SHACL shapes, by topic
 * @param checks SPARQL queries, by what each finds wrong
 */
public record RuleFiles(Map<String, String> shapes, Map<String, String> checks) {

    /** A file that is always there, from which the rest of the packed folder is found. */
    private static final String LANDMARK = "/org/isnad/shapes/Claim.ttl";

    /** The rules packed with the program, whether it runs from a jar or from a folder of classes. */
    public static RuleFiles packed() {
        URL landmark = RuleFiles.class.getResource(LANDMARK);
        if (landmark == null) {
            throw new IllegalStateException("not packed with the program: " + LANDMARK);
        }
        return around(landmark);
    }

    /** The rules in the folder or the folder of a jar that this file stands in. */
    static RuleFiles around(URL landmark) {
        return PackedFolder.around(landmark, RuleFiles::in);
    }

    /** The rules in a folder. */
    static RuleFiles in(Path folder) {
        return new RuleFiles(PackedFolder.texts(folder, ".ttl"), PackedFolder.texts(folder.resolve("checks"), ".rq"));
    }
}
