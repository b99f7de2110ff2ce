package org.isnad.model;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The version of a release, as <a href="https://semver.org/spec/v2.0.0.html">Semantic Versioning 2.0.0</a> has it, without
 * build metadata: two versions that differ in nothing else would be of one rank. The order is that of precedence.
 *
 * @param text as it is written: {@code 0.2.0}, {@code 1.0.0-rc.1}
 */
public record Version(String text) implements Comparable<Version> {

    private static final String NUMBER = "(?:0|[1-9][0-9]{0,8})";
    private static final String IDENTIFIER = "(?:" + NUMBER + "|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)";
    private static final Pattern FORM = Pattern.compile(
            NUMBER + "\\." + NUMBER + "\\." + NUMBER + "(?:-" + IDENTIFIER + "(?:\\." + IDENTIFIER + ")*)?");
    private static final Comparator<String> BY_RANK = Comparator.comparing((String part) -> isNumber(part) ? 0 : 1)
            .thenComparing(part -> isNumber(part) ? Integer.parseInt(part) : 0)
            .thenComparing(Comparator.naturalOrder());

    /**
     * A version.
     *
     * @throws IllegalArgumentException if the text is none
     */
    public Version {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no version (write it as 0.2.0, as Semantic Versioning has it)");
        }
    }

    /** The IRI of the release with this version. */
    public Node iri() {
        return NodeFactory.createURI(Isnad.BASE + "release/" + text);
    }

    @Override
    public int compareTo(Version other) {
        int byCore = compare(core(), other.core());
        if (byCore != 0 || preRelease().equals(other.preRelease())) {
            return byCore;
        }
        // What comes before a release ranks below it.
        if (preRelease().isEmpty() || other.preRelease().isEmpty()) {
            return preRelease().isEmpty() ? 1 : -1;
        }
        return compare(preRelease(), other.preRelease());
    }

    @Override
    public String toString() {
        return text;
    }

    private List<String> core() {
        return List.of(text.split("-", 2)[0].split("\\."));
    }

    private List<String> preRelease() {
        int hyphen = text.indexOf('-');
        return hyphen < 0 ? List.of() : List.of(text.substring(hyphen + 1).split("\\."));
    }

    private static int compare(List<String> one, List<String> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int byPart = BY_RANK.compare(one.get(i), other.get(i));
            if (byPart != 0) {
                return byPart;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
