package org.isnad.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.build.Build;
import org.isnad.model.Prefixes;
import org.isnad.model.Sha256;
import org.isnad.publish.ServedDataset;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.Packed;
import org.isnad.read.Reading;

/** A made-up record of values that files tend to break on: quotes, commas, line breaks, bars, Arabic, formulas. */
public final class OddRecord {

    private static final String HEAD = Prefixes.asMap().entrySet().stream()
            .map(entry -> "@prefix " + entry.getKey() + ": <" + entry.getValue() + "> .\n")
            .collect(Collectors.joining());

    private static final String ENTITIES = """
            organization:a a isnad:Organization ; skos:prefLabel "A, \\"the\\" first"@en, "ألف"@ar .
            organization:b a isnad:Organization ; skos:prefLabel "B"@en .
            organization:state a isnad:Organization ; skos:prefLabel "Authority"@en .
            organization:unsaid a isnad:Organization ; skos:prefLabel "Only denied"@en .
            list:joint a isnad:ElectoralList ; skos:prefLabel "List"@en .
            country:land a isnad:Country ; skos:prefLabel "Land"@en .
            person:zayd a isnad:Person ; skos:prefLabel "Zayd"@en .
            persona:mask a isnad:Persona ; skos:prefLabel "Mask"@en .
            post:chair a isnad:Post ; skos:prefLabel "Chair"@en .
            set:groups a isnad:GroupSet ; skos:prefLabel "Some groups"@en ; skos:definition "Made up."@en ;
                isnad:definingSource source:first .
            """;

    private static final String LINKS = """
            link:a-q1 a isnad:LinkDecision ;
                isnad:entity organization:a ; isnad:target <http://www.wikidata.org/entity/Q1> ;
                isnad:judgement scale:judgement-accepted ; isnad:proof "made up"@en .
            """;

    private static final String CURATION = """
            claim:first-gone isnad:status scale:status-withdrawn .
            claim:first-trained isnad:status scale:status-disputed .
            """;

    private static final String FIRST = """
            claim:first-name a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:knownAs ;
                isnad:value "=1+1"@en ; isnad:nameKind scale:name-listed-alias ; isnad:locator "row \\"1\\", a" ;
                isnad:note "one line\\nand \\"another\\", with a comma"@en ; isnad:hedge scale:hedge-flat .
            claim:first-arabic a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:knownAs ;
                isnad:value "كتائب, \\"ألف\\""@ar ; isnad:nameKind scale:name-own ;
                isnad:locator scale:locator-not-recorded ; isnad:hedge scale:hedge-flat .
            claim:first-bar a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:knownAs ;
                isnad:value "this|that"@en ; isnad:nameKind scale:name-abbreviation ;
                isnad:locator "1" ; isnad:hedge scale:hedge-flat .
            claim:first-founded a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:foundedOn ;
                isnad:dateValue "2003"^^edtf:EDTF ; isnad:locator "1" ; isnad:hedge scale:hedge-flat .
            claim:first-gone a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:foundedOn ;
                isnad:dateValue "1066"^^edtf:EDTF ; isnad:locator "1" ; isnad:hedge scale:hedge-flat .
            claim:first-leader a isnad:PostClaim ; isnad:subject person:zayd ; isnad:predicate isnad:holdsPost ;
                isnad:object organization:a ; isnad:role scale:role-leader ; isnad:locator "2" ;
                isnad:hedge scale:hedge-flat ; isnad:when "2004/2010-06"^^edtf:EDTF .
            claim:first-chair a isnad:PostClaim ; isnad:subject person:zayd ; isnad:predicate isnad:holdsPost ;
                isnad:object post:chair ; isnad:role scale:role-chairman ; isnad:tenure scale:tenure-acting ;
                isnad:locator "2" ; isnad:hedge scale:hedge-flat ; isnad:when "2011~/"^^edtf:EDTF .
            claim:first-claimed a isnad:PostClaim ; isnad:subject persona:mask ; isnad:predicate isnad:holdsPost ;
                isnad:object organization:b ; isnad:role scale:role-spokesperson ; isnad:tenure scale:tenure-claimed ;
                isnad:locator "2" ; isnad:hedge scale:hedge-flat ; isnad:attested "2012-03"^^edtf:EDTF .
            claim:first-trained a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:trainedBy ;
                isnad:object country:land ; isnad:locator "3" ; isnad:hedge scale:hedge-flat .
            claim:first-funded a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:fundedBy ;
                isnad:object country:land ; isnad:locator "3" ; isnad:hedge scale:hedge-alleged .
            claim:first-part a isnad:Claim ; isnad:subject organization:b ; isnad:predicate isnad:partOf ;
                isnad:object list:joint ; isnad:saidBy person:zayd, organization:state ; isnad:locator "3" ;
                isnad:hedge scale:hedge-reported ; isnad:attested "2012-03"^^edtf:EDTF .
            claim:first-set a isnad:SetClaim ; isnad:subject set:groups ; isnad:predicate isnad:closeTo ;
                isnad:object organization:a ; isnad:count 40 ; isnad:locator "4" ; isnad:hedge scale:hedge-flat .
            claim:first-strength a isnad:StrengthClaim ; isnad:subject organization:a ; isnad:predicate isnad:strength ;
                isnad:lower 60 ; isnad:unit scale:unit-fighters ; isnad:statedAs "over 60" ; isnad:locator "4" ;
                isnad:hedge scale:hedge-flat ; isnad:attested "2012"^^edtf:EDTF .
            claim:first-denied a isnad:Claim ; isnad:subject organization:unsaid ; isnad:predicate isnad:closeTo ;
                isnad:object organization:a ; isnad:polarity scale:polarity-denied ; isnad:locator "5" ;
                isnad:hedge scale:hedge-flat .
            claim:first-rival a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:rivalOf ;
                isnad:object organization:b ; isnad:locator "5" ; isnad:hedge scale:hedge-flat .
            """;

    private static final String LIST = """
            claim:list-designated a isnad:DesignationClaim ; isnad:subject organization:a ;
                isnad:predicate isnad:designatedBy ; isnad:object organization:state ;
                isnad:programme scale:programme-sdgt ; isnad:locator "row 1" ; isnad:hedge scale:hedge-flat ;
                isnad:when "2009-07-02/"^^edtf:EDTF .
            """;

    private final List<CuratedText> texts = new ArrayList<>();

    private OddRecord() {
        add(FileKind.ENTITIES, "all", ENTITIES);
        add(FileKind.LINKS, "all", LINKS);
        add(FileKind.CURATION, "all", CURATION);
        source("first", "press", "dc:publisher \"Paper, the\" ;", FIRST);
        source("list", "official", "isnad:authority organization:state ; isnad:workOf source:first ;", LIST);
    }

    private void source(String slug, String tier, String more, String claims) {
        add(FileKind.SOURCES, slug, """
                source:%s a isnad:Report ; dcterms:title "%s, \\"a\\" title"@en ; isnad:tier scale:tier-%s ;
                    isnad:issued "2012"^^edtf:EDTF ; %s isnad:readAt <http://example.org/%s> .
                """.formatted(slug, slug, tier, more, slug) + claims);
    }

    private void add(FileKind kind, String slug, String turtle) {
        texts.add(new CuratedText(kind, kind.folder() + "/" + slug + ".ttl", slug, HEAD + turtle));
    }

    /** What a release of this record is made from. */
    public static Material material() {
        return material(dataset(new OddRecord().texts));
    }

    /** The same, read in another order. */
    public static Material shuffled(long seed) {
        List<CuratedText> texts = new OddRecord().texts;
        Collections.shuffle(texts, new Random(seed));
        return material(dataset(texts));
    }

    /** What a release of this dataset would be made from. */
    public static Material material(DatasetGraph dataset) {
        ReleaseRecord record = new ReleaseRecord("1.2.3", LocalDate.of(2020, 1, 31), "00", Optional.empty());
        return new Material(dataset, record, "1.2.3", List.of());
    }

    /** The content of a part. */
    public static String text(Part part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            part.content().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** A part as if it lay in the folder. */
    public static WrittenPart written(Part part) {
        byte[] bytes = text(part).getBytes(StandardCharsets.UTF_8);
        return new WrittenPart(part, bytes.length, Sha256.of(bytes), bytes.length);
    }

    private static DatasetGraph dataset(List<CuratedText> texts) {
        Reading reading = DataFolder.read(texts);
        Build build = Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales());
        if (!build.problems().isEmpty()) {
            throw new IllegalStateException(build.problems().toString());
        }
        return ServedDataset.of(build.dataset().stream(), Prefixes.forQueries());
    }
}
