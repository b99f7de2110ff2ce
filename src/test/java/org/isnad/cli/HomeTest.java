package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    private final Path folder;
    private final Path working;

    HomeTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.working = Files.createDirectory(folder.resolve("working"));
    }

    private Path withData(String name) throws IOException {
        Files.createDirectories(folder.resolve(name).resolve("data"));
        return folder.resolve(name);
    }

    @Test
    void data_lies_beside_the_jar_or_above_its_folder() throws IOException {
        Path installed = withData("installed");
        assertThat(Home.folder(null, working, installed.resolve("isnad.jar"))).isEqualTo(installed);
        assertThat(Home.folder(null, working, installed.resolve("target/isnad.jar")))
                .isEqualTo(installed);
    }

    @Test
    void data_in_the_working_folder_comes_first_and_what_is_told_before_all() throws IOException {
        Path installed = withData("installed");
        Path here = withData("working");
        assertThat(Home.folder(null, here, installed.resolve("isnad.jar"))).isEqualTo(here);
        assertThat(Home.folder(folder.toString(), here, installed.resolve("isnad.jar")))
                .isEqualTo(folder);
    }

    @Test
    void without_data_anywhere_it_is_the_working_folder() {
        assertThat(Home.folder(null, working, folder.resolve("lib/isnad.jar"))).isEqualTo(working);
        assertThat(Home.folder(folder.resolve("gone").toString(), working, Path.of("/isnad.jar")))
                .isEqualTo(working);
    }
}
