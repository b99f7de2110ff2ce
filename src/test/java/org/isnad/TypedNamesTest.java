package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.search.Closeness;
import org.isnad.search.Found;
import org.isnad.search.Search;
import org.isnad.search.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people type them, and what must be found first in the curated data. */
class TypedNamesTest {

    private static final String THINGS = "https://w3id.org/isnad/";
    private static final DatasetGraph DATASET =
            ServedDataset.of(CuratedData.build().dataset().stream(), Prefixes.forQueries());

    private static List<Found> find(String typed) {
        return Search.of(DATASET).answer(SearchRequest.of(typed)).found();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/org/isnad/typed-names.csv", encoding = "UTF-8")
    void is_found_first(String typed, String thing) {
        List<Found> found = find(typed);

        assertThat(found).as(typed).isNotEmpty();
        assertThat(found.get(0).thing()).as(typed).isEqualTo(THINGS + thing);
    }

    @ParameterizedTest
    @CsvSource({
        "Sadr,person/hadi-al-amiri",
        "Hasan,person/hussein-muanis",
        "حسن,person/hussein-muanis",
        "brigade 44,slot/pmf-brigade-45",
        "brigade 4,slot/pmf-brigade-45",
        "اللواء 3,organization/liwa-al-shabak",
        "Laith al-Khazali,person/qais-al-khazali",
        "Kata'ib Sayyid al-Shuhada,organization/kataib-hezbollah",
        "fighters,scale/unit-fighters",
        "alleged,scale/hedge-alleged",
    })
    void is_not_found(String typed, String thing) {
        Node known = NodeFactory.createURI(THINGS + thing);
        assertThat(DATASET.getDefaultGraph().contains(known, Node.ANY, Node.ANY))
                .isTrue();
        assertThat(find(typed)).extracting(Found::thing).doesNotContain(known.getURI());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xyzzy", "قققققق", "zzzz zzzz", "brigade 9999"})
    void nothing_is_found(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    @Test
    void a_misprint_of_a_list_is_found_and_told_as_one() {
        assertThat(find("Arkam al-Kabi").get(0)).satisfies(found -> {
            assertThat(found.thing()).isEqualTo(THINGS + "person/akram-al-kaabi");
            assertThat(found.otherSpelling()).isTrue();
            assertThat(found.name().text()).doesNotContainIgnoringCase("Arkam");
        });
    }

    @Test
    void every_label_is_found_by_itself() {
        DATASET.getDefaultGraph().stream()
                .filter(triple -> triple.getPredicate().getURI().endsWith("#prefLabel")
                        && triple.getSubject().getURI().matches(THINGS + "(organization|person|place|event)/.*"))
                .forEach(label -> assertThat(find(label.getObject().getLiteralLexicalForm()))
                        .as(label.toString())
                        .filteredOn(found -> found.closeness() == Closeness.EXACT)
                        .extracting(Found::thing)
                        .contains(label.getSubject().getURI()));
    }

    @Test
    void a_name_is_found_while_it_is_typed() {
        String name = "Asa'ib Ahl al-Haq";
        for (int end = 3; end <= name.length(); end++) {
            String typed = name.substring(0, end);
            assertThat(find(typed).get(0).thing()).as(typed).isEqualTo(THINGS + "organization/asaib-ahl-al-haq");
        }
    }
}
