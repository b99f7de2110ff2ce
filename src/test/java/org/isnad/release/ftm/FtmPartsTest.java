package org.isnad.release.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.isnad.release.Material;
import org.isnad.release.OddRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a record of odd values fits FollowTheMoney. */
class FtmPartsTest {

    private static final String TEXT = text(OddRecord.material());
    private static final Map<String, JsonObject> ENTITIES = entities();

    @Test
    void denied_hedged_disputed_withdrawn_and_merely_claimed_statements_and_rivalries_are_left_out() {
        assertThat(ENTITIES.keySet())
                .containsExactly(
                        "isnad-claim-first-chair",
                        "isnad-claim-first-leader",
                        "isnad-claim-first-part",
                        "isnad-claim-list-designated",
                        "isnad-list-joint",
                        "isnad-organization-a",
                        "isnad-organization-b",
                        "isnad-organization-state",
                        "isnad-person-zayd",
                        "isnad-persona-mask",
                        "isnad-post-chair");
    }

    @Test
    void a_group_has_its_names_and_dates() {
        assertThat(values("isnad-organization-a", "name")).containsExactly("A, \"the\" first", "ألف");
        assertThat(values("isnad-organization-a", "alias")).containsExactly("=1+1", "كتائب, \"ألف\"");
        assertThat(values("isnad-organization-a", "weakAlias")).containsExactly("this|that");
        assertThat(values("isnad-organization-a", "incorporationDate")).containsExactly("2003");
        assertThat(values("isnad-organization-a", "wikidataId")).containsExactly("Q1");
        assertThat(schema("isnad-persona-mask")).isEqualTo("LegalEntity");
    }

    @Test
    void a_post_in_a_body_is_a_membership_with_the_dates_that_are_known() {
        assertThat(schema("isnad-claim-first-leader")).isEqualTo("Membership");
        assertThat(values("isnad-claim-first-leader", "role")).containsExactly("leader");
        assertThat(values("isnad-claim-first-leader", "startDate")).containsExactly("2004");
        assertThat(values("isnad-claim-first-leader", "endDate")).containsExactly("2010-06");
        assertThat(values("isnad-claim-first-leader", "publisher")).containsExactly("Paper, the");
        assertThat(values("isnad-claim-first-leader", "recordId"))
                .containsExactly("https://w3id.org/isnad/claim/first-leader");
    }

    @Test
    void an_office_is_occupied_and_an_uncertain_begin_is_no_start() {
        assertThat(schema("isnad-claim-first-chair")).isEqualTo("Occupancy");
        assertThat(values("isnad-claim-first-chair", "status")).containsExactly("acting");
        assertThat(values("isnad-claim-first-chair", "startDate")).isEmpty();
    }

    @Test
    void what_is_reported_names_who_says_it() {
        assertThat(values("isnad-claim-first-part", "summary"))
                .containsExactly("Said by Authority, Zayd, as the source has it");
        assertThat(values("isnad-claim-first-part", "date")).containsExactly("2012-03");
    }

    @Test
    void a_designation_is_a_sanction_of_the_authority_that_made_it() {
        assertThat(schema("isnad-claim-list-designated")).isEqualTo("Sanction");
        assertThat(values("isnad-claim-list-designated", "entity")).containsExactly("isnad-organization-a");
        assertThat(values("isnad-claim-list-designated", "authority")).containsExactly("Authority");
        assertThat(values("isnad-claim-list-designated", "startDate")).containsExactly("2009-07-02");
        assertThat(values("isnad-claim-list-designated", "endDate")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2003,2003", "2003-04,2003-04", "2004-02-29,2004-02-29", "2003~,", "[2003..2005],", "[..2003],"})
    void only_plain_dates_have_a_partial_date(String edtf, String date) {
        assertThat(PartialDate.of(edtf).orElse(null)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_same_record_gives_the_same_bytes_in_any_order(long seed) {
        assertThat(text(OddRecord.shuffled(seed))).isEqualTo(TEXT);
    }

    private static String schema(String id) {
        return entity(id).getString("schema");
    }

    private static List<String> values(String id, String property) {
        JsonObject properties = entity(id).getObj("properties");
        return properties.hasKey(property)
                ? properties
                        .getArray(property)
                        .map(value -> value.getAsString().value())
                        .toList()
                : List.of();
    }

    private static JsonObject entity(String id) {
        return assertThat(ENTITIES).extractingByKey(id).actual();
    }

    private static Map<String, JsonObject> entities() {
        Map<String, JsonObject> entities = new TreeMap<>();
        TEXT.lines().map(JSON::parse).forEach(entity -> entities.put(entity.getString("id"), entity));
        return entities;
    }

    private static String text(Material material) {
        return OddRecord.text(FtmParts.of(material).get(0));
    }
}
