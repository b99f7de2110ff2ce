package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.server.IsnadServer;
import org.isnad.server.Publication;
import org.isnad.server.ServerSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two clocks, as options of a command and as parameters of the endpoint: the same names, meaning and answers. */
class ViewOptionsTest {

    private static final String CLAIMS = "SELECT ?claim { ?claim isnad:predicate ?p } ORDER BY ?claim";

    private static Path folder = Path.of("");

    private static IsnadServer server;

    @BeforeAll
    static void buildAndServe(@TempDir Path empty) throws IOException {
        folder = empty;
        Files.createDirectories(folder.resolve("data/sources"));
        Files.createDirectories(folder.resolve("data/entities"));
        Files.writeString(folder.resolve("data/entities/organization.ttl"), prefixed("""
                organization:alpha a isnad:Organization ; skos:prefLabel "Alpha"@en .
                organization:beta a isnad:Organization ; skos:prefLabel "Beta"@en .
                """));
        source("made-up-2015", "2015", "; isnad:when \"2010/2020\"^^edtf:EDTF");
        source(
                "made-up-2019",
                "2019",
                "; isnad:attested \"2019\"^^edtf:EDTF",
                "; isnad:when \"2018-01-01/\"^^edtf:EDTF");
        Run build = run("build");
        assertThat(build.status()).as(build.err()).isZero();
        var dataset = ServedDataset.read(folder.resolve("store/isnad.nq"), Prefixes.forQueries());
        server = IsnadServer.start(
                new Publication(dataset, Prefixes.forQueries(), "made up", Instant.EPOCH),
                ServerSettings.on("127.0.0.1", 0).withKeptViews(2));
    }

    private static void source(String slug, String issued, String... dates) throws IOException {
        StringBuilder text = new StringBuilder("""
                source:%1$s a isnad:Report ; dcterms:title "A made-up report"@en ; dc:publisher "Nobody" ;
                    dcterms:language "en" ; isnad:issued "%2$s"^^edtf:EDTF ; isnad:tier scale:tier-press ;
                    isnad:readAt <http://example.org/%1$s> .
                """.formatted(slug, issued));
        for (int i = 0; i < dates.length; i++) {
            text.append("""
                    claim:%s-%d a isnad:Claim ; isnad:subject organization:alpha ; isnad:predicate isnad:alliedWith ;
                        isnad:object organization:beta ; isnad:locator "p. 1" ; isnad:hedge scale:hedge-flat %s .
                    """.formatted(slug, i, dates[i]));
        }
        for (String name : List.of("alpha", "beta")) {
            text.append("""
                    claim:%1$s-%2$s a isnad:Claim ; isnad:subject organization:%2$s ; isnad:predicate isnad:knownAs ;
                        isnad:value "%3$s"@en ; isnad:nameKind scale:name-own ; isnad:locator "p. 1" ;
                        isnad:hedge scale:hedge-flat .
                    """.formatted(slug, name, name.equals("alpha") ? "Alpha" : "Beta"));
        }
        Files.writeString(folder.resolve("data/sources/" + slug + ".ttl"), prefixed(text.toString()));
    }

    private static String prefixed(String body) {
        StringBuilder text = new StringBuilder();
        Prefixes.asMap().forEach((prefix, iri) -> text.append("@prefix " + prefix + ": <" + iri + "> .\n"));
        return text + body;
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Run run(String command, String... more) {
        List<String> args = new ArrayList<>(List.of(
                command,
                "--data",
                folder.resolve("data").toString(),
                "--store",
                folder.resolve("store").toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    private static Run query(String options, String question) {
        List<String> args = new ArrayList<>(List.of("--format", "csv", "-e", question));
        if (!options.isEmpty()) {
            args.addAll(List.of(options.split(" ")));
        }
        return run("query", args.toArray(String[]::new));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.setHeader("Accept", "text/csv").build(), BodyHandlers.ofString());
    }

    /** The parameters that mean what the options mean. */
    private static String parameters(String options) {
        return options.replace("--as-of ", "&asOf=")
                .replace("--known-by ", "&knownBy=")
                .replace("--certainty ", "&certainty=")
                .replace(" ", "");
    }

    @Test
    void eachViewHasATagOfItsOwn() throws Exception {
        Set<String> tags = new HashSet<>();
        for (String view : List.of(
                "",
                "&asOf=2018-06-01",
                "&asOf=2018-06-02",
                "&knownBy=2018-06-01",
                "&asOf=2018-06-01&certainty=sure",
                "&asOf=2018-06-01&knownBy=2018-06-01")) {
            tags.add(ask(view, "ASK {}").get(0).headers().firstValue("ETag").orElseThrow());
        }

        assertThat(tags).hasSize(6);
        assertThat(ask("&asOf=2018-06-01&certainty=possible", "ASK {}")
                        .get(0)
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow())
                .isIn(tags);
    }

    private static List<HttpResponse<String>> ask(String parameters, String question) throws Exception {
        String query = "query=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
        return List.of(
                send(HttpRequest.newBuilder(URI.create(server.endpoint() + "?" + query + parameters))),
                send(HttpRequest.newBuilder(server.endpoint())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(query + parameters))),
                send(HttpRequest.newBuilder(URI.create(server.endpoint() + "?" + parameters))
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString(question))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                                  | 7 | ''
                    --as-of 2012-06-01                                  | 2 | 4
                    --as-of 2012-06-01 --certainty possible             | 2 | 4
                    --as-of 2018-06-01                                  | 3 | 4
                    --as-of 2018-06-01 --certainty sure                 | 1 | 4
                    --as-of 2018-06-01 --known-by 2016-01-01            | 1 | 2
                    --known-by 2016-01-01                               | 3 | ''
                    """)
    void aViewIsTheSameEverywhere(String options, int claims, String undated) throws Exception {
        Run command = query(options, CLAIMS);

        assertThat(command.status()).as(command.err()).isZero();
        assertThat(command.out().lines()).hasSize(1 + claims);
        assertThat(command.err()).contains("open ", "ask ");
        if (undated.isEmpty()) {
            assertThat(command.err()).doesNotContain("no date");
        } else {
            assertThat(command.err()).contains("view ", "\n" + undated + " claims have no date");
        }
        for (HttpResponse<String> answer : ask(parameters(options), CLAIMS)) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.body()).isEqualToNormalizingNewlines(command.out());
            assertThat(answer.headers().firstValue("Isnad-Undated-Claims").orElse(""))
                    .isEqualTo(undated);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --as-of 2012                                   | asOf is not a day: 2012
                    --as-of 2012-06-01 --as-of 2012-06-01          | asOf is given 2 times
                    --known-by 2012-02-30                          | knownBy is no day of the calendar
                    --certainty sure                               | certainty needs asOf
                    --as-of 2012-06-01 --certainty surely          | certainty is neither of [possible, sure]: surely
                    """)
    void whatMakesNoSenseIsRefusedEverywhere(String options, String why) throws Exception {
        Run command = query(options, CLAIMS);

        assertThat(command.status()).isEqualTo(2);
        assertThat(command.out()).isEmpty();
        assertThat(command.err().lines()).singleElement().satisfies(line -> assertThat(line)
                .contains(why.replace("asOf", "--as-of")
                        .replace("knownBy", "--known-by")
                        .replaceFirst("^certainty", "--certainty")));
        for (HttpResponse<String> answer : ask(parameters(options), CLAIMS)) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains(why);
        }
    }

    @Test
    void aMisspeltParameterIsNotPassedOver() throws Exception {
        for (HttpResponse<String> answer : ask("&as-of=2012-06-01", CLAIMS)) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("as-of (did you mean asOf?)");
        }
    }

    @Test
    void theListOfWhatHasNoDateIsTheNumberThatWasTold() {
        String told = query("--as-of 2018-06-01 --known-by 2016-01-01", CLAIMS).err();
        String question = told.substring(told.indexOf("-e '") + 4, told.lastIndexOf('\''));

        assertThat(told).contains("2 claims have no date", "isnad query --known-by 2016-01-01 -e '");
        assertThat(query("--known-by 2016-01-01", question).out().lines()).hasSize(1 + 2);
    }

    @Test
    void theFunctionsAnswerOverTheWholeOnBothWays() throws Exception {
        String question = "SELECT ?claim { ?claim isnad:predicate ?p"
                + " FILTER(function:sureOn(?claim, \"2018-06-01\"^^<http://www.w3.org/2001/XMLSchema#date>)) }";

        assertThat(query("", question).out()).contains("claim/made-up-2015-0").hasLineCount(2);
        assertThat(ask("", question)).allSatisfy(answer -> assertThat(answer.body())
                .isEqualToNormalizingNewlines(query("", question).out()));
    }

    @Test
    void theGraphsOfAViewCanBeChosenAndThoseLeftOutAreTold() throws Exception {
        String graph = "https://w3id.org/isnad/graph/source/made-up-2019";
        String question = "SELECT ?claim FROM <" + graph + "> { ?claim isnad:predicate ?p }";

        assertThat(query("--as-of 2018-06-01", question).out()).hasLineCount(3);
        assertThat(query("--known-by 2016-01-01", question).err()).contains("there is no graph <" + graph + ">");
        assertThat(ask("&knownBy=2016-01-01", question)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("there is no graph <" + graph + ">");
        });
    }
}
