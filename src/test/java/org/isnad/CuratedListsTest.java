package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;
import org.isnad.site.request.PageRequest;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.isnad.view.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lists of the project's own data, against the queries behind them. */
class CuratedListsTest {

    private static final DatasetGraph WHOLE =
            ServedDataset.of(CuratedData.build().dataset().stream(), Prefixes.forQueries());
    private static final Site SITE = Site.of(WHOLE, "0.1.0");
    private static final View DAY =
            new View(Optional.of(LocalDate.parse("2017-10-01")), Optional.empty(), Certainty.possible);

    private static JsonObject list(Site site, View view, String kind, Map<String, String> filter) {
        Map<String, String> parameters = new HashMap<>(filter);
        parameters.put("format", "json");
        byte[] json =
                site.page(new PageRequest(kind, Language.EN, view, parameters)).bytes();
        return JSON.parse(new String(json, StandardCharsets.UTF_8));
    }

    private static Set<String> things(JsonObject list) {
        Set<String> things = new TreeSet<>();
        list.getArray("things").forEach(thing -> things.add(thing.getAsObject().getString("thing")));
        return things;
    }

    private static Set<String> answer(DatasetGraph dataset, JsonObject list) {
        Query query = new Query();
        Prefixes.forQueries().getMapping().forEach(query::setPrefix);
        QueryFactory.parse(query, list.getString("query"), null, Syntax.syntaxSPARQL_11);
        Set<String> things = new TreeSet<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            execution
                    .select()
                    .forEachRemaining(row -> things.add(row.get("thing").getURI()));
        }
        return things;
    }

    @ParameterizedTest
    @CsvSource({
        "organization, patron=country/iran",
        "organization, patron=country/iran&leader=none",
        "organization, close=organization/quds-force",
        "organization, ideology=ideology/wilayat-al-faqih",
        "organization, designation=country/united-states&umbrella=organization/popular-mobilization-forces",
        "organization, status=ended",
        "organization, status=untold&place=country/syria",
        "person, role=scale/role-leader&designation=country/united-states",
        "event, year=2020",
        "event, year=2017&participant=organization/asaib-ahl-al-haq",
        "source, language=fa",
        "source, tier=scale/tier-press&year=2017",
        "claim, polarity=scale/polarity-denied&confirmed=none",
        "claim, predicate=ontology#splitFrom&confirmed=alone",
        "link, judgement=scale/judgement-open",
    })
    void a_list_has_the_things_that_its_query_gives(String kind, String filter) {
        JsonObject list = list(SITE, View.WHOLE, kind, filter(filter));

        assertThat(things(list)).isNotEmpty().isEqualTo(answer(WHOLE, list));
    }

    private static Map<String, String> filter(String text) {
        Map<String, String> filter = new HashMap<>();
        for (String parameter : text.split("&", -1)) {
            String[] parts = parameter.split("=", 2);
            filter.put(parts[0], parts[1]);
        }
        return filter;
    }

    @Test
    void on_a_day_too_and_what_has_ended_is_asked_of_no_day() {
        DatasetGraph viewed = new Views(WHOLE, Prefixes.forQueries(), 1).of(DAY).dataset();
        Site site = Site.of(new Views(WHOLE, Prefixes.forQueries(), 1).of(DAY), WHOLE, "0.1.0");
        for (Map<String, String> filter : Set.of(
                Map.of("patron", "country/iran"),
                Map.of("status", "ended"),
                Map.of("status", "active", "patron", "country/iran"),
                Map.of("status", "untold"),
                Map.of("status", "perhaps"))) {
            JsonObject list = list(site, DAY, "organization", filter);
            boolean ofTheDay = list.getString("asked").contains("asOf=2017-10-01");

            assertThat(ofTheDay).isEqualTo(!filter.containsKey("status"));
            assertThat(things(list)).as(filter.toString()).isEqualTo(answer(ofTheDay ? viewed : WHOLE, list));
        }
        assertThat(things(list(site, DAY, "organization", Map.of("status", "active"))))
                .contains(Isnad.BASE + "organization/kataib-hezbollah")
                .hasSizeBetween(10, 178);
    }
}
