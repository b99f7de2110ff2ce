package org.isnad.site.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.Sha256;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Assets ASSETS = Assets.packed();

    private static String css() {
        return new String(ASSETS.at(ASSETS.path("site.css")).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void the_style_sheet_names_only_files_of_ours_by_their_hashes() {
        assertThat(Pattern.compile("url\\(([^)]*)\\)").matcher(css()).results())
                .hasSize(2)
                .allSatisfy(found -> assertThat(ASSETS.at(found.group(1))).isPresent());
        assertThat(css()).doesNotContain("@import", "http:", "https:");
    }

    @Test
    void each_file_has_its_type_and_none_is_found_under_another_hash() {
        assertThat(ASSETS.all())
                .extracting(Assets.Asset::mediaType)
                .doesNotContain("text/plain")
                .contains("text/css; charset=utf-8", "text/javascript; charset=utf-8");
        assertThat(ASSETS.at("/assets/0000000000000000/site.css")).isEmpty();
    }

    @Test
    void the_script_comes_with_the_licences_of_what_is_in_it() {
        String script = text("query.js");

        assertThat(script.lines().findFirst().orElseThrow()).contains("query-licences.txt");
        assertThat(text("query-licences.txt"))
                .contains("@codemirror/view", "codemirror-lang-sparql", "Permission is hereby granted")
                .doesNotContain("GPL");
        assertThat(script.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(500_000);
    }

    @Test
    void the_script_was_bundled_from_the_sources_as_they_are() throws IOException {
        ByteArrayOutputStream sources = new ByteArrayOutputStream();
        try (Stream<Path> files = Files.list(Path.of("src/main/web"))) {
            for (Path file : files.filter(path -> path.toString().matches(".*(\\.js|/package-lock\\.json)"))
                    .sorted()
                    .toList()) {
                sources.write(Files.readAllBytes(file));
            }
        }

        assertThat(text("query.js"))
                .as("bundle it again: npm ci && npm run build, in src/main/web")
                .contains(Sha256.of(sources.toByteArray()));
    }

    private static String text(String name) {
        return new String(ASSETS.at(ASSETS.path(name)).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void the_font_comes_with_its_licence() {
        assertThat(new String(
                        ASSETS.at(ASSETS.path("vazirmatn-licence.txt"))
                                .orElseThrow()
                                .bytes(),
                        StandardCharsets.UTF_8))
                .contains("SIL Open Font License", "Vazirmatn Project Authors");
    }
}
