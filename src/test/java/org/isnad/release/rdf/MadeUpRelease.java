package org.isnad.release.rdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
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
import org.isnad.release.Material;
import org.isnad.release.Part;
import org.isnad.release.ReleaseRecord;

/** A made-up record in which each kind of claim occurs, and the files of its release. */
final class MadeUpRelease {

    private static final String HEAD = Prefixes.asMap().entrySet().stream()
            .map(entry -> "@prefix " + entry.getKey() + ": <" + entry.getValue() + "> .\n")
            .collect(Collectors.joining());

    private static final String ENTITIES = """
            organization:a a isnad:Organization ; skos:prefLabel "Alpha \\"the first\\""@en, "ألفا"@ar .
            organization:b a isnad:Organization ; skos:prefLabel "Beta"@en .
            organization:c a isnad:Organization ; skos:prefLabel "Gamma"@en .
            person:p a isnad:Person ; skos:prefLabel "Zayd"@en .
            country:x a isnad:Country ; skos:prefLabel "Xanadu"@en .
            set:s a isnad:GroupSet ; skos:prefLabel "a set"@en .
            """;

    private static final String REPORT = """
            source:report a isnad:Report ; dcterms:title "A made-up report"@en ; dcterms:publisher "A publisher" ;
                dcterms:language "en" ; isnad:issued "2010-05"^^edtf:EDTF ; isnad:tier scale:tier-press .
            CLAIM report-direct organization:a isnad:partOf ; isnad:object organization:b ; isnad:hedge scale:hedge-flat ;
                isnad:attested "2010-05"^^edtf:EDTF .
            CLAIM report-further organization:b isnad:partOf ; isnad:object organization:c ; isnad:hedge scale:hedge-flat ;
                isnad:attested "2010-05"^^edtf:EDTF .
            CLAIM report-believed organization:a isnad:closeTo ; isnad:object organization:c ;
                isnad:hedge scale:hedge-believed ; isnad:note "two\\nlines \\\\ and a \\"quote\\""@en .
            CLAIM report-denied organization:a isnad:fundedBy ; isnad:object country:x ; isnad:hedge scale:hedge-flat ;
                isnad:polarity scale:polarity-denied ; isnad:saidBy country:x .
            CLAIM report-unnamed organization:b isnad:alliedWith ; isnad:objectText "five other groups" ;
                isnad:hedge scale:hedge-reported ; isnad:via source:list .
            CLAIM report-withdrawn organization:c isnad:rivalOf ; isnad:object organization:a ; isnad:hedge scale:hedge-flat .
            CLAIM report-name organization:a isnad:knownAs ; isnad:value "al-Alif"@ar-Latn ; isnad:hedge scale:hedge-flat ;
                isnad:nameKind scale:name-own .
            CLAIM report-founded organization:a isnad:foundedOn ; isnad:dateValue "198X"^^edtf:EDTF ;
                isnad:hedge scale:hedge-flat .
            claim:report-set a isnad:SetClaim ; isnad:locator scale:locator-not-recorded ; isnad:subject set:s ;
                isnad:predicate isnad:closeTo ; isnad:object organization:c ; isnad:count 40 ; isnad:hedge scale:hedge-flat .
            claim:report-size a isnad:SetClaim ; isnad:locator "p. 2" ; isnad:subject set:s ; isnad:predicate isnad:size ;
                isnad:count 67 ; isnad:hedge scale:hedge-estimated .
            claim:report-strength a isnad:StrengthClaim ; isnad:locator "p. 3" ; isnad:subject organization:a ;
                isnad:predicate isnad:strength ; isnad:lower 60 ; isnad:unit scale:unit-fighters ; isnad:hedge scale:hedge-flat .
            """;

    private static final String LIST = """
            source:list a isnad:OfficialList ; dcterms:title "A list"@en ; isnad:authority country:x ;
                isnad:issued "2011-01-02"^^edtf:EDTF ; isnad:tier scale:tier-official .
            claim:list-designated a isnad:DesignationClaim ; isnad:locator "row 1" ; isnad:subject organization:a ;
                isnad:predicate isnad:designatedBy ; isnad:object country:x ; isnad:programme scale:programme-fto ;
                isnad:hedge scale:hedge-flat ; isnad:when "2011-01-02/"^^edtf:EDTF .
            """;

    private static final String CURATION = "claim:report-withdrawn isnad:status scale:status-withdrawn .\n";

    private static final DatasetGraph DATASET = build();

    private MadeUpRelease() {}

    static DatasetGraph dataset() {
        return DATASET;
    }

    private static DatasetGraph build() {
        Reading reading = DataFolder.read(List.of(
                text(FileKind.ENTITIES, "all", ENTITIES),
                text(FileKind.SOURCES, "report", claims(REPORT)),
                text(FileKind.SOURCES, "list", LIST),
                text(FileKind.CURATION, "judgements", CURATION)));
        DatasetGraph dataset = Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales())
                .dataset();
        Inferred inferred = Inference.over(dataset);
        dataset.addGraph(Graphs.DERIVATIONS, inferred.derivations());
        dataset.addGraph(Graphs.INFERRED, inferred.triples());
        return ServedDataset.of(dataset.stream(), Prefixes.forQueries());
    }

    /** {@code CLAIM name subject predicate ;} begins a claim. */
    private static String claims(String text) {
        return text.replaceAll(
                "CLAIM (\\S+) (\\S+) (\\S+) ;",
                "claim:$1 a isnad:Claim ; isnad:locator \"p. 1\" ; isnad:subject $2 ; isnad:predicate $3 ;");
    }

    private static CuratedText text(FileKind kind, String slug, String body) {
        return new CuratedText(kind, slug + ".ttl", slug, HEAD + body);
    }

    static List<Part> parts(DatasetGraph dataset) {
        ReleaseRecord record = new ReleaseRecord("1.0.0", LocalDate.of(2020, 1, 1), "0", Optional.empty());
        return RdfParts.of(new Material(dataset, record, "1", List.of()));
    }

    static byte[] bytes(DatasetGraph dataset, String path) {
        Part part = parts(dataset).stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            part.content().writeTo(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    static String text(String path) {
        return new String(bytes(DATASET, path), StandardCharsets.UTF_8);
    }

    /** The quads of a file as Jena reads it. */
    static Set<Quad> quads(String path, Lang lang) {
        DatasetGraph read = DatasetGraphFactory.create();
        RDFParser.fromString(text(path), lang).parse(read);
        return read.stream().collect(Collectors.toCollection(HashSet::new));
    }

    /** A Turtle file as Jena reads it. */
    static Graph graph(String path) {
        Graph graph = Graphs.inMemory();
        RDFParser.fromString(text(path), Lang.TURTLE).parse(graph);
        return graph;
    }

    /** Whether the graph holds this, asked in SPARQL 1.2 with the prefixes of the release and of Wikibase. */
    static boolean ask(Graph graph, String pattern) {
        String prefixes = Stream.concat(
                        DumpPrefixes.ofTheDataset().getMappingCopy().entrySet().stream(),
                        OtherVocabulary.packed("wikibase")
                                .query()
                                .getPrefixMapping()
                                .getNsPrefixMap()
                                .entrySet()
                                .stream())
                .map(entry -> "PREFIX " + entry.getKey() + ": <" + entry.getValue() + ">\n")
                .distinct()
                .collect(Collectors.joining());
        try (QueryExec execution =
                QueryExec.graph(graph).query(prefixes + "ASK {" + pattern + "}").build()) {
            return execution.ask();
        }
    }
}
