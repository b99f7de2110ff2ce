package org.isnad.release.describe;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.release.ReleaseRecord;
import org.isnad.release.WrittenPart;

/** The page that people read first: what each file is, how to check, load and cite it, and what is not in it. */
final class Readme {

    private Readme() {}

    static String of(About about, ReleaseRecord record, List<WrittenPart> written) {
        return """
                # %s

                Release %s, %s

                %s

                Nothing here says that a claim is true: it says who published it, where, how surely, and for which time.
                Contradictions between sources are kept.

                ## What lies here

                | file | what it is | bytes |
                |---|---|---|
                %s
                `rdf/isnad.nq.gz` holds every statement, each in the graph of its source. `rdf/claims.ttl.gz` has the claims
                with their sources and the things they are about; `rdf/direct.ttl.gz` the statements that follow from
                accepted claims; `rdf/inferred.ttl.gz` what rules conclude, with each proof. If one table is enough, take
                `tables/claims.csv`: one row a claim. `snapshot/` is for `isnad serve --release` only.

                ## Check it

                ```sh
                sha256sum -c SHA256SUMS
                zcat rdf/isnad.nq.gz | sha256sum
                ```

                The first checks every file. The second must give the name of the data, the SHA-256 of its canonical form
                (RDFC-1.0), which does not change with the way in which it is written down:

                ```text
                %s
                ```

                ## Load it

                Any triple store that reads N-Quads keeps the sources apart; with two of them:

                ```sh
                zcat rdf/isnad.nq.gz | oxigraph load --location store --format nq
                tdb2.tdbloader --loc store rdf/isnad.nq.gz
                ```

                A direct statement means "at some time, by an accepted claim", never "now". Who asks for a day asks the
                claims; their bounds may be absent, so test for them. The words are explained in `vocabulary/`.

                ## Cite it

                > %s (%s). *%s* (release %s). %s

                %s A reader must be able to get from your statement to the source: give the IRI of the claim.

                ## Licence

                %s
                [%s](%s) asks you to name the Isnad project and, for a claim, its source; [%s](%s) asks nothing. The sources
                themselves belong to their authors and are not part of the release.

                ## What is not in it

                No text of the sources beyond a title and a few words. No addresses, document numbers, kin, religion,
                birthplace or citizenship of anybody, and no days of birth. No claim without a published source. What nobody
                has claimed in a source that we read is not here either: that something is absent says nothing. The editors'
                own marks on claims (status, confidence, disagreements) are kept apart from them, in the graph `curation`.
                """.formatted(
                        about.title(),
                        record.version(),
                        record.issued(),
                        about.description(),
                        files(written),
                        record.dataHash(),
                        about.creator(),
                        record.issued().getYear(),
                        about.title(),
                        record.version(),
                        Names.release(record.version()).getURI(),
                        about.howToCite().replace("as below", "as above"),
                        about.rights(),
                        about.license().name(),
                        about.license().iri(),
                        about.freeLicense().name(),
                        about.freeLicense().iri());
    }

    /** One row a file, by name; the sizes of the description are not known to itself. */
    private static String files(List<WrittenPart> written) {
        Map<String, String> rows = new TreeMap<>();
        written.forEach(file -> rows.put(
                file.part().file(), row(file.part().file(), file.part().title(), Long.toString(file.bytes()))));
        Arrays.stream(DescriptionFile.values())
                .forEach(file -> rows.put(file.path(), row(file.path(), file.title(), "")));
        return rows.values().stream().collect(Collectors.joining());
    }

    private static String row(String file, String title, String bytes) {
        return "| `%s` | %s | %s |\n".formatted(file, title, bytes);
    }
}
