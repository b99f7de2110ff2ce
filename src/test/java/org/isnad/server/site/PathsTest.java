package org.isnad.server.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.apache.jena.graph.NodeFactory;
import org.isnad.server.http.Parameters;
import org.isnad.site.markup.Language;
import org.isnad.site.request.CitationFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization/badr-organization",
                "graph/source/heras-2017",
                "release/0.1.0",
                "release/measurement/coverage-claims-leader/organization/badr-organization",
                "derivation/a26877893223b489f49e0cbab80b53cc",
                "dataset",
                "scale",
                "scale/hedge-flat"
            })
    void thingsHaveAKindAndASlug(String path) {
        ThingPath thing = ThingPath.of(path).orElseThrow();

        assertThat(thing.node().getURI()).isEqualTo("https://w3id.org/isnad/" + path);
        assertThat(ThingPath.of(thing.node())).contains(thing);
        for (DataFormat format : DataFormat.values()) {
            DataPath data = DataPath.of("/data/" + path + "." + format.ending()).orElseThrow();
            assertThat(data).isEqualTo(new DataPath(thing, Optional.of(format)));
            assertThat(DataPath.of(data.text())).contains(data);
        }
        for (CitationFormat format : CitationFormat.values()) {
            CitationPath citation =
                    CitationPath.of("/data/" + path + "." + format.ending()).orElseThrow();
            assertThat(citation).isEqualTo(new CitationPath(thing, format));
            assertThat(CitationPath.of(citation.text())).contains(citation);
        }
        assertThat(CitationPath.of("/data/" + path)).isEmpty();
        assertThat(DataPath.of("/data/" + path)).contains(new DataPath(thing, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "organization",
                "organization/",
                "organization//a",
                "organization/a/",
                "organization/../person/p",
                "organization/.a",
                "organization/a b",
                "organization/a%20b",
                "organization/a;b",
                "organisation/a",
                "datasets",
                "dataset/a",
                "data/organization/a"
            })
    void nothingElseIsAThing(String path) {
        assertThat(ThingPath.of(path)).isEmpty();
        assertThat(DataPath.of("/data/" + path)).isEmpty();
    }

    @Test
    void irisOfOthersAreNoThings() {
        assertThat(ThingPath.of(NodeFactory.createURI("http://www.wikidata.org/entity/Q1")))
                .isEmpty();
        assertThat(ThingPath.of(NodeFactory.createLiteralString("organization/a")))
                .isEmpty();
    }

    @Test
    void pagesHaveALanguage() {
        PagePath page = PagePath.of("/ar/organization/a").orElseThrow();

        assertThat(page.language()).isEqualTo(Language.AR);
        assertThat(page.thing()).contains(new ThingPath("organization/a"));
        assertThat(page.in(Language.FA).text()).isEqualTo("/fa/organization/a");
        assertThat(PagePath.of("/en/").orElseThrow().page()).isEmpty();
        assertThat(PagePath.of("/en")).isEmpty();
        assertThat(PagePath.of("/de/organization/a")).isEmpty();
    }

    @Test
    void namesOutsideTheDataTellWhatTheyAreMadeFrom() {
        assertThat(MintedName.of("/prop/partOf")).contains(new MintedName.Property("partOf"));
        for (String kind : new String[] {"direct", "statement", "qualifier", "reference"}) {
            assertThat(MintedName.of("/prop/" + kind + "/partOf")).contains(new MintedName.Property("partOf"));
        }
        assertThat(MintedName.of("/reference/s-one")).contains(new MintedName.Reference(new ThingPath("claim/s-one")));
        assertThat(MintedName.of("/ontology/0.1.0")).contains(new MintedName.Version("ontology", "0.1.0"));
        assertThat(MintedName.of("/function")).contains(new MintedName.Functions());
        assertThat(MintedName.of("/prop/other/partOf")).isEmpty();
        assertThat(MintedName.of("/functions")).isEmpty();
    }

    @Test
    void vocabulariesHaveAnAddressForEachFormat() {
        assertThat(VocabularyPath.of("/ontology")).contains(new VocabularyPath("ontology", Optional.empty()));
        assertThat(VocabularyPath.of("/shapes.nt"))
                .contains(new VocabularyPath("shapes", Optional.of(DataFormat.N_TRIPLES)));
        assertThat(VocabularyPath.of("/ontology.exe")).isEmpty();
        assertThat(VocabularyPath.of("/ontologies")).isEmpty();
    }

    @Test
    void whatChoosesTheViewIsCarriedAlongAndNothingElse() {
        Parameters parameters = Parameters.parse("release=0.1.0&x=%3E&asOf=2018-06-01&certainty=sure");

        assertThat(Carried.with("/a", parameters)).isEqualTo("/a?asOf=2018-06-01&certainty=sure&release=0.1.0");
        assertThat(Carried.with("/a", Parameters.NONE)).isEqualTo("/a");
        assertThat(Carried.whole(parameters).names()).containsExactly("release");
        assertThat(Links.ofThing(new ThingPath("claim/a"), Carried.query(Parameters.parse("asOf=%3E%22%0D%0A"))))
                .contains("asOf=%3E%22%0D%0A")
                .doesNotContain("\n");
    }
}
