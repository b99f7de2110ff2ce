package org.isnad.site.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.model.Version;
import org.isnad.release.Checksums;
import org.isnad.release.KeptRelease;
import org.isnad.site.MadeUpSite;
import org.isnad.site.PageCheck;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Page;
import org.isnad.site.request.KeptFile;
import org.isnad.site.request.PageRequest;
import org.isnad.site.request.Surroundings;
import org.isnad.view.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DownloadsPageTest {

    private static final Site SITE = MadeUpSite.site();
    private static final String SUM = "a".repeat(64);

    private static KeptRelease release(String version, String issued) {
        return new KeptRelease(
                new Version(version),
                LocalDate.parse(issued),
                "d".repeat(64),
                Path.of("nowhere"),
                new Checksums(new TreeMap<>(Map.of("rdf/isnad.nq.gz", SUM))));
    }

    private static Surroundings keeping(KeptRelease... releases) {
        return new Surroundings() {
            @Override
            public List<KeptRelease> releases() {
                return Arrays.asList(releases);
            }

            @Override
            public List<KeptFile> files(KeptRelease release) {
                return List.of(
                        new KeptFile("SHA256SUMS.minisig", "text/plain; charset=utf-8", 312, Optional.empty()),
                        new KeptFile("new/thing.bin", "application/octet-stream", 4_400, Optional.of(SUM)),
                        new KeptFile("rdf/isnad.nq.gz", "application/gzip", 1_234_567, Optional.of(SUM)));
            }
        };
    }

    private static Page page(Language language, Surroundings surroundings) {
        return SITE.page(new PageRequest("downloads", language, View.WHOLE, Map.of()), surroundings);
    }

    private static String html(Language language, Surroundings surroundings) {
        return new String(page(language, surroundings).html(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_whole_with_releases_and_without(Language language) {
        PageCheck.check(page(language, Surroundings.NONE), SITE.assets());
        PageCheck.check(
                page(language, keeping(release("0.2.0", "2031-01-02"), release("0.1.0", "2030-01-02"))), SITE.assets());
    }

    @Test
    void a_release_is_told_file_by_file() {
        String html = html(Language.EN, keeping(release("0.2.0", "2031-01-02")));

        assertThat(html)
                .contains("2 January 2031", "d".repeat(64), "https://w3id.org/isnad/release/0.2.0")
                .contains("href=\"/dump/0.2.0/rdf/isnad.nq.gz\"", "canonical N-Quads", "1.2 MB", SUM)
                .contains("312 bytes", "4 kB", "<bdi>new</bdi>")
                .contains("./isnad verify releases/0.2.0", "minisign -Vm SHA256SUMS")
                .contains("@misc{isnad-release-0.2.0", "No earlier release is kept here");
        assertThat(html.indexOf("rdf/isnad.nq.gz")).isLessThan(html.indexOf("new/thing.bin"));
        assertThat(html(Language.AR, keeping(release("0.2.0", "2031-01-02")))).contains("١٫٢ م.ب");
    }

    @Test
    void earlier_releases_are_named_with_the_way_to_compare_them() {
        assertThat(html(Language.EN, keeping(release("0.2.0", "2031-01-02"), release("0.1.0", "2030-01-02"))))
                .contains("./isnad diff releases/0.1.0 releases/0.2.0", "href=\"/dump/0.1.0/\"", "2 January 2030");
    }

    @Test
    void without_a_release_it_says_so_and_how_to_make_one() {
        assertThat(html(Language.EN, Surroundings.NONE))
                .contains(
                        "keeps no release", "./isnad release", "href=\"/sparql\"", "href=\"/data/organization/a.ttl\"");
    }
}
