package org.isnad.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.isnad.build.Build;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.Packed;
import org.isnad.read.Reading;

/**
 * Small made-up records. The slug of a claim begins with the name of its source: {@code one} to {@code four} are
 * independent, {@code copy} copies {@code one}, {@code old} and {@code new} are editions of an official {@code list}.
 */
final class MadeUp {

    private static final String ENTITIES = """
            organization:a a isnad:Organization ; skos:prefLabel "A"@en .
            organization:b a isnad:Organization ; skos:prefLabel "B"@en .
            organization:c a isnad:Organization ; skos:prefLabel "C"@en .
            person:p a isnad:Person ; skos:prefLabel "P"@en . person:q a isnad:Person . post:o a isnad:Post .
            slot:s a isnad:Slot . slot:t a isnad:Slot . event:e a isnad:Event . event:vote a isnad:Event .
            list:l a isnad:ElectoralList . set:z a isnad:GroupSet . country:x a isnad:Country .
            """;

    private static final Map<String, String> SOURCES = Map.of(
            "one", "isnad:tier scale:tier-press ; isnad:issued \"2020\"^^edtf:EDTF",
            "two", "isnad:tier scale:tier-analysis ; isnad:issued \"2021\"^^edtf:EDTF",
            "three", "isnad:tier scale:tier-press ; isnad:issued \"2021\"^^edtf:EDTF",
            "four", "isnad:tier scale:tier-press ; isnad:issued \"2021\"^^edtf:EDTF",
            "copy", "isnad:tier scale:tier-tertiary ; isnad:derivedFromSource source:one",
            "list", "isnad:tier scale:tier-official",
            "old",
                    "a isnad:OfficialList ; isnad:tier scale:tier-official ; isnad:authority country:x ;"
                            + " isnad:editionOf source:list ; isnad:issued \"2012-01-01\"^^edtf:EDTF",
            "new",
                    "a isnad:OfficialList ; isnad:tier scale:tier-official ; isnad:authority country:x ;"
                            + " isnad:editionOf source:list ; isnad:issued \"2016-01-01\"^^edtf:EDTF");

    private static final String HEAD = Prefixes.asMap().entrySet().stream()
            .map(entry -> "@prefix " + entry.getKey() + ": <" + entry.getValue() + "> .\n")
            .collect(Collectors.joining());

    private MadeUp() {}

    /** The served default graph of a record with these claims and judgements, each a block of Turtle. */
    static Graph record(Stream<String> claims, String curation) {
        Map<String, String> bySource = claims.collect(Collectors.groupingBy(
                claim -> claim.substring("claim:".length(), claim.indexOf('-')), Collectors.joining()));
        List<CuratedText> texts = new ArrayList<>();
        texts.add(text(FileKind.ENTITIES, "all", ENTITIES));
        texts.add(text(FileKind.CURATION, "all", curation));
        SOURCES.forEach((slug, record) -> texts.add(text(
                FileKind.SOURCES,
                slug,
                "source:%s a isnad:Report ; dcterms:title \"%s\"@en ; isnad:readAt <http://example.org/%s> ; %s .%n"
                                .formatted(slug, slug, slug, record.replaceFirst("^a isnad:OfficialList ; ", ""))
                                .replace(
                                        "a isnad:Report",
                                        record.startsWith("a ") ? "a isnad:OfficialList" : "a isnad:Report")
                        + bySource.getOrDefault(slug, ""))));
        Reading reading = DataFolder.read(texts);
        Build build = Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales());
        if (!build.problems().isEmpty()) {
            throw new IllegalStateException(build.problems().toString());
        }
        return ServedDataset.of(build.dataset().stream(), Prefixes.forQueries()).getDefaultGraph();
    }

    static Graph record(String... claims) {
        return record(Arrays.stream(claims), "");
    }

    /** A flat, affirmed claim that says {@code more}, in Turtle. */
    static String claim(String slug, String subject, String predicate, String more) {
        return claim(slug, subject, predicate, "flat", more);
    }

    static String claim(String slug, String subject, String predicate, String hedge, String more) {
        return """
                claim:%s a isnad:Claim ; isnad:subject %s ; isnad:predicate isnad:%s ; isnad:hedge scale:hedge-%s ;
                    isnad:locator "1" ; %s .
                """.formatted(slug, subject, predicate, hedge, more);
    }

    /** A claim that a thing happened on a date. */
    static String date(String slug, String subject, String predicate, String edtf) {
        return claim(slug, subject, predicate, "isnad:dateValue \"" + edtf + "\"^^edtf:EDTF");
    }

    /** A claim of a tie; the time is {@code when X} or {@code attested X}, and more may follow it. */
    static String tie(String slug, String subject, String predicate, String object, String time, String... more) {
        int gap = time.indexOf(' ');
        String dated =
                gap < 0 ? "" : " ; isnad:" + time.substring(0, gap) + " \"" + time.substring(gap + 1) + "\"^^edtf:EDTF";
        return claim(slug, subject, predicate, "isnad:object " + object + dated + rest(more));
    }

    /** A claim that gives a number. */
    static String number(String slug, String subject, String predicate, String number, String unit, String... more) {
        return claim(slug, subject, predicate, "isnad:" + number + " ; isnad:unit scale:unit-" + unit + rest(more));
    }

    /** A claim that a man holds a post. */
    static String post(String slug, String holder, String body, String role, String time, String... more) {
        String[] all = Stream.concat(Stream.of("isnad:role scale:role-" + role), Arrays.stream(more))
                .toArray(String[]::new);
        return tie(slug, holder, "holdsPost", body, time, all);
    }

    /** What a rule finds in a record of these claims: {@code one-slug two-slug} for each pair. */
    static List<String> found(String rule, String... claims) {
        return Disagreements.candidates(Rule.packed(rule), record(claims)).stream()
                .map(candidate -> slug(candidate.pair().claim().getURI()) + " "
                        + slug(candidate.pair().other().getURI()))
                .toList();
    }

    private static String slug(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static String rest(String... more) {
        return Arrays.stream(more).map(one -> " ; " + one).collect(Collectors.joining());
    }

    private static CuratedText text(FileKind kind, String slug, String turtle) {
        return new CuratedText(kind, kind.folder() + "/" + slug + ".ttl", slug, HEAD + turtle);
    }
}
