package org.isnad.vocabulary;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.model.Prefixes;

/** The namespaces that the ontology speaks of, its own and those it is aligned with, by their prefixes. */
final class Namespaces {

    static final Map<String, String> ALL = all();

    private Namespaces() {}

    /** The name of an IRI by prefix, or the IRI itself. */
    static String name(Node iri) {
        return ALL.entrySet().stream()
                .filter(entry -> iri.getURI().startsWith(entry.getValue()))
                .map(entry -> entry.getKey() + ":"
                        + iri.getURI().substring(entry.getValue().length()))
                .findFirst()
                .orElse(iri.getURI());
    }

    private static Map<String, String> all() {
        Map<String, String> all = new TreeMap<>(Prefixes.asMap());
        all.put("bibo", "http://purl.org/ontology/bibo/");
        all.put("crm", "http://www.cidoc-crm.org/cidoc-crm/");
        all.put("foaf", "http://xmlns.com/foaf/0.1/");
        all.put("org", "http://www.w3.org/ns/org#");
        all.put("owl", OWL.NS);
        all.put("prov", "http://www.w3.org/ns/prov#");
        all.put("rdf", RDF.uri);
        all.put("rdfs", RDFS.uri);
        all.put("shapes", Term.SHAPES);
        all.put("vann", "http://purl.org/vocab/vann/");
        all.put("vs", "http://www.w3.org/2003/06/sw-vocab-status/ns#");
        all.put("wd", "http://www.wikidata.org/entity/");
        return Collections.unmodifiableMap(all);
    }
}
