package org.isnad.release.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.junit.jupiter.api.Test;

/** What archives and registries ask of their records. */
class ArchiveRecordsTest {

    @Test
    void datacite_has_what_it_requires() {
        JsonObject record = JSON.parse(MadeUp.text(DescriptionFile.DATACITE));

        assertThat(record.keys())
                .contains("creators", "titles", "publisher", "publicationYear", "types", "schemaVersion");
        assertThat(string(record, "publicationYear")).isEqualTo("2026");
        assertThat(string(record, "schemaVersion")).isEqualTo("http://datacite.org/schema/kernel-4");
        assertThat(record.getObj("types").getString("resourceTypeGeneral")).isEqualTo("Dataset");
        assertThat(objects(record, "titles"))
                .filteredOn(title -> !title.hasKey("titleType"))
                .extracting(title -> string(title, "lang"))
                .containsExactly("en");
        assertThat(objects(record, "relatedIdentifiers"))
                .extracting(related -> string(related, "relationType"))
                .containsExactly("IsVersionOf", "IsNewVersionOf", "HasMetadata");
        assertThat(objects(record, "alternateIdentifiers"))
                .extracting(identifier -> string(identifier, "alternateIdentifier"))
                .containsExactly("https://w3id.org/isnad/release/1.1.0", MadeUp.HASH);
    }

    @Test
    void zenodo_has_what_it_requires() {
        JsonObject record = JSON.parse(MadeUp.text(DescriptionFile.ZENODO));

        assertThat(string(record, "upload_type")).isEqualTo("dataset");
        assertThat(string(record, "access_right")).isEqualTo("open");
        assertThat(string(record, "license")).isEqualTo("CC-BY-4.0");
        assertThat(string(record, "publication_date")).isEqualTo("2026-02-03");
        assertThat(objects(record, "creators"))
                .extracting(creator -> string(creator, "name"))
                .containsExactly("The Isnad project");
        assertThat(objects(record, "related_identifiers"))
                .extracting(related -> string(related, "relation"))
                .containsExactly("isAlternateIdentifier", "isNewVersionOf");
    }

    @Test
    void a_research_object_has_a_root_with_name_description_day_and_licence() {
        JsonObject root = entity("./");

        assertThat(root.keys()).contains("name", "description");
        assertThat(string(root, "datePublished")).isEqualTo("2026-02-03");
        assertThat(reference(root, "license")).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(reference(entity("ro-crate-metadata.json"), "about")).isEqualTo("./");
        assertThat(reference(entity("ro-crate-metadata.json"), "conformsTo"))
                .isEqualTo("https://w3id.org/ro/crate/1.2");
    }

    @Test
    void a_research_object_describes_each_of_its_files_and_not_itself() {
        List<String> parts = objects(entity("./"), "hasPart")
                .map(part -> string(part, "@id"))
                .toList();

        assertThat(parts)
                .contains("rdf/isnad.nq.gz", "vocabulary/ontology.html", "README.md")
                .doesNotContain("ro-crate-metadata.json")
                .doesNotHaveDuplicates()
                .allMatch(part -> string(entity(part), "@type").equals("File"));
        assertThat(string(entity("rdf/isnad.nq.gz"), "contentSize")).isEqualTo("120");
        assertThat(string(entity("rdf/isnad.nq.gz"), "sha256")).isEqualTo("0f".repeat(32));
        assertThat(entity("README.md").hasKey("sha256")).isFalse();
    }

    @Test
    void everything_that_a_research_object_names_is_described_once() {
        assertThat(graph().map(thing -> string(thing, "@id"))).doesNotHaveDuplicates();
        for (String property : List.of("license", "author", "publisher", "spatialCoverage")) {
            assertThat(entity(reference(entity("./"), property)).hasKey("name")).isTrue();
        }
    }

    private static JsonObject entity(String id) {
        return graph().filter(thing -> string(thing, "@id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonObject> graph() {
        return objects(JSON.parse(MadeUp.text(DescriptionFile.RO_CRATE)), "@graph");
    }

    private static Stream<JsonObject> objects(JsonObject of, String name) {
        return of.getArray(name).map(JsonValue::getAsObject);
    }

    private static String reference(JsonObject of, String name) {
        return string(of.getObj(name), "@id");
    }

    private static String string(JsonObject of, String name) {
        return of.getString(name);
    }
}
