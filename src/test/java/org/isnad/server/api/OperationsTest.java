package org.isnad.server.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.read.Question;
import org.isnad.server.site.Carried;
import org.isnad.view.ViewNames;
import org.junit.jupiter.api.Test;

/**
 * The names of questions are public. Run with {@code -Disnad.rewrite=true} to list new ones, and read the difference; a name
 * that is listed stays listed, with what took its place.
 */
class OperationsTest {

    private static final Path LISTING = Path.of("ontology", "operations.tsv");
    private static final Operations ALL = Operations.packed();

    private static final String MADE_UP = """
            #+ title: What is there?
            #+ why: Made up.
            #+ columns:
            #+   a: anything
            SELECT ?a { ?a ?b ?c }
            """;

    private static Operations madeUp(String... lines) {
        return Operations.of(
                Map.of("07-what-is-there", MADE_UP), Operations.HEAD + "\n" + String.join("\n", lines) + "\n");
    }

    @Test
    void everyNameParameterAndColumnIsListedAsItIs() throws IOException {
        String upToDate = ALL.listing();
        if (Boolean.getBoolean("isnad.rewrite")) {
            Files.writeString(LISTING, upToDate);
        }

        assertThat(LISTING).as("list what is new with -Disnad.rewrite=true").hasContent(upToDate);
    }

    @Test
    void aListedNameLeadsSomewhereOrIsSaidToBeWithdrawn() {
        assertThat(ALL.standing().keySet())
                .as("tell in " + LISTING + " what took the place of a question, or withdrawn")
                .noneMatch(name -> ALL.find(name) instanceof Operations.Found.Unknown);
    }

    @Test
    void theNumberOfTheFileIsNoPartOfTheName() {
        assertThat(madeUp().byName().keySet()).containsExactly("what-is-there");
        assertThatThrownBy(() -> Operations.of(
                        Map.of("07-what-is-there", MADE_UP, "08-what-is-there", MADE_UP), Operations.HEAD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("what-is-there");
    }

    @Test
    void aNameThatIsGoneTellsWhatBecameOfIt() {
        Operations operations = madeUp("what-was-there\twhat-is-there\t-\t-", "who-was-there\twithdrawn\t-\t-");

        assertThat(operations.find("what-was-there"))
                .isEqualTo(new Operations.Found.Moved(
                        operations.byName().values().iterator().next()));
        assertThat(operations.find("who-was-there")).isEqualTo(new Operations.Found.Withdrawn());
        assertThat(operations.find("07-what-is-there"))
                .isEqualTo(new Operations.Found.Unknown(Optional.of("what-is-there")));
        assertThat(operations.find("nothing-like-it")).isEqualTo(new Operations.Found.Unknown(Optional.empty()));
        assertThat(operations.listing().lines())
                .containsExactly(
                        Operations.HEAD,
                        "what-is-there\t-\t-\ta",
                        "what-was-there\twhat-is-there\t-\t-",
                        "who-was-there\twithdrawn\t-\t-");
    }

    @Test
    void aNameThatWasLostIsMissed() {
        Operations operations = madeUp("lost\t-\t-\t-");

        assertThat(operations.find("lost")).isInstanceOf(Operations.Found.Unknown.class);
    }

    @Test
    void everyColumnHasAMeaning() {
        for (Operation operation : ALL.byName().values()) {
            assertThat(operation.columns())
                    .as(operation.name())
                    .isNotEmpty()
                    .allSatisfy(
                            (column, meaning) -> assertThat(meaning).as(column).isNotBlank());
        }
    }

    @Test
    void noParameterHasTheNameOfOneThatAllHave() {
        List<String> taken = new ArrayList<>(ViewNames.PARAMETERS.all());
        taken.addAll(Call.OTHERS);
        taken.add(Carried.RELEASE);
        Stream<String> own = ALL.byName().values().stream()
                .flatMap(operation -> operation.question().params().stream())
                .map(Question.Parameter::name);

        assertThat(own).doesNotContainAnyElementsOf(taken);
        assertThat(ApiParameters.EVERYWHERE.keySet()).containsExactlyInAnyOrderElementsOf(taken);
    }
}
