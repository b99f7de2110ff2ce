package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.model.Problem;
import org.isnad.model.Severity;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten kinds of broken input, added to the curated data all at once: each is told in one line with file and line. */
class BrokenInputTest {

    private static final String HEAD = """
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix organization: <https://w3id.org/isnad/organization/> .
            @prefix person: <https://w3id.org/isnad/person/> .
            @prefix source: <https://w3id.org/isnad/source/> .
            @prefix claim: <https://w3id.org/isnad/claim/> .
            @prefix scale: <https://w3id.org/isnad/scale/> .
            @prefix dc: <http://purl.org/dc/elements/1.1/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix edtf: <http://id.loc.gov/datatypes/edtf/> .
            """;

    private static final String RECORD = """
            source:%s a isnad:Report ;
                dcterms:title "A made-up report"@en ; dc:publisher "Nobody" ; dcterms:language "en" ;
                isnad:issued "2020"^^edtf:EDTF ; isnad:tier scale:tier-press ; isnad:readAt <http://example.org/report> .
            """;

    /** The line on which the claim of a made-up file begins. */
    private static final int CLAIM = HEAD.split("\n").length + RECORD.split("\n").length + 1;

    private static String lines = "";

    @BeforeAll
    static void validateAllAtOnce() throws IOException {
        List<Problem> opening = new ArrayList<>();
        List<CuratedText> texts = new ArrayList<>(DataFolder.texts(CuratedData.FOLDER, opening));
        texts.add(file("syntax", "isnad:predicate isnad:closeTo isnad:object organization:quds-force"));
        texts.add(file("predicate", "isnad:predicate isnad:closeTwo ; isnad:object organization:quds-force"));
        texts.add(withoutRecord("no-record"));
        texts.add(file(
                "reversed",
                "isnad:predicate isnad:partOf ; isnad:object organization:popular-mobilization-forces ;\n"
                        + "    isnad:when \"2017/2014\"^^edtf:EDTF"));
        texts.add(file("type", "isnad:predicate isnad:commandedBy ; isnad:object organization:quds-force"));
        texts.add(twice());
        texts.add(file("dangling", "isnad:predicate isnad:closeTo ; isnad:object organization:nobody-knows"));
        texts.add(file(
                "date",
                "isnad:predicate isnad:closeTo ; isnad:object organization:quds-force ;\n"
                        + "    isnad:attested \"Oct 2017\"^^edtf:EDTF"));
        texts.add(file(
                "script", "isnad:predicate isnad:knownAs ; isnad:value \"Badr\"@ar ; isnad:nameKind scale:name-own"));
        texts.add(elsewhere());
        Pipeline.Outcome outcome = CuratedData.pipeline().run(texts, opening);
        assertThat(outcome.report().conforms()).isFalse();
        lines = outcome.report().problems().stream()
                .filter(problem -> problem.severity() == Severity.VIOLATION)
                .map(Problem::text)
                .collect(Collectors.joining("\n"));
    }

    private static CuratedText file(String name, String statement) {
        String text = HEAD + RECORD.formatted("broken-" + name) + """
                claim:broken-%s-1 a isnad:Claim ;
                    isnad:subject organization:badr-organization ;
                    %s ;
                    isnad:locator "p. 1" ; isnad:hedge scale:hedge-flat .
                """.formatted(name, statement);
        return new CuratedText(FileKind.SOURCES, "broken-" + name + ".ttl", "broken-" + name, text);
    }

    private static CuratedText withoutRecord(String name) {
        return new CuratedText(
                FileKind.SOURCES,
                "broken-" + name + ".ttl",
                "broken-" + name,
                file(name, "isnad:predicate isnad:closeTo ; isnad:object organization:quds-force")
                        .text()
                        .replace(RECORD.formatted("broken-" + name), ""));
    }

    /** A claim of one source, in the file of another. */
    private static CuratedText elsewhere() {
        CuratedText text = file("elsewhere", "isnad:predicate isnad:closeTo ; isnad:object organization:irgc");
        return new CuratedText(
                text.kind(),
                text.shown(),
                text.slug(),
                text.text().replace("claim:broken-elsewhere-1", "claim:heras-2017-new"));
    }

    /** The same slug twice in one file. */
    private static CuratedText twice() {
        CuratedText text = file("duplicate", "isnad:predicate isnad:closeTo ; isnad:object organization:irgc");
        return new CuratedText(text.kind(), text.shown(), text.slug(), text.text() + """
                        claim:broken-duplicate-1 a isnad:Claim ;
                            isnad:subject organization:badr-organization ;
                            isnad:predicate isnad:closeTo ; isnad:object organization:quds-force ;
                            isnad:locator "p. 2" ; isnad:hedge scale:hedge-flat .
                        """);
    }

    @Test
    void each_in_one_line_and_no_more() {
        assertThat(lines.lines()).hasSize(10);
    }

    @Test
    void a_syntax_error() {
        assertThat(lines)
                .containsPattern("(?m)^broken-syntax.ttl:" + (CLAIM + 2) + ": syntax error at column \\d+: .+$");
    }

    @Test
    void an_unknown_predicate_with_a_suggestion() {
        assertThat(lines)
                .contains("broken-predicate.ttl:" + (CLAIM + 2)
                        + ": unknown predicate isnad:closeTwo (did you mean isnad:closeTo?)");
    }

    @Test
    void a_missing_source_record() {
        assertThat(lines).containsPattern("(?m)^broken-no-record.ttl:\\d+: no record of source:broken-no-record .+$");
    }

    @Test
    void reversed_dates() {
        assertThat(lines).containsPattern("(?m)^broken-reversed.ttl:" + (CLAIM + 3) + ": .*\"2017/2014\".*before.*$");
    }

    @Test
    void a_wrong_type() {
        assertThat(lines).containsPattern("(?m)^broken-type.ttl:" + (CLAIM + 2) + ": .*organization:quds-force.*$");
    }

    @Test
    void a_slug_given_twice() {
        assertThat(lines)
                .containsPattern("(?m)^broken-duplicate.ttl:" + (CLAIM + 4)
                        + ": claim:broken-duplicate-1 is described already at broken-duplicate.ttl:" + CLAIM + " .+$");
    }

    @Test
    void a_dangling_iri() {
        assertThat(lines)
                .containsPattern("(?m)^broken-dangling.ttl:" + (CLAIM + 2) + ": .*organization:nobody-knows.*$");
    }

    @Test
    void a_bad_date() {
        assertThat(lines).containsPattern("(?m)^broken-date.ttl:" + (CLAIM + 3) + ": .*bad EDTF date: \"Oct 2017\".*$");
    }

    @Test
    void a_wrong_script_under_a_language_tag() {
        assertThat(lines).containsPattern("(?m)^broken-script.ttl:" + (CLAIM + 2) + ": .*\"Badr\"@ar.*$");
    }

    @Test
    void a_claim_in_the_wrong_file() {
        assertThat(lines)
                .containsPattern("(?m)^broken-elsewhere.ttl:" + CLAIM
                        + ": claim:heras-2017-new stands in a file that is not its source's .+$");
    }
}
