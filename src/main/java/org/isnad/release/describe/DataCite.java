package org.isnad.release.describe;

import java.util.List;
import org.apache.jena.atlas.json.JsonArray;
import org.isnad.model.Isnad;
import org.isnad.publish.Json;
import org.isnad.release.Part;
import org.isnad.release.ReleaseRecord;
import org.isnad.release.WrittenPart;

/**
 * A release as DataCite registers it (metadata schema 4.6). It has no DOI: an archive gives one when it takes the release
 * in. Until then its w3id.org IRI is its name.
 */
final class DataCite {

    private static final String SPDX_LICENSES = "https://spdx.org/licenses/";

    private DataCite() {}

    static String of(About about, ReleaseRecord record, List<WrittenPart> written) {
        Names names = new Names(record.version());
        List<WrittenPart> data = written.stream()
                .filter(file -> file.part().role() == Part.Role.DATA)
                .toList();
        Json creator = new Json().with("name", about.creator()).with("nameType", "Organizational");
        return new Json()
                .with("schemaVersion", DescriptionFile.DATACITE.conformsTo())
                .with("url", names.release().getURI())
                .with("types", new Json().with("resourceType", "RDF dataset").with("resourceTypeGeneral", "Dataset"))
                .with("creators", List.of(creator), form -> form)
                .with("titles", about.titles(), title -> title(about, title))
                .with("publisher", new Json().with("name", about.creator()))
                .with("publicationYear", Integer.toString(record.issued().getYear()))
                .with("subjects", about.keywords(), keyword -> new Json()
                        .with("subject", keyword.words())
                        .with("lang", keyword.language()))
                .with("dates", List.of(record.issued()), day -> new Json()
                        .with("date", day.toString())
                        .with("dateType", "Issued"))
                .with("language", "en")
                .with("alternateIdentifiers", List.of("w3id", "SHA-256"), type -> alternate(type, names, record))
                .with("relatedIdentifiers", related(names, record))
                .with("sizes", List.of(size(data)))
                .with("formats", formats(data))
                .with("version", record.version())
                .with("rightsList", List.of(about.license(), about.freeLicense()), license -> rights(about, license))
                .with("descriptions", about.descriptions(), description -> new Json()
                        .with("description", description.words())
                        .with("descriptionType", "Abstract")
                        .with("lang", description.language()))
                .with("geoLocations", List.of(about.place()), place -> new Json().with("geoLocationPlace", place))
                .text();
    }

    private static Json title(About about, Text title) {
        Json json = new Json().with("title", title.words()).with("lang", title.language());
        return title.words().equals(about.title()) ? json : json.with("titleType", "TranslatedTitle");
    }

    private static Json alternate(String type, Names names, ReleaseRecord record) {
        return new Json()
                .with(
                        "alternateIdentifier",
                        type.equals("w3id") ? names.release().getURI() : record.dataHash())
                .with("alternateIdentifierType", type);
    }

    private static JsonArray related(Names names, ReleaseRecord record) {
        JsonArray array = new JsonArray();
        array.add(relation("IsVersionOf", Isnad.DATASET.getURI()).object());
        record.previous()
                .ifPresent(previous -> array.add(relation(
                                "IsNewVersionOf",
                                Names.release(previous.version()).getURI())
                        .object()));
        array.add(
                relation("HasMetadata", names.file(DescriptionFile.DCAT.path()).getURI())
                        .with("relatedMetadataScheme", "DCAT")
                        .with("schemeUri", Statements.DCAT)
                        .object());
        return array;
    }

    private static Json relation(String type, String iri) {
        return new Json()
                .with("relatedIdentifier", iri)
                .with("relatedIdentifierType", "w3id")
                .with("relationType", type);
    }

    private static String size(List<WrittenPart> data) {
        return "%s bytes in %s files"
                .formatted(data.stream().mapToLong(WrittenPart::bytes).sum(), data.size());
    }

    private static List<String> formats(List<WrittenPart> data) {
        return data.stream()
                .map(file -> FileFormat.of(file.part().mediaType()).mediaType())
                .distinct()
                .sorted()
                .toList();
    }

    private static Json rights(About about, License license) {
        return new Json()
                .with(
                        "rights",
                        license.equals(about.license()) ? license.name() + ". " + about.rights() : license.name())
                .with("rightsUri", license.iri())
                .with("rightsIdentifier", license.spdx())
                .with("rightsIdentifierScheme", "SPDX")
                .with("schemeUri", SPDX_LICENSES)
                .with("lang", "en");
    }
}
