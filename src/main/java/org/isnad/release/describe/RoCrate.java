package org.isnad.release.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.publish.Json;
import org.isnad.release.Part;
import org.isnad.release.ReleaseRecord;
import org.isnad.release.WrittenPart;

/**
 * The folder of a release as a research object: RO-Crate 1.2, a flat list of things in JSON-LD. Files that are written
 * after this one are named without size and hash.
 */
final class RoCrate {

    private static final String SPECIFICATION = DescriptionFile.RO_CRATE.conformsTo();

    private final About about;
    private final ReleaseRecord record;
    private final List<Json> things = new ArrayList<>();

    private RoCrate(About about, ReleaseRecord record) {
        this.about = about;
        this.record = record;
    }

    static String of(About about, ReleaseRecord record, List<WrittenPart> written) {
        RoCrate crate = new RoCrate(about, record);
        crate.root(written);
        written.forEach(crate::file);
        descriptions().forEach(crate::file);
        crate.context();
        return new Json()
                .with("@context", SPECIFICATION + "/context")
                .with("@graph", crate.things, thing -> thing)
                .text();
    }

    private void root(List<WrittenPart> written) {
        List<String> files = Stream.concat(
                        written.stream().map(file -> file.part().file()),
                        descriptions().stream().map(DescriptionFile::path))
                .toList();
        things.add(thing(DescriptionFile.RO_CRATE.path(), "CreativeWork")
                .with("conformsTo", reference(SPECIFICATION))
                .with("about", reference("./")));
        things.add(thing("./", "Dataset")
                .with("name", about.title())
                .with("description", about.description())
                .with("identifier", Names.release(record.version()).getURI())
                .with("url", about.home())
                .with("version", record.version())
                .with("datePublished", record.issued().toString())
                .with("license", reference(about.license().iri()))
                .with("author", reference(Names.PROJECT.getURI()))
                .with("publisher", reference(Names.PROJECT.getURI()))
                .with("keywords", about.englishKeywords())
                .with("spatialCoverage", reference(about.placeIri()))
                .with("usageInfo", about.rights())
                .with("hasPart", files, RoCrate::reference));
    }

    private void file(WrittenPart written) {
        Part part = written.part();
        String mediaType = FileFormat.of(part.mediaType()).mediaType();
        things.add(thing(part.file(), "File")
                .with("name", part.title())
                .with("encodingFormat", part.packed() ? List.of("application/gzip", mediaType) : List.of(mediaType))
                .with("contentSize", Long.toString(written.bytes()))
                .with("sha256", written.sha256()));
    }

    private void file(DescriptionFile file) {
        things.add(thing(file.path(), "File").with("name", file.title()).with("encodingFormat", file.mediaType()));
    }

    private void context() {
        things.add(thing(about.license().iri(), "CreativeWork")
                .with("name", about.license().name())
                .with("identifier", about.license().spdx()));
        things.add(thing(Names.PROJECT.getURI(), "Organization")
                .with("name", about.creator())
                .with("url", about.home()));
        things.add(thing(about.placeIri(), "Place").with("name", about.place()));
    }

    /** All but the crate's own file, which is no part of it. */
    private static List<DescriptionFile> descriptions() {
        return Arrays.stream(DescriptionFile.values())
                .filter(file -> file != DescriptionFile.RO_CRATE)
                .toList();
    }

    private static Json thing(String id, String type) {
        return new Json().with("@id", id).with("@type", type);
    }

    private static Json reference(String id) {
        return new Json().with("@id", id);
    }
}
