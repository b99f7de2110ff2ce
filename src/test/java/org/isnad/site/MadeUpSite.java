package org.isnad.site;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.build.Build;
import org.isnad.infer.Inference;
import org.isnad.infer.Inferred;
import org.isnad.model.Graphs;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.Packed;
import org.isnad.read.Reading;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Page;
import org.isnad.site.request.PageRequest;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.isnad.view.Views;

/** A made-up dataset of a few things, and its pages. */
public final class MadeUpSite {

    private static final String HEAD = Prefixes.asMap().entrySet().stream()
            .map(entry -> "@prefix " + entry.getKey() + ": <" + entry.getValue() + "> .\n")
            .collect(Collectors.joining());

    public static final String ENTITIES = """
            organization:a a isnad:Organization ; skos:prefLabel "Alpha"@en, "ألفا"@ar, "آلفا"@fa .
            organization:b a isnad:Organization ; skos:prefLabel "Beta"@en .
            country:c a isnad:Country ; skos:prefLabel "Ceta"@en .
            person:p a isnad:Person ; skos:prefLabel "Zayd"@en, "زيد"@ar .
            set:s a isnad:GroupSet ; skos:prefLabel "a set"@en .
            """;

    public static final String FIRST = """
            source:first a isnad:Report ; dcterms:title "A report"@en ; dc:creator "An author" ; dc:publisher "A house" ;
                isnad:issued "2010-05-01"^^edtf:EDTF ; isnad:tier scale:tier-press ; isnad:readAt <https://example.org/1> .
            claim:first-leader a isnad:PostClaim ; isnad:subject person:p ; isnad:predicate isnad:holdsPost ;
                isnad:object organization:a ; isnad:role scale:role-leader ; isnad:locator "page 10" ;
                isnad:hedge scale:hedge-flat ; isnad:when "2003-10/2008"^^edtf:EDTF .
            claim:first-support a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:fundedBy ;
                isnad:object country:c ; isnad:locator "page 9" ; isnad:hedge scale:hedge-believed ;
                isnad:attested "2010-05-01"^^edtf:EDTF .
            claim:first-name a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:knownAs ;
                isnad:value "منظمة ألفا"@ar ; isnad:nameKind scale:name-own ; isnad:locator scale:locator-not-recorded ;
                isnad:hedge scale:hedge-not-recorded .
            claim:first-misprint a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:knownAs ;
                isnad:value "Alhpa"@en ; isnad:nameKind scale:name-own ; isnad:locator "page 11" ;
                isnad:hedge scale:hedge-flat .
            claim:first-part a isnad:Claim ; isnad:subject organization:b ; isnad:predicate isnad:partOf ;
                isnad:object organization:a ; isnad:locator "page 2" ; isnad:hedge scale:hedge-flat ;
                isnad:attested "2010-05-01"^^edtf:EDTF .
            """;

    static final String SECOND = """
            source:second a isnad:NewsArticle ; dcterms:title "خبر"@ar ; dc:publisher "A paper" ;
                isnad:issued "2012-01-31"^^edtf:EDTF ; isnad:tier scale:tier-press ; isnad:readAt <https://example.org/2> .
            claim:second-leader a isnad:PostClaim ; isnad:subject person:p ; isnad:predicate isnad:holdsPost ;
                isnad:object organization:a ; isnad:role scale:role-leader ; isnad:locator "paragraph 1" ;
                isnad:hedge scale:hedge-flat ; isnad:attested "2012-01-31"^^edtf:EDTF .
            claim:second-denied a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:fundedBy ;
                isnad:object country:c ; isnad:polarity scale:polarity-denied ; isnad:saidBy country:c ;
                isnad:locator "paragraph 2" ; isnad:hedge scale:hedge-flat ; isnad:attested "2012-01-31"^^edtf:EDTF .
            claim:second-end a isnad:Claim ; isnad:subject organization:b ; isnad:predicate isnad:dissolvedOn ;
                isnad:dateValue "2011-06-15"^^edtf:EDTF ; isnad:locator "paragraph 3" ; isnad:hedge scale:hedge-flat .
            claim:second-size a isnad:SetClaim ; isnad:subject set:s ; isnad:predicate isnad:size ; isnad:count 1067 ;
                isnad:locator "paragraph 4" ; isnad:hedge scale:hedge-estimated ; isnad:attested "2012"^^edtf:EDTF .
            claim:second-gone a isnad:Claim ; isnad:subject organization:b ; isnad:predicate isnad:alliedWith ;
                isnad:object organization:a ; isnad:locator "paragraph 5" ; isnad:hedge scale:hedge-flat .
            """;

    static final String CURATION = """
            claim:first-leader isnad:disagreesWith claim:second-leader ; isnad:curatorNote "They are apart."@en .
            claim:first-misprint isnad:nameMark scale:name-misprint .
            claim:second-gone isnad:status scale:status-withdrawn ; isnad:curatorNote "It was misread."@en .
            """;

    private MadeUpSite() {}

    public static DatasetGraph dataset() {
        return dataset(ENTITIES, FIRST);
    }

    /** The dataset with these entities and this first source. */
    public static DatasetGraph dataset(String entities, String first) {
        return dataset(
                text(FileKind.ENTITIES, "all", entities),
                text(FileKind.SOURCES, "first", first),
                text(FileKind.SOURCES, "second", SECOND),
                text(FileKind.CURATION, "judgements", CURATION));
    }

    private static DatasetGraph dataset(CuratedText... texts) {
        Reading reading = DataFolder.read(List.of(texts));
        DatasetGraph dataset = Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales())
                .dataset();
        Inferred inferred = Inference.over(dataset);
        dataset.addGraph(Graphs.DERIVATIONS, inferred.derivations());
        dataset.addGraph(Graphs.INFERRED, inferred.triples());
        return ServedDataset.of(dataset.stream(), Prefixes.forQueries());
    }

    public static Site site() {
        return Site.of(dataset(), "0.1.0");
    }

    /** The pages with one more source. */
    public static Site siteWith(String slug, String source) {
        return Site.of(
                dataset(
                        text(FileKind.ENTITIES, "all", ENTITIES),
                        text(FileKind.SOURCES, "first", FIRST),
                        text(FileKind.SOURCES, "second", SECOND),
                        text(FileKind.SOURCES, slug, source),
                        text(FileKind.CURATION, "judgements", CURATION)),
                "0.1.0");
    }

    public static String html(Site site, String path, Language language) {
        return new String(page(site, path, language).html(), StandardCharsets.UTF_8);
    }

    public static Page page(Site site, String path, Language language) {
        return site.page(new PageRequest(path, language, View.WHOLE, Map.of()));
    }

    /** A page in English as of a day. */
    public static Page asOf(String day, String path) {
        DatasetGraph whole = dataset();
        View view = new View(Optional.of(LocalDate.parse(day)), Optional.empty(), Certainty.possible);
        Site site = Site.of(new Views(whole, Prefixes.forQueries(), 1).of(view), whole, "0.1.0");
        return site.page(new PageRequest(path, Language.EN, view, Map.of()));
    }

    private static CuratedText text(FileKind kind, String slug, String body) {
        return new CuratedText(kind, slug + ".ttl", slug, HEAD + body);
    }
}
