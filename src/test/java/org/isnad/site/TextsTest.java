package org.isnad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Isnad;
import org.isnad.model.Kinds;
import org.isnad.read.Packed;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Texts;
import org.isnad.site.query.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/isnad/site");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\s]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private static Properties bundle(Language language) {
        Properties bundle = new Properties();
        try (InputStream in = Objects.requireNonNull(
                        Texts.class.getResourceAsStream("/org/isnad/site/texts_" + language.tag() + ".properties"));
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            bundle.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_exists_with_the_same_places_to_fill(Language language) {
        Properties english = bundle(Language.EN);
        Properties own = bundle(language);

        assertThat(own.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : own.stringPropertyNames()) {
            assertThat(own.getProperty(key)).as(key).isNotBlank();
            assertThat(places(own.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_text_is_used() throws IOException {
        Set<String> literals = new HashSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
            }
        }
        // Months are numbered in the program; hedges come from the scale, kinds from the list of kinds.
        for (int month = 1; month <= 12; month++) {
            literals.add(String.format(Locale.ROOT, "month.%02d", month));
        }
        hedges().forEach(literals::add);
        literals.addAll(Kinds.ALL);
        // Examples of queries, and their topics, come from the competency questions.
        literals.addAll(Packed.questions().keySet());
        Examples.byTopic().keySet().forEach(topic -> literals.add(topic.replace(' ', '-')));

        assertThat(bundle(Language.EN).stringPropertyNames()).allMatch(key -> isMadeOf(key, literals), "is used");
    }

    /** Whether a key is a literal of the program, or several of them one after the other. */
    private static boolean isMadeOf(String key, Set<String> literals) {
        return key.isEmpty()
                || literals.stream()
                        .filter(literal -> literal.length() > 1 && key.startsWith(literal))
                        .anyMatch(literal -> isMadeOf(key.substring(literal.length()), literals));
    }

    private static List<String> hedges() {
        return Packed.scales()
                .find(Node.ANY, SKOS.inScheme.asNode(), Isnad.scale("hedge"))
                .mapWith(triple -> triple.getSubject().getURI().substring(Isnad.SCALE.length()))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_hedge_has_its_sentence(Language language) {
        assertThat(hedges()).hasSizeGreaterThan(5).allMatch(hedge -> bundle(language)
                .containsKey("says." + hedge));
    }
}
