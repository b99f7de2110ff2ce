package org.isnad.release.describe;

import java.util.ArrayList;
import java.util.List;
import org.isnad.publish.Json;
import org.isnad.release.ReleaseRecord;

/** A release as Zenodo takes it in: the metadata of a deposit, which knows one licence and one language. */
final class Zenodo {

    private Zenodo() {}

    static String of(About about, ReleaseRecord record) {
        List<Json> related = new ArrayList<>();
        related.add(relation("isAlternateIdentifier", record.version()));
        record.previous().ifPresent(previous -> related.add(relation("isNewVersionOf", previous.version())));
        return new Json()
                .with("title", about.title())
                .with("upload_type", "dataset")
                .with("description", about.description() + " " + about.rights())
                .with("creators", List.of(about.creator()), name -> new Json().with("name", name))
                .with("publication_date", record.issued().toString())
                .with("version", record.version())
                .with("access_right", "open")
                .with("license", about.license().spdx())
                .with("language", "eng")
                .with("keywords", about.englishKeywords())
                .with("related_identifiers", related, relation -> relation)
                .with("notes", "SHA-256 of the data in canonical form (RDFC-1.0): " + record.dataHash())
                .text();
    }

    private static Json relation(String relation, String version) {
        return new Json()
                .with("identifier", Names.release(version).getURI())
                .with("relation", relation)
                .with("scheme", "url");
    }
}
