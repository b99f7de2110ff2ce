package org.isnad.release.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** How the dataset is to be cited. {@code -Disnad.rewrite=true} writes the project's own file anew. */
class CitationTest {

    private static final Path OWN = Path.of("CITATION.cff");

    @Test
    void a_release_has_what_the_format_requires_and_what_tells_it_from_others() {
        Map<?, ?> citation = read(MadeUp.text(DescriptionFile.CITATION));

        assertThat(citation.get("cff-version")).isEqualTo("1.2.0");
        assertThat(citation.get("message")).asString().startsWith("Cite ");
        assertThat(citation.get("title")).isEqualTo(About.ISNAD.title());
        assertThat(citation.get("authors")).isEqualTo(List.of(Map.of("name", "The Isnad project")));
        assertThat(citation.get("version")).isEqualTo("1.1.0");
        assertThat(citation.get("date-released")).asString().isEqualTo("2026-02-03");
        assertThat(citation.get("url")).isEqualTo("https://w3id.org/isnad/release/1.1.0");
        assertThat(citation.get("identifiers")).asString().contains("sha256:" + MadeUp.HASH);
        assertThat(citation.get("abstract")).isEqualTo(About.ISNAD.description() + " " + About.ISNAD.rights());
    }

    @Test
    void no_choice_of_licences_is_offered_where_there_is_none() {
        assertThat(read(MadeUp.text(DescriptionFile.CITATION)).get("license")).isEqualTo("CC-BY-4.0");
    }

    @Test
    void the_file_of_the_project_agrees() throws IOException {
        String expected = Citation.of(About.ISNAD, version());
        if (Boolean.getBoolean("isnad.rewrite")) {
            Files.writeString(OWN, expected);
        }

        assertThat(Files.readString(OWN)).isEqualTo(expected);
    }

    private static Map<?, ?> read(String yaml) {
        return (Map<?, ?>)
                Objects.requireNonNull(new Load(LoadSettings.builder().build()).loadFromString(yaml));
    }

    private static String version() throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                Objects.requireNonNull(CitationTest.class.getResourceAsStream("/org/isnad/version.properties"))) {
            properties.load(in);
        }
        return properties.getProperty("version").replace("-SNAPSHOT", "");
    }
}
