package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import org.isnad.format.TurtleLayout;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void all_curated_files_are_laid_out() throws IOException {
        assertThat(DataFolder.texts(CuratedData.FOLDER, new ArrayList<>()))
                .as("run ./isnad format")
                .allSatisfy(file -> assertThat(TurtleLayout.layout(file.shown(), file.text()))
                        .isEqualTo(new TurtleLayout.LaidOut(file.text())))
                .extracting(CuratedText::shown)
                .isNotEmpty();
    }
}
