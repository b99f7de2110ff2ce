package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.isnad.model.Sha256;
import org.isnad.model.Version;
import org.isnad.release.Checksums;
import org.isnad.release.KeptRelease;
import org.isnad.server.dump.Dumps;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DumpTest {

    private static final String QUADS = "<http://e/s> <http://e/p> \"بدر\" <http://e/g> .\n";
    private static final String TABLE = "name\nبدر\n";

    private static Path folder = Path.of("");
    private static IsnadServer server;
    private static Checksums sums;
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void serve(@TempDir Path temporary) throws IOException {
        folder = temporary;
        TreeMap<String, String> byPath = new TreeMap<>();
        write("rdf/isnad.nq.gz", gzip(QUADS), byPath);
        write("tables/groups.csv", TABLE.getBytes(StandardCharsets.UTF_8), byPath);
        sums = new Checksums(byPath);
        write(Checksums.FILE, sums.text().getBytes(StandardCharsets.UTF_8), new TreeMap<>());
        Files.writeString(folder.resolve("secret.txt"), "not listed");
        Publication now = new Publication(SampleServer.dataset(), SampleServer.prefixes(), "now", Instant.EPOCH);
        Offer offer = new Offer(
                now,
                Renewal.NONE,
                List.of(new Offer.NamedRelease("0.2.0", now), new Offer.NamedRelease("0.1.0", older())),
                new Dumps(List.of(kept("0.2.0"), kept("0.1.0"))));
        server = IsnadServer.start(offer, SampleServer.ANY_PORT);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void aFileIsSentAsItLiesAndNeverChanges() throws Exception {
        HttpResponse<byte[]> response = get("/dump/0.1.0/rdf/isnad.nq.gz", "Accept-Encoding", "gzip");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(Files.readAllBytes(folder.resolve("rdf/isnad.nq.gz")));
        assertThat(response.headers().firstValue("Content-Type")).contains("application/gzip");
        assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(response.headers().firstValue("ETag"))
                .contains('"' + sums.byPath().get("rdf/isnad.nq.gz") + '"');
        assertThat(response.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(get("/dump/0.1.0/rdf/isnad.nq.gz", "If-None-Match", etag(response))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void withoutItsEndingAPackedFileIsSentPackedOrUnpackedAsTheClientLikes() throws Exception {
        HttpResponse<byte[]> packed = get("/dump/0.1.0/rdf/isnad.nq", "Accept-Encoding", "gzip");
        assertThat(packed.headers().firstValue("Content-Type")).contains("application/n-quads");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(unpacked.readAllBytes()).isEqualTo(QUADS.getBytes(StandardCharsets.UTF_8));
        }
        HttpResponse<byte[]> plain = get("/dump/0.1.0/rdf/isnad.nq");
        assertThat(plain.body()).isEqualTo(QUADS.getBytes(StandardCharsets.UTF_8));
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(plain.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(etag(plain)).isNotEqualTo(etag(packed));
    }

    /** The table has 12 bytes: each Arabic letter takes two. */
    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 206, bytes 0-3/12",
        "bytes=5-, 206, bytes 5-11/12",
        "bytes=-4, 206, bytes 8-11/12",
        "bytes=-99, 206, bytes 0-11/12",
        "bytes=8-99, 206, bytes 8-11/12",
        "bytes=12-, 416, bytes */12",
        "bytes=-0, 416, bytes */12",
        "bytes=3-1, 200,",
        "lines=1-2, 200,",
        "'bytes=0-1,3-4', 200,",
    })
    void aRangeOfAFile(String range, int status, String contentRange) throws Exception {
        HttpResponse<byte[]> response = get("/dump/0.1.0/tables/groups.csv", "Range", range);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Range").orElse(null)).isEqualTo(contentRange);
        if (status == 206) {
            byte[] whole = TABLE.getBytes(StandardCharsets.UTF_8);
            String[] bounds = contentRange.replaceAll("bytes |/.*", "").split("-", -1);
            int first = Integer.parseInt(bounds[0]);
            int last = Integer.parseInt(bounds[1]);
            assertThat(response.body()).isEqualTo(Arrays.copyOfRange(whole, first, last + 1));
        }
    }

    @Test
    void aRangeOfAnotherVersionOfTheFileIsTheWhole() throws Exception {
        String path = "/dump/0.1.0/tables/groups.csv";
        assertThat(get(path, "Range", "bytes=0-3", "If-Range", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(get(path, "Range", "bytes=0-3", "If-Range", etag(get(path))).statusCode())
                .isEqualTo(206);
    }

    @Test
    void latestLeadsToTheNewest() throws Exception {
        HttpResponse<byte[]> response = get("/dump/latest/tables/groups.csv");
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location")).contains("/dump/0.2.0/tables/groups.csv");
        assertThat(get("/dump/latest").headers().firstValue("Location")).contains("/dump/0.2.0/");
    }

    /** Only what the sums list is a file of the release, whatever else lies on the disk. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dump/0.1.0/secret.txt",
                "/dump/0.1.0/tables",
                "/dump/0.1.0/tables/",
                "/dump/0.1.0/tables//groups.csv",
                "/dump/0.1.0/%2e%2e/0.1.0/tables/groups.csv",
                "/dump/0.3.0/tables/groups.csv",
                "/dump/0.3.0/",
            })
    void nothingElseIsThere(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dump", "/dump/", "/dump/0.1.0", "/dump/0.1.0/"})
    void listsAreForProgramsAndPeople(String path) throws Exception {
        assertThat(text(get(path, "Accept", "application/json"))).contains("\"/dump/0.1.0/");
        assertThat(text(get(path, "Accept", "text/html"))).contains("<a href=\"/dump/0.1.0/");
        assertThat(get(path, "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void theListOfFilesTellsTypeLengthAndHash() throws Exception {
        assertThat(text(get("/dump/0.1.0/", "Accept", "application/json")).replaceAll("\\s+", ""))
                .contains(
                        "\"href\":\"/dump/0.1.0/tables/groups.csv\",\"type\":\"text/csv;charset=utf-8;header=present\","
                                + "\"bytes\":12,\"sha256\":\""
                                + sums.byPath().get("tables/groups.csv") + '"');
    }

    @Test
    void aReleaseCanBeAskedAsItWas() throws Exception {
        String query = "/sparql?format=csv&query=" + SampleServer.encode("SELECT ?o { ?s <http://e/p> ?o }");
        assertThat(text(get(query + "&release=0.1.0"))).contains("old");
        assertThat(text(get(query + "&release=0.2.0"))).doesNotContain("old");
        assertThat(text(get(query))).doesNotContain("old");
        assertThat(etag(get(query + "&release=0.1.0"))).isNotEqualTo(etag(get(query)));
        HttpResponse<byte[]> unknown = get(query + "&release=9.9.9");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(text(unknown)).contains("there are 0.1.0, 0.2.0");
    }

    private static KeptRelease kept(String version) {
        return new KeptRelease(new Version(version), LocalDate.of(2026, 1, 2), "the-hash", folder, sums);
    }

    private static Publication older() {
        return new Publication(
                RDFParser.fromString("<http://e/s> <http://e/p> \"old\" .", Lang.TURTLE)
                        .toDatasetGraph(),
                SampleServer.prefixes(),
                "older",
                Instant.EPOCH);
    }

    private HttpResponse<byte[]> get(String path, String... fields) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(server.endpoint().resolve("/") + path.substring(1)));
        if (fields.length > 0) {
            request.headers(fields);
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private static String etag(HttpResponse<?> response) {
        return response.headers().firstValue("ETag").orElseThrow();
    }

    private static void write(String path, byte[] bytes, Map<String, String> sums) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        sums.put(path, Sha256.of(bytes));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
