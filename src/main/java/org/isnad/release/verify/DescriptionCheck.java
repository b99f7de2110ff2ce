package org.isnad.release.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.isnad.release.Checksums;

/** Whether the description says of each file what the file is, and leaves none of the data out. */
final class DescriptionCheck {

    /** What describes the tables lies beside them, and is no data. */
    private static final Pattern DATA = Pattern.compile("(?:rdf|views|ftm)/.*|tables/.*(?<!\\.json)");

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "nq", "application/n-quads",
            "trig", "application/trig",
            "ttl", "text/turtle",
            "jsonld", "application/ld+json",
            "csv", "text/csv",
            "json", "application/json",
            "parquet", "application/vnd.apache.parquet");

    private DescriptionCheck() {}

    static void check(Path folder, Checksums sums, DescribedRelease described, Findings findings) throws IOException {
        for (Map.Entry<String, DescribedRelease.DescribedFile> entry :
                described.files().entrySet()) {
            String name = entry.getKey();
            if (!sums.byPath().containsKey(name)) {
                findings.add(DescribedRelease.FILE, "describes " + name + ", which is not there");
                continue;
            }
            DescribedRelease.DescribedFile file = entry.getValue();
            tell(findings, name, "size", file.bytes(), Long.toString(Files.size(folder.resolve(name))));
            tell(findings, name, "SHA-256", file.sha256(), sums.byPath().get(name));
            tell(findings, name, "packing", file.packed() ? "gzip" : "none", name.endsWith(".gz") ? "gzip" : "none");
            String known = MEDIA_TYPES.getOrDefault(ending(name), "");
            if (!known.isEmpty() && !file.mediaType().isEmpty()) {
                tell(findings, name, "media type", file.mediaType(), known);
            }
        }
        for (String name : sums.byPath().keySet()) {
            if (DATA.matcher(name).matches() && !described.files().containsKey(name)) {
                findings.add(DescribedRelease.FILE, "does not describe " + name);
            }
        }
    }

    private static void tell(Findings findings, String name, String what, String described, String found) {
        if (!described.equals(found)) {
            findings.add(
                    DescribedRelease.FILE, "gives " + name + " the " + what + " " + described + ", and it is " + found);
        }
    }

    private static String ending(String name) {
        String unpacked = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        return unpacked.substring(unpacked.lastIndexOf('.') + 1);
    }
}
