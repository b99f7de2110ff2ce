package org.isnad.release.describe;

import static org.isnad.release.describe.Statements.DCT;
import static org.isnad.release.describe.Statements.FOAF;
import static org.isnad.release.describe.Statements.PROV;
import static org.isnad.release.describe.Statements.RDFS;
import static org.isnad.release.describe.Statements.SCHEMA;
import static org.isnad.release.describe.Statements.english;
import static org.isnad.release.describe.Statements.iri;
import static org.isnad.release.describe.Statements.string;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.release.Material;

/**
 * How a release came about, in PROV-O: which program made it, and out of which files. Nothing tells when the program ran,
 * since the same files give the same release at any time.
 */
final class Provenance {

    private Provenance() {}

    /** The build and the program. */
    static Graph inShort(About about, Material material) {
        return build(about, material).graph();
    }

    /** The same with every file that was read, by its hash. */
    static Graph inFull(About about, Material material) {
        Names names = new Names(material.record().version());
        Statements out = build(about, material);
        for (Material.Input input : material.inputs()) {
            Node file = names.part("input/" + input.path());
            out.add(names.part("build"), PROV + "used", file)
                    .type(file, PROV + "Entity")
                    .add(file, DCT + "title", string(input.path()))
                    .sha256(file, names.part("input/" + input.path() + "/sha256"), input.sha256());
        }
        return out.graph();
    }

    private static Statements build(About about, Material material) {
        Names names = new Names(material.record().version());
        Node build = names.part("build");
        Node program = names.part("program");
        return new Statements()
                .type(names.release(), PROV + "Entity")
                .add(names.release(), PROV + "wasGeneratedBy", build)
                .add(names.release(), PROV + "wasAttributedTo", Names.PROJECT)
                .type(build, PROV + "Activity")
                .add(
                        build,
                        RDFS + "label",
                        english("Build of release " + material.record().version()))
                .add(build, PROV + "wasAssociatedWith", program)
                .add(build, RDFS + "seeAlso", names.file(DescriptionFile.PROVENANCE.path()))
                .type(program, PROV + "SoftwareAgent")
                .add(program, FOAF + "name", string("isnad"))
                .add(program, SCHEMA + "softwareVersion", string(material.programVersion()))
                .add(program, DCT + "license", iri(about.programLicense().iri()))
                .add(program, PROV + "actedOnBehalfOf", Names.PROJECT);
    }
}
