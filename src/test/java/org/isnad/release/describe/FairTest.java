package org.isnad.release.describe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.release.describe.MadeUp.iri;
import static org.isnad.release.describe.Statements.DCAT;
import static org.isnad.release.describe.Statements.DCT;
import static org.isnad.release.describe.Statements.PROV;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The metrics of FAIRsFAIR (F-UJI 0.8) that need no network; {@code src/doc/release.md} lists all. */
class FairTest {

    private static final Node RELEASE = iri("https://w3id.org/isnad/release/1.1.0");
    private static final Graph DESCRIPTION = MadeUp.turtle(DescriptionFile.DCAT);

    @ParameterizedTest
    @ValueSource(
            strings = {"creator", "title", "identifier", "issued", "publisher", "description", "license", "accessRights"
            })
    void f2_r11_a1_core_metadata(String property) {
        assertThat(values(RELEASE, DCT + property)).isNotEmpty();
    }

    @Test
    void f1_f3_the_release_and_its_files_are_named_by_persistent_iris() {
        assertThat(values(RELEASE, DCT + "identifier"))
                .extracting(Node::getLiteralLexicalForm)
                .contains(RELEASE.getURI());
        assertThat(distributions())
                .isNotEmpty()
                .allMatch(file ->
                        values(file, DCAT + "downloadURL").get(0).getURI().startsWith("https://w3id.org/"));
    }

    @Test
    void f2_r1_type_and_keywords_say_what_it_is() {
        assertThat(values(RELEASE, RDF.type.getURI())).contains(iri(DCAT + "Dataset"));
        assertThat(values(RELEASE, DCAT + "keyword")).isNotEmpty();
    }

    @Test
    void a11_a12_everything_is_had_over_https() {
        assertThat(DESCRIPTION.stream()
                        .filter(triple -> List.of(
                                        DCAT + "downloadURL",
                                        DCAT + "accessURL",
                                        DCAT + "endpointURL",
                                        DCAT + "landingPage")
                                .contains(triple.getPredicate().getURI()))
                        .map(triple -> triple.getObject().getURI()))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("https://"));
    }

    @Test
    void i2_the_vocabularies_are_registered_ones() {
        assertThat(DESCRIPTION.stream()
                        .map(triple -> triple.getPredicate().getNameSpace())
                        .collect(Collectors.toSet()))
                .isSubsetOf(Statements.prefixes().getMappingCopy().values());
    }

    @Test
    void i3_relations_to_other_things_are_qualified() {
        for (String relation :
                List.of(DCAT + "isVersionOf", DCAT + "previousVersion", DCT + "conformsTo", PROV + "wasGeneratedBy")) {
            assertThat(values(RELEASE, relation)).as(relation).isNotEmpty().allMatch(Node::isURI);
        }
    }

    @Test
    void r1_every_file_is_told_with_size_and_format() {
        assertThat(distributions())
                .allMatch(file -> values(file, DCAT + "byteSize").size() == 1
                        && values(file, DCT + "format").size() == 1);
    }

    private static List<Node> distributions() {
        return values(RELEASE, DCAT + "distribution");
    }

    private static List<Node> values(Node subject, String property) {
        return DESCRIPTION.stream(subject, iri(property), Node.ANY)
                .map(Triple::getObject)
                .toList();
    }
}
