package org.isnad.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {

    @Test
    void theRulesPackedWithTheProgramAreThoseOfTheFolder() {
        assertThat(RuleFiles.packed()).isEqualTo(RuleFiles.in(Path.of("shapes")));
    }

    @Test
    void rulesAreReadFromAJarToo(@TempDir Path folder) throws IOException {
        Path jar = Files.createDirectory(folder.resolve("a folder")).resolve("program.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            add(entries, "shapes/Claim.ttl", "shape");
            add(entries, "shapes/checks/no-claim.rq", "query");
            add(entries, "shapes/checks/README", "no rule");
        }
        RuleFiles read = RuleFiles.around(
                URI.create("jar:" + jar.toUri() + "!/shapes/Claim.ttl").toURL());
        assertThat(read).isEqualTo(new RuleFiles(Map.of("Claim", "shape"), Map.of("no-claim", "query")));
    }

    private static void add(JarOutputStream entries, String name, String text) throws IOException {
        entries.putNextEntry(new JarEntry(name));
        entries.write(text.getBytes(StandardCharsets.UTF_8));
        entries.closeEntry();
    }
}
