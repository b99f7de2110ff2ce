package org.isnad.release.describe;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;

/**
 * The IRIs of a release and of what belongs to it.
 *
 * @param version of the release
 */
record Names(String version) {

    /** Who makes and publishes the dataset. */
    static final Node PROJECT = NodeFactory.createURI(Isnad.BASE + "#project");
    /** Where to write to. */
    static final Node CONTACT = NodeFactory.createURI(Isnad.BASE + "#contact");
    /** What may be done with which part. */
    static final Node RIGHTS = NodeFactory.createURI(Isnad.DATASET.getURI() + "#rights");
    /** The address of the endpoint. */
    static final Node ENDPOINT = NodeFactory.createURI(Isnad.BASE + "sparql");
    /** The endpoint as a service. */
    static final Node SERVICE = NodeFactory.createURI(ENDPOINT.getURI() + "#service");
    /** The ontology. */
    static final Node ONTOLOGY = NodeFactory.createURI(Isnad.BASE + "ontology");

    /** The release as a dataset. */
    Node release() {
        return release(version);
    }

    /** Another release as a dataset. */
    static Node release(String version) {
        return NodeFactory.createURI(Isnad.BASE + "release/" + version);
    }

    /** A part of the description of the release. */
    Node part(String name) {
        return NodeFactory.createURI(release().getURI() + "#" + name);
    }

    /** A file of the release, by its place in the folder. */
    Node file(String place) {
        return NodeFactory.createURI(Isnad.BASE + "dump/" + version + "/" + place);
    }
}
