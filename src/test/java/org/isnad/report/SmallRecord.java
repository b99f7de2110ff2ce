package org.isnad.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.build.Build;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.Packed;
import org.isnad.read.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A made-up record small enough to count by hand. Two bodies, Alpha and Beta, and a list of
 * candidates; Zayd lives and Umar is dead. Six sources,
 * of which {@code first}, its {@code later} edition and a {@code copy} of it are one witness.
 */
final class SmallRecord {

    private static final String HEAD = Prefixes.asMap().entrySet().stream()
            .map(entry -> "@prefix " + entry.getKey() + ": <" + entry.getValue() + "> .\n")
            .collect(Collectors.joining());

    private static final String ENTITIES = """
            organization:alpha a isnad:Organization ; skos:prefLabel "Alpha"@en .
            organization:beta a isnad:Organization ; skos:prefLabel "Beta"@en .
            list:joint a isnad:ElectoralList ; skos:prefLabel "Joint"@en .
            person:zayd a isnad:Person ; skos:prefLabel "Zayd"@en .
            person:umar a isnad:Person ; skos:prefLabel "Umar"@en .
            """;

    private static final String LINKS = """
            link:alpha-q1 a isnad:LinkDecision ;
                isnad:entity organization:alpha ; isnad:target <http://www.wikidata.org/entity/Q1> ;
                isnad:judgement scale:judgement-accepted ; isnad:proof "made up" .
            link:beta-open a isnad:LinkDecision ;
                isnad:entity organization:beta ; isnad:judgement scale:judgement-open .
            """;

    private static final String CURATION = """
            claim:first-founded isnad:disagreesWith claim:second-founded, claim:wiki-founded .
            claim:wiki-founded isnad:status scale:status-withdrawn .
            claim:first-leader isnad:disagreesWith claim:wiki-leader .
            claim:wiki-leader isnad:status scale:status-disputed .
            """;

    private final List<CuratedText> texts = new ArrayList<>();

    private SmallRecord() {
        add(FileKind.ENTITIES, "all", ENTITIES);
        add(FileKind.LINKS, "all", LINKS);
        add(FileKind.CURATION, "all", CURATION);
        source("first", "press", "2012-03", "", """
                claim:first-founded a isnad:Claim ; isnad:subject organization:alpha ; isnad:predicate isnad:foundedOn ;
                    isnad:dateValue "2003"^^edtf:EDTF ; isnad:locator "1" ; isnad:hedge scale:hedge-flat .
                claim:first-leader a isnad:PostClaim ; isnad:subject person:zayd ; isnad:predicate isnad:holdsPost ;
                    isnad:object organization:alpha ; isnad:role scale:role-leader ; isnad:locator "2" ;
                    isnad:hedge scale:hedge-flat ; isnad:attested "2012-03"^^edtf:EDTF .
                """);
        source("later", "press", "2013", "isnad:workOf source:first ;", """
                claim:later-founded a isnad:Claim ; isnad:subject organization:alpha ; isnad:predicate isnad:foundedOn ;
                    isnad:dateValue "2003"^^edtf:EDTF ; isnad:locator "1" ; isnad:hedge scale:hedge-flat .
                """);
        source("copy", "tertiary", "2014", "isnad:derivedFromSource source:later ;", """
                claim:copy-founded a isnad:Claim ; isnad:subject organization:alpha ; isnad:predicate isnad:foundedOn ;
                    isnad:dateValue "2003"^^edtf:EDTF ; isnad:locator "1" ; isnad:hedge scale:hedge-flat .
                """);
        source("second", "analysis", "2020-06-01", "", """
                claim:second-founded a isnad:Claim ; isnad:subject organization:alpha ; isnad:predicate isnad:foundedOn ;
                    isnad:dateValue "2004"^^edtf:EDTF ; isnad:locator "p. 1" ; isnad:hedge scale:hedge-flat .
                claim:second-name a isnad:Claim ; isnad:subject organization:alpha ; isnad:predicate isnad:knownAs ;
                    isnad:value "ألفا"@ar ; isnad:nameKind scale:name-own ;
                    isnad:locator scale:locator-not-recorded ; isnad:hedge scale:hedge-flat .
                claim:second-deputy a isnad:PostClaim ; isnad:subject person:zayd ; isnad:predicate isnad:holdsPost ;
                    isnad:object organization:beta ; isnad:role scale:role-leader ; isnad:locator "p. 2" ;
                    isnad:hedge scale:hedge-flat ; isnad:attested "2020-06"^^edtf:EDTF .
                claim:second-died a isnad:Claim ; isnad:subject person:umar ; isnad:predicate isnad:diedOn ;
                    isnad:dateValue "2010"^^edtf:EDTF ; isnad:locator "p. 3" ; isnad:hedge scale:hedge-flat .
                claim:second-seats a isnad:Claim ; isnad:subject list:joint ; isnad:predicate isnad:seats ; isnad:value 4 ;
                    isnad:unit scale:unit-seats ; isnad:locator "p. 5" ; isnad:hedge scale:hedge-flat ;
                    isnad:attested "2020-06"^^edtf:EDTF .
                claim:second-close a isnad:Claim ; isnad:subject organization:alpha ; isnad:predicate isnad:closeTo ;
                    isnad:object organization:beta ; isnad:locator "p. 4" ; isnad:hedge scale:hedge-flat ;
                    isnad:attested "2020-06"^^edtf:EDTF .
                """);
        source("wiki", "tertiary", "2015", "", """
                claim:wiki-founded a isnad:Claim ; isnad:subject organization:alpha ; isnad:predicate isnad:foundedOn ;
                    isnad:dateValue "2005"^^edtf:EDTF ; isnad:locator "infobox" ; isnad:hedge scale:hedge-flat .
                claim:wiki-leader a isnad:PostClaim ; isnad:subject person:umar ; isnad:predicate isnad:holdsPost ;
                    isnad:object organization:alpha ; isnad:role scale:role-leader ; isnad:locator "infobox" ;
                    isnad:hedge scale:hedge-flat ; isnad:when "2004/2010"^^edtf:EDTF .
                claim:wiki-deputy a isnad:PostClaim ; isnad:subject person:zayd ; isnad:predicate isnad:holdsPost ;
                    isnad:object organization:beta ; isnad:role scale:role-leader ; isnad:locator "infobox" ;
                    isnad:hedge scale:hedge-flat ; isnad:attested "2015"^^edtf:EDTF .
                claim:wiki-part a isnad:Claim ; isnad:subject organization:beta ; isnad:predicate isnad:partOf ;
                    isnad:object organization:alpha ; isnad:locator "infobox" ; isnad:hedge scale:hedge-flat ;
                    isnad:attested "2015"^^edtf:EDTF .
                claim:wiki-close a isnad:Claim ; isnad:subject organization:alpha ; isnad:predicate isnad:closeTo ;
                    isnad:object organization:beta ; isnad:locator "Ties" ; isnad:hedge scale:hedge-flat ;
                    isnad:attested "2011"^^edtf:EDTF .
                """);
        source("party", "partisan", "2024-05-20", "", """
                claim:party-denial a isnad:Claim ; isnad:subject person:zayd ; isnad:predicate isnad:memberOf ;
                    isnad:object organization:beta ; isnad:polarity scale:polarity-denied ; isnad:saidBy person:zayd ;
                    isnad:locator "par. 1" ; isnad:hedge scale:hedge-not-recorded .
                """);
    }

    private void source(String slug, String tier, String issued, String ties, String claims) {
        add(FileKind.SOURCES, slug, """
                source:%s a isnad:Report ; dcterms:title "%s"@en ; isnad:tier scale:tier-%s ;
                    isnad:issued "%s"^^edtf:EDTF ; %s isnad:readAt <http://example.org/%s> .
                """.formatted(slug, slug, tier, issued, ties, slug) + claims);
    }

    private void add(FileKind kind, String slug, String turtle) {
        texts.add(new CuratedText(kind, kind.folder() + "/" + slug + ".ttl", slug, HEAD + turtle));
    }

    /** The record as served. */
    static DatasetGraph dataset() {
        return dataset(new SmallRecord().texts);
    }

    /** The same, read in another order. */
    static DatasetGraph shuffled(long seed) {
        List<CuratedText> texts = new SmallRecord().texts;
        Collections.shuffle(texts, new Random(seed));
        return dataset(texts);
    }

    private static DatasetGraph dataset(List<CuratedText> texts) {
        Reading reading = DataFolder.read(texts);
        Build build = Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales());
        if (!build.problems().isEmpty()) {
            throw new IllegalStateException(build.problems().toString());
        }
        return ServedDataset.of(build.dataset().stream(), Prefixes.forQueries());
    }

    /** What a figure says of this record: a line for each row, with the values of these columns. */
    static List<String> ask(String figure, @Nullable LocalDate asOf, String... columns) {
        return Table.ask(Figure.packed(figure), dataset(), Optional.ofNullable(asOf)).rows().stream()
                .map(row -> line(row, columns))
                .toList();
    }

    private static String line(Map<String, Node> row, String... columns) {
        return List.of(columns).stream().map(column -> text(row, column)).collect(Collectors.joining(" "));
    }

    private static String text(Map<String, Node> row, String column) {
        Node value = row.get(column);
        if (value == null) {
            return "-";
        }
        return value.isLiteral()
                ? value.getLiteralLexicalForm()
                : Prefixes.shorten(value).replaceFirst("^[a-z]+:", "");
    }
}
