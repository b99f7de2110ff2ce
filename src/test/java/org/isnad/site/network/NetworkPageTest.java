package org.isnad.site.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.site.MadeUpSite;
import org.isnad.site.PageCheck;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Page;
import org.isnad.site.request.PageRequest;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.isnad.view.Views;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class NetworkPageTest {

    private static final String MORE = """
            claim:first-armed a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:armedBy ;
                isnad:object organization:b ; isnad:locator "page 3" ; isnad:hedge scale:hedge-flat ;
                isnad:when "2004/2006"^^edtf:EDTF .
            claim:first-person a isnad:Claim ; isnad:subject person:p ; isnad:predicate isnad:fundedBy ;
                isnad:object country:c ; isnad:locator "page 4" ; isnad:hedge scale:hedge-reported .
            claim:first-ally a isnad:Claim ; isnad:subject organization:b ; isnad:predicate isnad:alliedWith ;
                isnad:object country:c ; isnad:locator "page 5" ; isnad:hedge scale:hedge-flat .
            """;

    private static final DatasetGraph DATASET = MadeUpSite.dataset(MadeUpSite.ENTITIES, MadeUpSite.FIRST + MORE);
    private static final Site SITE = Site.of(DATASET, "0.1.0");
    private static final Pattern CLAIM = Pattern.compile("claim/[a-z0-9-]+");

    /** Parameters written as in an address. */
    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String part : query.isEmpty() ? new String[0] : query.split("&", -1)) {
            parameters.put(part.split("=", 2)[0], part.split("=", 2)[1]);
        }
        return parameters;
    }

    private static Page page(Site site, Language language, String query) {
        return site.page(new PageRequest("network", language, View.WHOLE, parameters(query)));
    }

    private static String text(Page page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    private static Document document(String query) {
        return PageCheck.parse(text(page(SITE, Language.EN, query)));
    }

    private static List<Element> named(Document document, String element, String kind) {
        return PageCheck.elements(document).stream()
                .filter(each -> each.getTagName().equals(element)
                        && List.of(each.getAttribute("class").split(" ", -1)).contains(kind))
                .toList();
    }

    private static Set<String> claims(Document document) {
        return PageCheck.elements(document).stream()
                .filter(link ->
                        link.getTagName().equals("a") && link.getTextContent().equals("open"))
                .map(link -> link.getAttribute("href"))
                .flatMap(href -> CLAIM.matcher(href).results())
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_choice_is_a_whole_page_in_every_language(Language language) {
        for (String query : List.of(
                "",
                "ties=genealogy",
                "ties=membership&people=yes",
                "ties=leadership",
                "ties=relations",
                "ties=all&hedged=no&contested=no&thing=organization/a&steps=2",
                "ties=armedBy&thing=organization/nobody",
                "ties=nonsense&thing=../etc&steps=9&people=%22")) {
            PageCheck.check(page(SITE, language, query), SITE.assets());
        }
    }

    @Test
    void patronage_among_bodies_and_countries_is_shown_where_nothing_is_chosen() {
        assertThat(claims(document("")))
                .containsExactly("claim/first-armed", "claim/first-support", "claim/second-denied");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "people=yes                               | first-armed first-person first-support second-denied",
                "hedged=no                                | first-armed",
                "contested=no                             | first-armed",
                "thing=country/c                          | first-support second-denied",
                "thing=country/c&steps=2                  | first-armed first-support second-denied",
                "thing=person/p                           | first-person",
                "thing=organization/nobody                | nothing",
                "ties=leadership                          | first-leader second-leader",
                "ties=leadership&contested=no             | nothing",
                "ties=membership                          | first-part",
                "ties=alliedWith                          | first-ally",
                "ties=all                                 | first-ally first-armed first-part first-support second-denied",
            })
    void a_choice_shows_its_claims_and_its_query_gives_them(String query, String expected) {
        Set<String> claims = Stream.of(expected.split(" ", -1))
                .filter(claim -> !claim.equals("nothing"))
                .map("claim/"::concat)
                .collect(Collectors.toCollection(TreeSet::new));
        Document document = document(query);

        assertThat(claims(document)).isEqualTo(claims);
        if (!claims.isEmpty()) {
            assertThat(asked(document)).isEqualTo(claims);
        }
    }

    /** The claims that the query behind the page gives. */
    private static Set<String> asked(Document document) {
        String query = PageCheck.elements(document).stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.startsWith("/sparql?"))
                .flatMap(href -> Stream.of(href.split("&", -1)))
                .filter(parameter -> parameter.startsWith("query="))
                .map(parameter -> URLDecoder.decode(parameter.substring("query=".length()), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
        StringBuilder prologue = new StringBuilder();
        Prefixes.forQueries().getMapping().forEach((prefix, namespace) -> prologue.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append(">\n"));
        Set<String> claims = new TreeSet<>();
        try (QueryExecution execution = QueryExecution.create(prologue + query, DatasetFactory.wrap(DATASET))) {
            ResultSet rows = execution.execSelect();
            rows.forEachRemaining(
                    row -> claims.add(row.getResource("claim").getURI().substring(Isnad.BASE.length())));
        }
        return claims;
    }

    @Test
    void each_line_leads_to_its_claims() {
        Document document = document("ties=all&people=yes");
        List<Element> lines = named(document, "a", "line");

        assertThat(lines).hasSize(5).allSatisfy(line -> {
            String id = line.getAttribute("href").substring(1);
            assertThat(PageCheck.elements(document))
                    .filteredOn(element -> element.getAttribute("id").equals(id))
                    .singleElement()
                    .satisfies(body -> {
                        assertThat(body.getTagName()).isEqualTo("tbody");
                        String said = body.getElementsByTagName("th").item(0).getTextContent();
                        assertThat(said).containsAnyOf(words(line));
                    });
        });
    }

    /** The names of the two actors in the title of a line. */
    private static String[] words(Element line) {
        String title = line.getElementsByTagName("title").item(0).getTextContent();
        return title.split(": ", 2)[0].split(";", -1);
    }

    @Test
    void a_line_shows_doubt_and_denial() {
        List<Element> lines = named(document(""), "a", "line");
        Element denied = lines.stream()
                .filter(line -> line.getAttribute("href").contains("country.c"))
                .findFirst()
                .orElseThrow();
        Element flat = lines.stream()
                .filter(line -> !line.getAttribute("href").contains("country.c"))
                .findFirst()
                .orElseThrow();

        assertThat(xml(denied, "stroke-dasharray")).containsExactly("6 4");
        assertThat(xml(denied, "transform")).hasSize(1);
        assertThat(xml(flat, "stroke-dasharray")).isEmpty();
        assertThat(xml(flat, "transform")).isEmpty();
    }

    private static List<String> xml(Element line, String attribute) {
        return Stream.iterate(0, i -> i < line.getElementsByTagName("path").getLength(), i -> i + 1)
                .map(i -> ((Element) line.getElementsByTagName("path").item(i)).getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ties=all&people=yes", "ties=all&thing=country/c&hedged=no"})
    void the_table_and_the_file_agree(String query) {
        Page file = page(SITE, Language.EN, query + (query.isEmpty() ? "" : "&") + "format=csv");
        Document document = document(query);
        Set<String> affirmed = claims(document);
        affirmed.remove("claim/second-denied");
        Set<String> inFile =
                CLAIM.matcher(text(file)).results().map(found -> found.group()).collect(Collectors.toSet());

        assertThat(file.mediaType()).isEqualTo("text/csv; charset=utf-8");
        assertThat(inFile).isEqualTo(affirmed);
        assertThat(text(file).lines().skip(1)).hasSize(ties(document));
    }

    private static int ties(Document document) {
        return (int) PageCheck.elements(document).stream()
                .filter(element -> element.getTagName().equals("tbody"))
                .count();
    }

    @Test
    void a_file_is_named_for_what_it_is() {
        Page graph = page(SITE, Language.AR, "format=graphml");
        Page dot = page(SITE, Language.AR, "format=dot");

        assertThat(graph.mediaType()).isEqualTo("application/graphml+xml");
        assertThat(graph.headers())
                .containsEntry("Content-Disposition", "attachment; filename=\"isnad-network.graphml\"");
        assertThat(text(graph)).contains("organization:a", "claim/first-armed").doesNotContain("person:p");
        assertThat(text(dot)).startsWith("digraph isnad").contains("organization:a");
    }

    @Test
    void a_day_leaves_out_what_was_past() {
        View view = new View(Optional.of(LocalDate.parse("2009-01-01")), Optional.empty(), Certainty.possible);
        Site then = Site.of(new Views(DATASET, Prefixes.forQueries(), 1).of(view), DATASET, "0.1.0");
        Page page = then.page(new PageRequest("network", Language.EN, view, Map.of()));

        PageCheck.check(page, then.assets());
        assertThat(claims(PageCheck.parse(text(page))))
                .contains("claim/first-support")
                .doesNotContain("claim/first-armed");
        assertThat(text(page))
                .contains("name=\"asOf\" dir=\"ltr\" value=\"2009-01-01\"", "certainty=sure&amp;asOf=2009-01-01");
    }

    @Test
    void a_choice_stays_on_the_way_to_another_language() {
        assertThat(text(page(SITE, Language.EN, "ties=all&thing=organization/a")))
                .contains("href=\"/ar/network?thing=organization/a&amp;ties=all\"");
    }

    @Test
    void a_dataset_read_in_another_order_gives_the_same_bytes() {
        String shuffled = MadeUpSite.ENTITIES.lines().sorted().collect(Collectors.joining("\n"));
        Site other = Site.of(MadeUpSite.dataset(shuffled, MadeUpSite.FIRST + MORE), "0.1.0");

        assertThat(page(other, Language.FA, "ties=all&people=yes").bytes())
                .isEqualTo(page(SITE, Language.FA, "ties=all&people=yes").bytes());
    }

    @Test
    void hostile_names_stay_text() {
        String hostile = "</title></text><script>alert(1)</script>\\\" onload=\\\"x&amp;'{0}";
        Site site = Site.of(
                MadeUpSite.dataset(
                        MadeUpSite.ENTITIES.replace("\"Alpha\"@en", '"' + hostile + "\"@en"), MadeUpSite.FIRST),
                "0.1.0");
        Page page = page(site, Language.EN, "ties=all&people=yes&thing=organization/a");

        assertThat(text(page)).doesNotContain("<script>", " onload=\"").contains("alert(1)");
        assertThat(PageCheck.elements(PageCheck.parse(text(page))))
                .noneMatch(element -> element.getTagName().equals("script"));
    }

    @Test
    void an_organization_leads_to_its_place_in_the_network() {
        assertThat(MadeUpSite.html(SITE, "organization/a", Language.EN))
                .contains("href=\"/en/network?ties=all&amp;thing=organization/a&amp;people=yes\"");
    }
}
