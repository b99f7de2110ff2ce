package org.isnad.release.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.release.describe.MadeUp.iri;
import static org.isnad.release.describe.Statements.ADMS;
import static org.isnad.release.describe.Statements.DCAT;
import static org.isnad.release.describe.Statements.DCT;
import static org.isnad.release.describe.Statements.DQV;
import static org.isnad.release.describe.Statements.FOAF;
import static org.isnad.release.describe.Statements.PROV;
import static org.isnad.release.describe.Statements.SPDX;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.isnad.model.Isnad;
import org.junit.jupiter.api.Test;

/** What a catalogue reads of the dataset, the release and its files. */
class CatalogueRecordTest {

    private static final String RELEASE = "https://w3id.org/isnad/release/1.1.0";
    private static final String DUMP = "https://w3id.org/isnad/dump/1.1.0/";
    private static final Graph DESCRIPTION = MadeUp.turtle(DescriptionFile.DCAT);

    @Test
    void the_release_is_a_version_of_the_dataset_after_the_one_before() {
        assertThat(objects(RELEASE, DCAT + "isVersionOf")).containsExactly(Isnad.DATASET.getURI());
        assertThat(objects(RELEASE, DCAT + "version")).containsExactly("1.1.0");
        assertThat(objects(RELEASE, DCT + "issued")).containsExactly("2026-02-03");
        assertThat(objects(RELEASE, DCAT + "previousVersion"))
                .isEqualTo(objects(RELEASE, PROV + "wasRevisionOf"))
                .containsExactly("https://w3id.org/isnad/release/1.0.0");
        assertThat(objects(Isnad.DATASET.getURI(), DCAT + "hasVersion"))
                .containsExactlyInAnyOrder(RELEASE, "https://w3id.org/isnad/release/1.0.0");
        assertThat(objects(Isnad.DATASET.getURI(), DCAT + "hasCurrentVersion")).containsExactly(RELEASE);
    }

    @Test
    void the_first_release_has_none_before_it() {
        Graph first = RDFParser.fromString(MadeUp.text(DescriptionFile.DCAT, MadeUp.first()), Lang.TURTLE)
                .toGraph();

        assertThat(first.contains(Node.ANY, iri(DCAT + "previousVersion"), Node.ANY))
                .isFalse();
        assertThat(first.contains(iri(RELEASE), iri(DCAT + "isVersionOf"), Isnad.DATASET))
                .isTrue();
    }

    @Test
    void the_hash_of_the_data_is_an_identifier() {
        assertThat(objects(RELEASE, DCT + "identifier")).containsExactlyInAnyOrder(RELEASE, "sha256:" + MadeUp.HASH);
        assertThat(objects(RELEASE, ADMS + "identifier")).containsExactly(RELEASE + "#data-hash");
    }

    @Test
    void every_file_of_data_and_no_other_is_a_distribution() {
        assertThat(objects(RELEASE, DCAT + "distribution"))
                .containsExactlyInAnyOrder(
                        RELEASE + "#rdf/isnad.nq.gz",
                        RELEASE + "#views/prov.ttl.gz",
                        RELEASE + "#tables/claims.csv",
                        RELEASE + "#ftm/entities.ftm.json.gz");
        assertThat(objects(RELEASE, FOAF + "page")).containsExactly(DUMP + "vocabulary/ontology.html");
    }

    @Test
    void a_packed_file_is_told_with_what_is_in_it_and_how_it_is_packed() {
        String file = RELEASE + "#rdf/isnad.nq.gz";

        assertThat(objects(file, DCAT + "downloadURL")).containsExactly(DUMP + "rdf/isnad.nq.gz");
        assertThat(objects(file, DCAT + "byteSize")).containsExactly("120");
        assertThat(objects(file, DCAT + "mediaType"))
                .containsExactly("https://www.iana.org/assignments/media-types/application/n-quads");
        assertThat(objects(file, DCAT + "compressFormat"))
                .containsExactly("https://www.iana.org/assignments/media-types/application/gzip");
        assertThat(objects(file, DCT + "format"))
                .containsExactly("http://publications.europa.eu/resource/authority/file-type/RDF_N_QUADS");
        assertThat(objects(file, DCT + "conformsTo")).containsExactly("https://www.w3.org/TR/n-quads/");
        assertThat(objects(file, DCT + "description").get(0)).contains("900 bytes unpacked");
        String checksum = objects(file, SPDX + "checksum").get(0);
        assertThat(objects(checksum, SPDX + "checksumValue")).containsExactly("0f".repeat(32));
        assertThat(objects(checksum, SPDX + "algorithm"))
                .containsExactly("http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
    }

    @Test
    void a_media_type_that_nobody_registered_is_not_given_as_one_of_iana() {
        assertThat(objects(RELEASE + "#ftm/entities.ftm.json.gz", DCAT + "mediaType"))
                .isEmpty();
        assertThat(objects(RELEASE + "#ftm/entities.ftm.json.gz", DCT + "format"))
                .containsExactly(RELEASE + "#format/application/x-ndjson");
        assertThat(objects(RELEASE + "#tables/claims.csv", DCAT + "mediaType"))
                .containsExactly("https://www.iana.org/assignments/media-types/text/csv");
        assertThat(objects(RELEASE + "#tables/claims.csv", DCAT + "compressFormat"))
                .isEmpty();
    }

    @Test
    void the_time_goes_from_the_first_to_the_last_day_that_bounds_a_claim() {
        String time = objects(RELEASE, DCT + "temporal").get(0);

        assertThat(objects(time, DCAT + "startDate")).containsExactly("1999-01-01");
        assertThat(objects(time, DCAT + "endDate")).containsExactly("2012-03-31");
    }

    @Test
    void titles_are_in_three_languages() {
        assertThat(DESCRIPTION.stream(Isnad.DATASET, iri(DCT + "title"), Node.ANY))
                .extracting(triple -> triple.getObject().getLiteralLanguage())
                .containsExactlyInAnyOrder("en", "ar", "fa");
    }

    @Test
    void measurements_on_the_whole_are_told_with_their_metric_and_those_on_single_things_are_not() {
        assertThat(objects(Isnad.DATASET.getURI(), DQV + "hasQualityMeasurement"))
                .containsExactly("https://w3id.org/isnad/release/measurement/claims");
        assertThat(DESCRIPTION.contains(
                        iri("https://w3id.org/isnad/release/metric/claims"), Node.ANY, iri(DQV + "Metric")))
                .isTrue();
        assertThat(DESCRIPTION.contains(Node.ANY, Node.ANY, iri("https://w3id.org/isnad/organization/a")))
                .isFalse();
    }

    private static List<String> objects(String subject, String property) {
        return DESCRIPTION.stream(iri(subject), iri(property), Node.ANY)
                .map(triple -> triple.getObject().isURI()
                        ? triple.getObject().getURI()
                        : triple.getObject().getLiteralLexicalForm())
                .toList();
    }
}
