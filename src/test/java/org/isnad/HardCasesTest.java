package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.junit.jupiter.api.Test;

/** Every hard case that the documentation lists is carried by claims that are there. */
class HardCasesTest {

    private static final Pattern HEADING = Pattern.compile("^## (\\d+)\\. ");
    private static final Pattern CLAIM = Pattern.compile("`claim:([a-z0-9-]+)`");

    @Test
    void each_of_the_twenty_cases_names_claims_of_the_dataset() throws IOException {
        Map<Integer, List<String>> cases = cases();
        var dataset = CuratedData.build().dataset();

        assertThat(cases.keySet())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(cases).allSatisfy((number, claims) -> assertThat(claims)
                .as("case %d", number)
                .isNotEmpty()
                .allMatch(slug -> dataset.contains(
                        Node.ANY, NodeFactory.createURI(Isnad.BASE + "claim/" + slug), Isnad.PREDICATE, Node.ANY)));
    }

    private static Map<Integer, List<String>> cases() throws IOException {
        Map<Integer, List<String>> cases = new TreeMap<>();
        int current = 0;
        for (String line : Files.readAllLines(Path.of("src", "doc", "hard-cases.md"))) {
            Matcher heading = HEADING.matcher(line);
            if (heading.find()) {
                current = Integer.parseInt(heading.group(1));
                cases.put(current, List.of());
            }
            List<String> claims =
                    CLAIM.matcher(line).results().map(match -> match.group(1)).toList();
            if (!claims.isEmpty()) {
                cases.merge(current, claims, (before, more) -> Stream.concat(before.stream(), more.stream())
                        .toList());
            }
        }
        return cases;
    }
}
