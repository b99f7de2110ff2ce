package org.isnad.site.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.model.Isnad;
import org.isnad.release.KeptRelease;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.site.request.KeptFile;

/** The files of a release by folder: what is in each, its form, its size and its hash. */
final class ReleaseFiles {

    private static final List<String> COLUMNS = List.of("file", "holds", "form", "size");

    /** The folders of a release in the order in which they are told; the descriptions lie in none. */
    private static final List<String> FOLDERS = List.of("rdf", "tables", "views", "ftm", "vocabulary", "", "snapshot");

    /** The files that have words of their own. */
    private static final List<String> KNOWN = List.of(
            "rdf/isnad.nq.gz",
            "rdf/isnad.trig.gz",
            "rdf/isnad.jsonld.gz",
            "rdf/claims.ttl.gz",
            "rdf/direct.ttl.gz",
            "rdf/inferred.ttl.gz",
            "tables/claims.csv",
            "tables/groups.csv",
            "tables/people.csv",
            "tables/posts.csv",
            "tables/sources.csv",
            "tables/ties.csv",
            "tables/csv-metadata.json",
            "tables/datapackage.json",
            "views/prov.ttl.gz",
            "views/reified.ttl.gz",
            "views/wikibase.ttl.gz",
            "ftm/entities.ftm.json.gz",
            "vocabulary/ontology.ttl",
            "vocabulary/ontology.rdf",
            "vocabulary/ontology.html",
            "vocabulary/shapes.ttl",
            "vocabulary/context.jsonld",
            "README.md",
            "dcat.ttl",
            "dcat.jsonld",
            "void.ttl",
            "provenance.ttl",
            "ro-crate-metadata.json",
            "datacite.json",
            ".zenodo.json",
            "CITATION.cff",
            "SHA256SUMS",
            "SHA256SUMS.minisig",
            "snapshot/isnad.rt");

    private final Context context;

    ReleaseFiles(Context context) {
        this.context = context;
    }

    Markup of(KeptRelease release) {
        String version = release.version().text();
        List<KeptFile> files = context.surroundings().files(release);
        Map<String, List<KeptFile>> byFolder =
                files.stream().collect(Collectors.groupingBy(ReleaseFiles::folder, TreeMap::new, Collectors.toList()));
        List<Markup> lines = List.of(
                Body.line(
                        context.say("downloads.issued"),
                        Markup.text(context.dates().day(release.issued()))),
                Body.line(
                        context.say("downloads.iri"),
                        Markup.element("code", List.of("dir", "ltr"), Markup.text(Isnad.BASE + "release/" + version))),
                Body.line(
                        context.say("downloads.hash"),
                        Markup.element(
                                "code", List.of("dir", "ltr", "class", "hash"), Markup.text(release.dataHash()))),
                Body.line(
                        context.say("downloads.all"),
                        Markup.all(
                                number(files.size()),
                                Markup.text(context.texts().of("list.between")),
                                size(files.stream().mapToLong(KeptFile::bytes).sum()))));
        List<Markup> bodies = new ArrayList<>();
        FOLDERS.stream()
                .filter(byFolder::containsKey)
                .forEach(folder -> bodies.add(folder(folder, byFolder.getOrDefault(folder, List.of()), version)));
        byFolder.keySet().stream()
                .filter(folder -> !FOLDERS.contains(folder))
                .forEach(folder -> bodies.add(folder(folder, byFolder.getOrDefault(folder, List.of()), version)));
        return Body.section(
                "release",
                context.say("downloads.release", Markup.element("bdi", Markup.text(version))),
                Markup.element("dl", List.of("class", "record"), Markup.all(lines)),
                Markup.element(
                        "div",
                        List.of("class", "wide"),
                        Markup.element(
                                "table",
                                List.of("class", "files"),
                                Markup.element("thead", Markup.element("tr", heads())),
                                Markup.join(bodies, "\n"))));
    }

    private Markup heads() {
        return Markup.all(COLUMNS.stream()
                .map(column -> Markup.element("th", List.of("scope", "col"), context.say("downloads.column." + column)))
                .toList());
    }

    private Markup folder(String folder, List<KeptFile> files, String version) {
        Markup title = FOLDERS.contains(folder)
                ? context.say("downloads.folder." + (folder.isEmpty() ? "descriptions" : folder))
                : Markup.element("bdi", Markup.text(folder));
        Markup head = Markup.element(
                "tr", Markup.element("th", List.of("scope", "rowgroup", "colspan", "4", "class", "group"), title));
        List<Markup> rows = files.stream()
                .sorted(Comparator.comparing((KeptFile file) -> place(file.path()))
                        .thenComparing(KeptFile::path))
                .map(file -> row(file, version))
                .toList();
        return Markup.element("tbody", head, Markup.all(rows));
    }

    /** What has no words of its own comes last. */
    private static int place(String path) {
        int place = KNOWN.indexOf(path);
        return place < 0 ? KNOWN.size() : place;
    }

    private Markup row(KeptFile file, String version) {
        Markup link = Markup.element(
                "a",
                List.of("href", "/dump/" + version + "/" + file.path()),
                Markup.element("code", List.of("dir", "ltr"), Markup.text(file.path())));
        Markup hash = file.sha256()
                .map(sum -> Markup.element(
                        "small", Markup.element("code", List.of("dir", "ltr", "class", "hash"), Markup.text(sum))))
                .orElse(Markup.NONE);
        Markup holds = KNOWN.contains(file.path()) ? context.say("downloads.file." + file.path()) : Markup.NONE;
        return Markup.element(
                "tr",
                Markup.element("th", List.of("scope", "row"), link),
                Markup.element("td", holds, hash),
                Markup.element(
                        "td",
                        Markup.element(
                                "bdi",
                                List.of("dir", "ltr"),
                                Markup.text(file.mediaType().split(";", 2)[0]))),
                Markup.element("td", List.of("class", "size"), size(file.bytes())));
    }

    private static String folder(KeptFile file) {
        int slash = file.path().indexOf('/');
        return slash < 0 ? "" : file.path().substring(0, slash);
    }

    private Markup size(long bytes) {
        if (bytes < 1_000) {
            return context.say("downloads.bytes", number(bytes));
        }
        return bytes < 1_000_000
                ? context.say("downloads.kilobytes", number(Math.round(bytes / 1e3)))
                : context.say("downloads.megabytes", tenths(Math.round(bytes / 1e5)));
    }

    private Markup tenths(long tenths) {
        return context.say("number.decimal", number(tenths / 10), number(tenths % 10));
    }

    private Markup number(long number) {
        return Markup.text(context.texts().number(number));
    }
}
