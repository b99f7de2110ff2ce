package org.isnad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
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
                .hasSize(5);
        assertThat(ASSETS.at("/assets/0000000000000000/site.css")).isEmpty();
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
