package org.isnad.model;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/**
 * The terms of the Isnad ontology that the program itself has to know by name. Everything else about a term (whether
 * it may be claimed, what it relates) is read from the ontology.
 */
public final class Isnad {

    static {
        JenaSystem.init();
    }

    /** The base of every IRI of the project. */
    public static final String BASE = "https://w3id.org/isnad/";
    /** The dataset, whichever its release. */
    public static final Node DATASET = NodeFactory.createURI(BASE + "dataset");
    /** The namespace of the ontology. */
    public static final String NS = BASE + "ontology#";
    /** The namespace of the scales. */
    public static final String SCALE = BASE + "scale/";
    /** The datatype of dates as they are written: Extended Date/Time Format, ISO 8601-2:2019. */
    public static final String EDTF_DATATYPE = "http://id.loc.gov/datatypes/edtf/EDTF";

    public static final Node CLAIM = term("Claim");
    public static final Node SET_CLAIM = term("SetClaim");
    public static final Node SOURCE_CLASS = term("Source");

    public static final Node SUBJECT = term("subject");
    public static final Node PREDICATE = term("predicate");
    public static final Node OBJECT = term("object");
    public static final Node OBJECT_TEXT = term("objectText");
    public static final Node VALUE = term("value");
    public static final Node DATE_VALUE = term("dateValue");
    public static final Node SOURCE = term("source");
    public static final Node LOCATOR = term("locator");
    public static final Node HEDGE = term("hedge");
    public static final Node POLARITY = term("polarity");
    public static final Node SAID_BY = term("saidBy");
    public static final Node ROLE = term("role");
    public static final Node STATUS = term("status");
    public static final Node CONFIDENCE = term("confidence");
    public static final Node CURATOR_NOTE = term("curatorNote");
    public static final Node DISAGREES_WITH = term("disagreesWith");
    public static final Node WHEN = term("when");
    public static final Node ATTESTED = term("attested");
    public static final Node BEGIN_EARLIEST = term("beginEarliest");
    public static final Node BEGIN_LATEST = term("beginLatest");
    public static final Node END_EARLIEST = term("endEarliest");
    public static final Node END_LATEST = term("endLatest");
    public static final Node ISSUED = term("issued");
    public static final Node ISSUED_EARLIEST = term("issuedEarliest");
    public static final Node ISSUED_LATEST = term("issuedLatest");
    public static final Node FIRST_SEEN = term("firstSeen");
    public static final Node TIER = term("tier");
    public static final Node ENTITY = term("entity");
    public static final Node TARGET = term("target");
    public static final Node JUDGEMENT = term("judgement");

    public static final Node DERIVATION = term("Derivation");
    public static final Node RULE = term("rule");
    public static final Node PREMISE = term("premise");
    public static final Node PRIOR_PREMISE = term("priorPremise");
    public static final Node MORE_PROOFS = term("moreProofs");
    public static final Node RANK = term("rank");

    public static final Node HOLDS_POST = term("holdsPost");
    public static final Node COMMANDED_BY = term("commandedBy");
    public static final Node DESIGNATED_BY = term("designatedBy");

    public static final Node CLAIMABLE = term("claimable");
    public static final Node INFERABLE = term("inferable");
    public static final Node CLAIM_ONLY = term("claimOnly");
    public static final Node SELF_ATTESTING = term("selfAttesting");
    public static final Node TEMPORALITY = term("temporality");
    public static final Node YIELDS_DIRECT = term("yieldsDirect");
    public static final Node COMMAND_ROLE = term("commandRole");
    public static final Node DEFAULT_CONFIDENCE = term("defaultConfidence");

    public static final Node AFFIRMED = scale("polarity-affirmed");
    public static final Node ACCEPTED = scale("status-accepted");
    public static final Node WITHDRAWN = scale("status-withdrawn");
    public static final Node LINK_ACCEPTED = scale("judgement-accepted");
    public static final Node LOCATOR_NOT_RECORDED = scale("locator-not-recorded");

    private Isnad() {}

    /** The term of the ontology with this local name. */
    public static Node term(String localName) {
        return NodeFactory.createURI(NS + localName);
    }

    /** The concept of the scales with this slug. */
    public static Node scale(String slug) {
        return NodeFactory.createURI(SCALE + slug);
    }
}
