package org.isnad.release.describe;

import static org.isnad.release.describe.Statements.DCAT;
import static org.isnad.release.describe.Statements.DCT;
import static org.isnad.release.describe.Statements.EU;
import static org.isnad.release.describe.Statements.FOAF;
import static org.isnad.release.describe.Statements.PROV;
import static org.isnad.release.describe.Statements.RDFS;
import static org.isnad.release.describe.Statements.VCARD;
import static org.isnad.release.describe.Statements.day;
import static org.isnad.release.describe.Statements.english;
import static org.isnad.release.describe.Statements.iri;
import static org.isnad.release.describe.Statements.string;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.release.ReleaseRecord;

/**
 * The catalogue that comes with a release, in DCAT 3 as DCAT-AP 3 wants it: the dataset, the endpoint, and who stands
 * behind them. The terms of others' vocabularies are named and not described.
 */
final class Catalogue {

    static final Node FREELY_ACCESSIBLE = iri(EU + "access-right/PUBLIC");
    private static final String[] LANGUAGES = {"ENG", "ARA", "FAS"};
    /** International issues; justice, legal system and public safety. */
    private static final String[] THEMES = {"INTR", "JUST"};

    private static final String SPARQL_PROTOCOL = "https://www.w3.org/TR/sparql11-protocol/";

    private final About about;
    private final ReleaseRecord record;
    private final Names names;
    private final Statements out = new Statements();

    private Catalogue(About about, ReleaseRecord record) {
        this.about = about;
        this.record = record;
        this.names = new Names(record.version());
    }

    static Graph of(About about, ReleaseRecord record) {
        Catalogue catalogue = new Catalogue(about, record);
        catalogue.catalogue();
        catalogue.dataset();
        catalogue.service();
        catalogue.project();
        return catalogue.out.graph();
    }

    private void catalogue() {
        Node catalogue = names.part("catalogue");
        out.type(catalogue, DCAT + "Catalog")
                .add(catalogue, DCT + "title", english("The catalogue of release " + record.version() + " of Isnad"))
                .add(catalogue, DCT + "description", english("The dataset, this release of it, and its endpoint."))
                .add(catalogue, DCT + "issued", day(record.issued()))
                .add(catalogue, DCT + "modified", day(record.issued()))
                .add(catalogue, DCT + "publisher", Names.PROJECT)
                .add(catalogue, DCT + "license", iri(about.license().iri()))
                .add(catalogue, DCT + "language", iri(EU + "language/ENG"))
                .add(catalogue, DCT + "spatial", iri(about.placeIri()))
                .add(catalogue, DCAT + "themeTaxonomy", iri(EU + "data-theme"))
                .add(catalogue, FOAF + "homepage", iri(about.home()))
                .add(catalogue, DCAT + "dataset", Isnad.DATASET)
                .add(catalogue, DCAT + "dataset", names.release())
                .add(catalogue, DCAT + "service", Names.SERVICE);
    }

    private void dataset() {
        whole(out, about, Isnad.DATASET);
        out.add(Isnad.DATASET, DCT + "title", about.titles())
                .add(Isnad.DATASET, DCT + "identifier", string(Isnad.DATASET.getURI()))
                .add(Isnad.DATASET, DCT + "modified", day(record.issued()))
                .add(Isnad.DATASET, DCT + "temporal", names.part("time"))
                .add(Isnad.DATASET, DCAT + "hasVersion", names.release())
                .add(Isnad.DATASET, DCAT + "hasCurrentVersion", names.release());
        record.previous()
                .ifPresent(previous -> out.add(Isnad.DATASET, DCAT + "hasVersion", Names.release(previous.version())));
    }

    /** Says what is true of the dataset whatever its release. */
    static void whole(Statements out, About about, Node dataset) {
        out.type(dataset, DCAT + "Dataset")
                .add(dataset, DCT + "description", about.descriptions())
                .add(dataset, DCAT + "keyword", about.keywords())
                .add(dataset, DCT + "creator", Names.PROJECT)
                .add(dataset, DCT + "publisher", Names.PROJECT)
                .add(dataset, DCAT + "contactPoint", Names.CONTACT)
                .add(dataset, DCAT + "landingPage", iri(about.home()))
                .add(dataset, DCT + "accessRights", FREELY_ACCESSIBLE)
                .add(dataset, DCT + "license", iri(about.license().iri()))
                .add(dataset, DCT + "rights", Names.RIGHTS)
                .add(dataset, DCT + "accrualPeriodicity", iri(EU + "frequency/IRREG"))
                .add(dataset, DCT + "spatial", iri(about.placeIri()));
        for (String language : LANGUAGES) {
            out.add(dataset, DCT + "language", iri(EU + "language/" + language));
        }
        themes(out, dataset);
    }

    private static void themes(Statements out, Node resource) {
        for (String theme : THEMES) {
            out.add(resource, DCAT + "theme", iri(EU + "data-theme/" + theme));
        }
    }

    private void service() {
        Node service = Names.SERVICE;
        out.type(service, DCAT + "DataService")
                .add(service, DCT + "title", english("Isnad: SPARQL endpoint"))
                .add(service, DCT + "description", english("Questions to the newest release, in SPARQL 1.1 Query."))
                .add(service, DCAT + "endpointURL", Names.ENDPOINT)
                .add(service, DCAT + "endpointDescription", Names.ENDPOINT)
                .add(service, DCAT + "servesDataset", Isnad.DATASET)
                .add(service, DCT + "conformsTo", iri(SPARQL_PROTOCOL))
                .add(service, DCAT + "contactPoint", Names.CONTACT)
                .add(service, DCT + "publisher", Names.PROJECT)
                .add(service, DCT + "accessRights", FREELY_ACCESSIBLE)
                .add(service, DCT + "license", iri(about.license().iri()))
                .add(service, DCAT + "landingPage", iri(about.home()))
                .add(service, DCAT + "keyword", about.keywords());
        themes(out, service);
        standard(out, SPARQL_PROTOCOL);
    }

    /** Says of a specification what it is. */
    static void standard(Statements out, String specification) {
        out.type(iri(specification), DCT + "Standard");
    }

    private void project() {
        out.type(Names.PROJECT, FOAF + "Agent", PROV + "Agent")
                .add(Names.PROJECT, FOAF + "name", english(about.creator()))
                .add(Names.PROJECT, FOAF + "homepage", iri(about.home()))
                .type(iri(about.home()), FOAF + "Document")
                .type(Names.CONTACT, VCARD + "Kind", VCARD + "Organization")
                .add(Names.CONTACT, VCARD + "fn", string(about.creator()))
                .add(Names.CONTACT, VCARD + "hasURL", iri(about.home()))
                .type(Names.RIGHTS, DCT + "RightsStatement")
                .add(Names.RIGHTS, RDFS + "label", english(about.rights()));
    }
}
