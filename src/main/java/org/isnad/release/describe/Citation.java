package org.isnad.release.describe;

import org.apache.commons.text.WordUtils;
import org.apache.jena.atlas.json.JsonString;
import org.isnad.release.ReleaseRecord;

/**
 * How to cite the dataset, in the Citation File Format 1.2.0. The format takes several licences for a choice between
 * them, so only that of the whole is given.
 */
final class Citation {

    private static final int WIDTH = 116;

    private Citation() {}

    /** Of a release. */
    static String of(About about, ReleaseRecord record) {
        String iri = Names.release(record.version()).getURI();
        return head(about, record.version(), iri)
                + """
                date-released: %s
                identifiers:
                  - type: url
                    value: %s
                    description: "This release"
                  - type: other
                    value: "sha256:%s"
                    description: "SHA-256 of the data in canonical form (RDFC-1.0)"
                """.formatted(record.issued(), quoted(iri), record.dataHash())
                + tail(about);
    }

    /** Of the project, as it is being worked on. */
    static String of(About about, String version) {
        return head(about, version, about.home()) + tail(about);
    }

    private static String head(About about, String version, String url) {
        return """
                cff-version: 1.2.0
                message: %s
                title: %s
                type: dataset
                authors:
                  - name: %s
                version: %s
                url: %s
                """.formatted(
                        quoted(about.howToCite()),
                        quoted(about.title()),
                        quoted(about.creator()),
                        quoted(version),
                        quoted(url));
    }

    private static String tail(About about) {
        StringBuilder tail = new StringBuilder("license: " + about.license().spdx() + "\nkeywords:\n");
        about.englishKeywords()
                .forEach(keyword -> tail.append("  - ").append(quoted(keyword)).append('\n'));
        return tail.append("abstract: >-\n  ")
                .append(WordUtils.wrap(about.description() + " " + about.rights(), WIDTH, "\n  ", false))
                .append('\n')
                .toString();
    }

    /** A string of JSON is one of YAML. */
    private static String quoted(String text) {
        return new JsonString(text).toString();
    }
}
