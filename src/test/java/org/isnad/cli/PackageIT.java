package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What is packaged says what it is made of, and neither when, where nor by whom it was built. */
class PackageIT {

    private static final Path JAR = Path.of(Objects.requireNonNull(System.getProperty("isnad.jar")));
    private static final Path BOM = JAR.resolveSibling("bom.json");

    @Test
    void theManifestNamesLibrariesAndNothingOfTheBuild() throws IOException {
        assertThat(manifest().keySet())
                .containsExactlyInAnyOrder(
                        Attributes.Name.MANIFEST_VERSION, Attributes.Name.MAIN_CLASS, Attributes.Name.CLASS_PATH);
    }

    @Test
    void everyEntryHasTheSameTime() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getTimeLocal).distinct()).hasSize(1);
        }
    }

    @Test
    void theBillOfMaterialsListsTheLibrariesOfTheJarWithTheirLicences() throws IOException {
        assumeThat(BOM).as("made only by a build that is online").exists();
        JsonObject bom = JSON.read(BOM.toString());
        List<JsonObject> components =
                bom.getArray("components").map(part -> part.getAsObject()).toList();
        assertThat(components.stream()
                        .map(part -> "lib/" + part.getString("name") + "-" + part.getString("version") + ".jar"))
                .containsExactlyInAnyOrderElementsOf(
                        List.of(manifest().getValue(Attributes.Name.CLASS_PATH).split(" ")));
        assertThat(components).allSatisfy(part -> assertThat(part.getArray("licenses"))
                .as(part.getString("name"))
                .isNotEmpty());
        assertThat(bom.keys()).doesNotContain("serialNumber");
        assertThat(bom.getObj("metadata").keys()).doesNotContain("timestamp");
    }

    private static Attributes manifest() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }
}
