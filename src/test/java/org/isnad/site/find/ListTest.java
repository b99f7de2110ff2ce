package org.isnad.site.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.model.Isnad;
import org.isnad.model.Kinds;
import org.isnad.model.Prefixes;
import org.isnad.site.MadeUpSite;
import org.isnad.site.PageCheck;
import org.isnad.site.Site;
import org.isnad.site.data.LifeState;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Page;
import org.isnad.site.request.Facet;
import org.isnad.site.request.Listing;
import org.isnad.site.request.PageRequest;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.isnad.view.Views;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListTest {

    private static final DatasetGraph WHOLE = MadeUpSite.dataset(
            MadeUpSite.ENTITIES + "event:e a isnad:Event ; skos:prefLabel \"an event\"@en .\n", MadeUpSite.FIRST + """
            claim:first-event a isnad:Claim ; isnad:subject event:e ; isnad:predicate isnad:occurredOn ;
                isnad:dateValue "2004-12/2006"^^edtf:EDTF ; isnad:locator "page 20" ; isnad:hedge scale:hedge-flat .
            """);
    private static final Site SITE = Site.of(WHOLE, "0.1.0");
    private static final Pattern ROW = Pattern.compile("<th scope=\"row\"><a href=\"/en/([a-z]+/[a-z-]+)");
    private static final Pattern QUERY =
            Pattern.compile("href=\"/sparql\\?format=html&amp;query=([^\"&]*)([^\"]*)\">The query");

    private static PageRequest request(String kind, View view, Map<String, String> parameters) {
        return new PageRequest(kind, Language.EN, view, parameters);
    }

    private static String page(String kind, Map<String, String> parameters) {
        return new String(SITE.page(request(kind, View.WHOLE, parameters)).html(), StandardCharsets.UTF_8);
    }

    /** The things in the rows of a page, in their order. */
    private static List<String> rows(String html) {
        return ROW.matcher(html).results().map(row -> row.group(1)).toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_kind_has_a_list_that_leads_nowhere_in_vain(Language language) {
        for (String kind : Kinds.ALL) {
            Page page = MadeUpSite.page(SITE, kind, language);
            assertThat(page.status()).as(kind).isEqualTo(200);
            Set<String> leadsTo = PageCheck.check(page, SITE.assets());
            leadsTo.removeIf(path -> path.isEmpty() || Kinds.ALL.contains(path));
            assertThat(leadsTo).allSatisfy(path -> assertThat(
                            MadeUpSite.page(SITE, path, language).status())
                    .as(path)
                    .isEqualTo(200));
        }
    }

    @Test
    void a_list_is_narrowed_by_what_some_source_says() {
        assertThat(rows(page("organization", Map.of()))).containsExactly("organization/a", "organization/b");
        assertThat(rows(page("organization", Map.of("patron", "country/c")))).containsExactly("organization/a");
        assertThat(rows(page("organization", Map.of("patron", "none")))).containsExactly("organization/b");
        assertThat(rows(page("organization", Map.of("umbrella", "organization/a"))))
                .containsExactly("organization/b");
        assertThat(rows(page("organization", Map.of("leader", "person/p")))).containsExactly("organization/a");
        assertThat(rows(page("organization", Map.of("status", "ended")))).containsExactly("organization/b");
        assertThat(rows(page("person", Map.of("group", "organization/a", "role", "scale/role-leader"))))
                .containsExactly("person/p");
    }

    @Test
    void an_event_is_found_in_every_year_that_it_touches() {
        for (String year : List.of("2004", "2005", "2006")) {
            assertThat(rows(page("event", Map.of("year", year)))).containsExactly("event/e");
        }
        assertThat(rows(page("event", Map.of("year", "2007")))).isEmpty();
    }

    @Test
    void several_facets_combine_and_each_can_be_taken_away() {
        String html = page("organization", Map.of("patron", "country/c", "leader", "person/p"));

        assertThat(rows(html)).containsExactly("organization/a");
        assertThat(html)
                .contains("href=\"/en/organization?patron=country/c\">take away</a>")
                .contains("href=\"/en/organization?leader=person/p\">take away</a>");
        assertThat(rows(page("organization", Map.of("patron", "country/c", "status", "ended"))))
                .isEmpty();
    }

    @Test
    void a_denial_is_nothing_that_a_source_says_so() {
        String denied = MadeUpSite.FIRST
                .replace("claim:first-support a", "claim:first-other a")
                .replace("isnad:predicate isnad:fundedBy", "isnad:predicate isnad:alliedWith");
        Site site = Site.of(MadeUpSite.dataset(MadeUpSite.ENTITIES, denied), "0.1.0");
        Page page = site.page(request("organization", View.WHOLE, Map.of("patron", "country/c")));

        assertThat(rows(new String(page.html(), StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void the_heading_leads_to_another_order() {
        String byName = page("organization", Map.of());
        String byClaims = page("organization", Map.of("sort", "-claims"));

        assertThat(byName).contains("aria-sort=\"ascending\"><a href=\"/en/organization?sort=-name\"");
        assertThat(byClaims)
                .contains("aria-sort=\"descending\"><a href=\"/en/organization?sort=claims\"")
                .contains("hreflang=\"ar\">", "href=\"/ar/organization?sort=-claims\"");
        assertThat(rows(byClaims)).containsExactly("organization/a", "organization/b");
        assertThat(rows(page("organization", Map.of("sort", "claims"))))
                .containsExactly("organization/b", "organization/a");
        assertThat(rows(page("source", Map.of("sort", "date")))).containsExactly("source/first", "source/second");
        assertThat(rows(page("source", Map.of("sort", "-date")))).containsExactly("source/second", "source/first");
    }

    @Test
    void claims_and_independent_witnesses_are_counted_as_on_the_page_of_the_thing() {
        CSVRecord alpha = csv(Map.of()).get(0);

        assertThat(alpha.get("thing")).isEqualTo(Isnad.BASE + "organization/a");
        assertThat(alpha.get("label_ar")).isEqualTo("ألفا");
        // Two leaders, one support and its denial, a name, a part; the misprint and what was withdrawn do not count.
        assertThat(alpha.get("claims")).isEqualTo("6");
        assertThat(alpha.get("witnesses")).isEqualTo("2");
        assertThat(alpha.get("patron")).isEqualTo(Isnad.BASE + "country/c");
    }

    private static List<CSVRecord> csv(Map<String, String> parameters) {
        Map<String, String> asked = new HashMap<>(parameters);
        asked.put("format", "csv");
        Page file = SITE.page(request("organization", View.WHOLE, asked));
        assertThat(file.mediaType()).isEqualTo("text/csv; charset=utf-8; header=present");
        try (CSVParser parser = CSVParser.parse(
                new StringReader(new String(file.bytes(), StandardCharsets.UTF_8)),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_file_has_what_the_page_has_with_the_same_filter() {
        Map<String, String> filter = Map.of("patron", "country/c", "format", "json");
        Page file = SITE.page(request("organization", View.WHOLE, filter));
        JsonObject json = JSON.parse(new String(file.bytes(), StandardCharsets.UTF_8));

        assertThat(file.mediaType()).isEqualTo("application/json");
        assertThat(file.headers())
                .containsEntry("Content-Disposition", "attachment; filename=\"isnad-organization.json\"");
        assertThat(json.get("total").getAsNumber().value().intValue()).isEqualTo(1);
        JsonObject alpha = json.get("things").getAsArray().get(0).getAsObject();
        assertThat(alpha.getString("thing")).isEqualTo(Isnad.BASE + "organization/a");
        assertThat(alpha.getObj("labels").getString("fa")).isEqualTo("آلفا");
        assertThat(alpha.getArray("leader").map(JsonValue::toString)).containsExactly("\"" + Isnad.BASE + "person/p\"");
        assertThat(json.getObj("filter")
                        .get("patron")
                        .getAsArray()
                        .get(0)
                        .getAsString()
                        .value())
                .isEqualTo("country/c");
        assertThat(csv(Map.of("patron", "country/c"))).hasSize(1);
        assertThat(csv(Map.of("patron", "country/nowhere"))).isEmpty();
    }

    @Test
    void every_column_of_a_file_is_documented_on_the_page() {
        String html = page("organization", Map.of());

        assertThat(csv(Map.of()).get(0).toMap().keySet()).hasSizeGreaterThan(10).allSatisfy(column -> assertThat(html)
                .contains("<code dir=\"ltr\">" + column + "</code>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>", "country/c> . ?s ?p ?o", "\"x\"", "a,b,,none", "https://example.org/"})
    void whatever_stands_in_the_address_does_no_harm(String value) {
        for (String kind : List.of("organization", "source", "claim")) {
            for (String parameter : List.of("patron", "tier", "hedge", "confirmed", "status", "year", "sort", "page")) {
                PageRequest request = request(kind, View.WHOLE, Map.of(parameter, value));
                Page page = SITE.page(request);
                PageCheck.check(page, SITE.assets());
                assertThat(asked(WHOLE, new String(page.html(), StandardCharsets.UTF_8)))
                        .isEqualTo(things(SITE, request));
            }
        }
    }

    /** Every value of every facet, with the same things by the list and by the query behind it. */
    @ParameterizedTest
    @CsvSource({",possible", "2004-06-01,possible", "2004-06-01,sure", "2011-06-15,possible", "2013-01-01,possible"})
    void the_query_gives_the_things_of_the_list(@Nullable String day, Certainty certainty) {
        View view = day == null ? View.WHOLE : new View(Optional.of(LocalDate.parse(day)), Optional.empty(), certainty);
        Views views = new Views(WHOLE, Prefixes.forQueries(), 1);
        Site site = Site.of(views.of(view), WHOLE, "0.1.0");
        int compared = 0;
        for (String kind : Kinds.ALL) {
            for (Map<String, String> filter : filters(site, kind, view)) {
                PageRequest request = request(kind, view, filter);
                String html = new String(site.page(request).html(), StandardCharsets.UTF_8);
                DatasetGraph asked =
                        link(html).group(2).contains("asOf=") ? views.of(view).dataset() : WHOLE;
                assertThat(asked(asked, html)).as(kind + " " + filter).isEqualTo(things(site, request));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(60);
    }

    private static List<Map<String, String>> filters(Site site, String kind, View view) {
        List<Map<String, String>> filters = new ArrayList<>(List.of(Map.of()));
        JsonObject json = json(site, request(kind, view, Map.of()));
        for (Facet facet : Listing.of(kind).facets()) {
            Set<String> values = new TreeSet<>(Set.of(Facet.NONE));
            json.getArray("things")
                    .forEach(thing -> thing.getAsObject().getArray(facet.key()).forEach(value -> {
                        String text = value.getAsString().value();
                        values.add(text.startsWith(Isnad.BASE) ? text.substring(Isnad.BASE.length()) : text);
                    }));
            values.forEach(value -> filters.add(Map.of(facet.key(), value)));
            if (kind.equals("organization") && !(facet instanceof Facet.Ending)) {
                for (LifeState state : LifeState.values()) {
                    values.forEach(value -> filters.add(Map.of(facet.key(), value, "status", state.key())));
                }
            }
        }
        return filters;
    }

    private static JsonObject json(Site site, PageRequest request) {
        Map<String, String> parameters = new HashMap<>(request.parameters());
        parameters.put("format", "json");
        Page file = site.page(request(request.path(), request.view(), parameters));
        return JSON.parse(new String(file.bytes(), StandardCharsets.UTF_8));
    }

    private static Set<String> things(Site site, PageRequest request) {
        Set<String> things = new TreeSet<>();
        json(site, request)
                .getArray("things")
                .forEach(thing -> things.add(thing.getAsObject().getString("thing")));
        return things;
    }

    private static MatchResult link(String html) {
        return QUERY.matcher(html).results().findFirst().orElseThrow();
    }

    /** What the query behind a page gives. */
    private static Set<String> asked(DatasetGraph dataset, String html) {
        Query query = new Query();
        Prefixes.forQueries().getMapping().forEach(query::setPrefix);
        String text = URLDecoder.decode(link(html).group(1), StandardCharsets.UTF_8);
        QueryFactory.parse(query, text, null, Syntax.syntaxSPARQL_11);
        Set<String> things = new TreeSet<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            execution
                    .select()
                    .forEachRemaining(row -> things.add(row.get("thing").getURI()));
        }
        return things;
    }
}
