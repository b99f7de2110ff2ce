package org.isnad.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.build.Build;
import org.isnad.model.Positions;
import org.isnad.model.Problem;
import org.isnad.model.Severity;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.Packed;
import org.isnad.read.Reading;
import org.junit.jupiter.api.Test;

/** How the rules work together: one mistake is told once, whoever finds it. */
class ValidatorTest {

    private static final String CLAIM = """
            @prefix isnad: <https://w3id.org/isnad/ontology#> .
            @prefix organization: <https://w3id.org/isnad/organization/> .
            @prefix claim: <https://w3id.org/isnad/claim/> .
            @prefix scale: <https://w3id.org/isnad/scale/> .

            claim:example-2020-one a isnad:Claim ;
                isnad:subject organization:alpha ; isnad:predicate isnad:partOf ; isnad:object organization:umbrella ;
                isnad:locator "p. 2" ;
                isnad:hedge scale:hedge-flat .
            """;

    @Test
    void aSoundClaimIsPassed() {
        assertThat(violations("example-2020", CLAIM)).isEmpty();
    }

    @Test
    void anUnknownTermIsToldByTheBuildAlone() {
        assertThat(violations("example-2020", CLAIM.replace("isnad:partOf", "isnad:prtOf")))
                .containsExactly("added.ttl:7: unknown predicate isnad:prtOf (did you mean isnad:partOf?)");
        assertThat(violations("example-2020", CLAIM.replace("scale:hedge-flat", "scale:hedge-flt")))
                .containsExactly("added.ttl:9: unknown term scale:hedge-flt (did you mean scale:hedge-flat?)");
    }

    @Test
    void aMisspeltPropertyIsNotToldOnceMoreAsMissing() {
        assertThat(violations("example-2020", CLAIM.replace("isnad:locator", "isnad:locater")))
                .containsExactly("added.ttl:8: unknown predicate isnad:locater (did you mean isnad:locator?)");
    }

    @Test
    void aMisspeltSpeakerIsToldOnce() {
        String text = CLAIM.replace("scale:hedge-flat", "scale:hedge-flat ;\n    isnad:saidBy organization:alfa");
        assertThat(violations("example-2020", text))
                .containsExactly("added.ttl:10: claim:example-2020-one points at organization:alfa, "
                        + "which nothing describes (describe it or mend the slug)");
    }

    @Test
    void aMissingSourceRecordIsToldByTheBuildAlone() {
        String text = CLAIM.replace("example-2020-one", "unheard-of-one");
        assertThat(violations("unheard-of", text))
                .singleElement()
                .asString()
                .startsWith("added.ttl:6: no record of source:unheard-of");
    }

    @Test
    void aSyntaxErrorIsToldOnceAndNotWhatItSwallowed() {
        String text = CLAIM.replace("isnad:locator", "isnad:saidBy organization:alpha ; isnad:locator locator");
        assertThat(violations("example-2020", text)).singleElement().asString().startsWith("added.ttl:8: syntax error");
    }

    @Test
    void aThingThatIsOnlyNamedIsFoundWhenEverythingWasRead() {
        String text = CLAIM.replace("organization:umbrella", "organization:swallowed");
        assertThat(violations("example-2020", text))
                .singleElement()
                .asString()
                .contains("points at organization:swallowed");
    }

    private static List<String> violations(String slug, String text) {
        List<CuratedText> texts = new ArrayList<>(Sections.of(Example.CONTEXT).curated());
        texts.add(new CuratedText(FileKind.SOURCES, "added.ttl", slug, text));
        Reading reading = DataFolder.read(texts);
        Positions positions = reading.positions();
        Build build = Build.of(reading, positions, Packed.ontology(), Packed.scales());
        List<Problem> problems = new ArrayList<>(build.problems());
        problems.addAll(Validator.packed()
                .validate(build.curated(), build.dataset(), positions, new Scope(reading.unread(), Optional.empty())));
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.VIOLATION)
                .sorted()
                .map(Problem::text)
                .toList();
    }
}
