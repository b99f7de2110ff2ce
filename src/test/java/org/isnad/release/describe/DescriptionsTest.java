package org.isnad.release.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.isnad.release.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The description as a whole. */
class DescriptionsTest {

    @ParameterizedTest
    @EnumSource(DescriptionFile.class)
    void the_same_release_gives_the_same_bytes_in_whatever_order_it_was_read(DescriptionFile file) {
        assertThat(MadeUp.text(file, MadeUp.shuffled(3))).isEqualTo(MadeUp.text(file, MadeUp.shuffled(8)));
    }

    @ParameterizedTest
    @EnumSource(DescriptionFile.class)
    void the_language_of_the_machine_makes_no_difference(DescriptionFile file) {
        String expected = MadeUp.text(file);
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(MadeUp.text(file)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @ParameterizedTest
    @EnumSource(DescriptionFile.class)
    void text_ends_with_one_line_end_and_has_no_carriage_return(DescriptionFile file) {
        assertThat(MadeUp.text(file)).endsWith("\n").doesNotEndWith("\n\n").doesNotContain("\r", "\t");
    }

    @Test
    void every_file_is_part_of_the_release() {
        assertThat(Descriptions.of(MadeUp.material(), MadeUp.written()))
                .allMatch(part -> part.role() == Part.Role.DESCRIPTION && !part.packed())
                .extracting(Part::path)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(DescriptionFile.values())
                        .map(DescriptionFile::path)
                        .toList());
    }

    @Test
    void json_ld_says_what_turtle_says() {
        Graph read = RDFParser.fromString(MadeUp.text(DescriptionFile.DCAT_JSON), Lang.JSONLD11)
                .toGraph();

        assertThat(read.isIsomorphicWith(MadeUp.turtle(DescriptionFile.DCAT))).isTrue();
    }

    @Test
    void the_graph_of_the_release_says_all_that_the_files_say_and_nothing_is_nameless() {
        Graph graph = Descriptions.graph(MadeUp.material(), MadeUp.written());

        for (DescriptionFile file :
                new DescriptionFile[] {DescriptionFile.DCAT, DescriptionFile.VOID, DescriptionFile.PROVENANCE}) {
            assertThat(MadeUp.turtle(file).stream()).isNotEmpty().allMatch(graph::contains);
        }
        assertThat(graph.stream())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }
}
