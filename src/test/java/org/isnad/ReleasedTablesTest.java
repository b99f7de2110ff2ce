package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.release.Material;
import org.isnad.release.OddRecord;
import org.isnad.release.ftm.FtmParts;
import org.isnad.release.table.TableFiles;
import org.junit.jupiter.api.Test;

/** The tables and the FollowTheMoney entities of the project's own data. */
class ReleasedTablesTest {

    private static final Material MATERIAL =
            OddRecord.material(ServedDataset.of(CuratedData.build().dataset().stream(), Prefixes.forQueries()));
    private static final Graph STATEMENTS = MATERIAL.dataset().getDefaultGraph();
    private static final TableFiles FILES = TableFiles.of(MATERIAL);

    @Test
    void every_cell_is_what_its_column_says_and_a_statement_of_the_record() {
        FILES.holdAgainst(STATEMENTS);
    }

    @Test
    void there_are_as_many_rows_as_things() {
        assertThat(FILES.rows("claims")).hasSize((int)
                STATEMENTS.stream(Node.ANY, Isnad.PREDICATE, Node.ANY).count());
        assertThat(FILES.rows("sources"))
                .hasSize((int) STATEMENTS.stream(Node.ANY, Isnad.TIER, Node.ANY).count());
        assertThat(FILES.rows("posts")).hasSize((int)
                STATEMENTS.stream(Node.ANY, Isnad.PREDICATE, Isnad.HOLDS_POST).count());
    }

    @Test
    void ties_are_claims_between_things_and_not_of_sets() {
        Set<String> sets = FILES.rows("claims").stream()
                .filter(row -> row.get("class").endsWith("SetClaim"))
                .map(row -> row.get("claim"))
                .collect(Collectors.toSet());
        List<CSVRecord> ties = FILES.rows("ties");
        Set<String> predicates = ties.stream().map(row -> row.get("predicate")).collect(Collectors.toSet());

        assertThat(ties).noneMatch(row -> sets.contains(row.get("claim")));
        assertThat(FILES.rows("claims"))
                .filteredOn(row -> predicates.contains(row.get("predicate")) && !sets.contains(row.get("claim")))
                .hasSameSizeAs(ties);
    }

    @Test
    void entities_refer_to_entities() {
        List<JsonObject> entities = OddRecord.text(FtmParts.of(MATERIAL).get(0))
                .lines()
                .map(JSON::parse)
                .toList();
        List<String> ids =
                entities.stream().map(entity -> entity.getString("id")).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        for (JsonObject entity : entities) {
            JsonObject properties = entity.getObj("properties");
            for (String property : List.of("entity", "holder", "post", "member", "organization", "subject", "object")) {
                if (properties.hasKey(property)) {
                    assertThat(properties.getArray(property))
                            .extracting(JsonValue::getAsString)
                            .allMatch(id -> Set.copyOf(ids).contains(id.value()));
                }
            }
        }
    }
}
