package org.isnad.server.dump;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a path below {@code /dump} names: all releases, one of them, or one file of it.
 *
 * @param version the version, or {@code latest}; empty for all releases
 * @param file the path of a file in the release; empty for all its files
 */
public record DumpPath(String version, String file) {

    /** The place of the version in a path, so that a redirect leads to the newest release. */
    public static final String LATEST = "latest";

    private static final Pattern PATH = Pattern.compile("/dump(?:/([^/]*)(?:/(.*))?)?");

    /** Reads a path that begins with {@code /dump}. */
    public static DumpPath of(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(path + " is not below /dump");
        }
        return new DumpPath(
                Objects.requireNonNullElse(matcher.group(1), ""), Objects.requireNonNullElse(matcher.group(2), ""));
    }

    /** The path of the same in a release. */
    public String in(String release) {
        return "/dump/" + release + "/" + file;
    }
}
