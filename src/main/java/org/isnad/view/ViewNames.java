package org.isnad.view;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names under which the three parts of a view are given. What may be given, and what it means, is the same under
 * every name.
 *
 * @param asOf the name for the day on which claims hold
 * @param knownBy the name for the day by which sources had been issued
 * @param certainty the name for how surely claims hold
 */
public record ViewNames(String asOf, String knownBy, String certainty) {

    /** The parameters of a request. */
    public static final ViewNames PARAMETERS = new ViewNames("asOf", "knownBy", "certainty");

    /** The options of a command. */
    public static final ViewNames OPTIONS = new ViewNames("--as-of", "--known-by", "--certainty");

    private static final Pattern DAY = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** The three names. */
    public List<String> all() {
        return List.of(asOf, knownBy, certainty);
    }

    /**
     * Refuses names that were meant for one of these, such as {@code as-of}: where unknown names are passed over, the
     * answer would be that of the whole, and nobody would notice.
     *
     * @param names the names that were given
     * @throws BadViewException if one looks like one of these and is none
     */
    public void refuseMisspelt(Collection<String> names) {
        for (String name : names) {
            all().stream()
                    .filter(meant -> looks(meant).equals(looks(name)) && !meant.equals(name))
                    .findFirst()
                    .ifPresent(meant -> {
                        throw new BadViewException("unknown parameter " + name + " (did you mean " + meant + "?)");
                    });
        }
    }

    private static String looks(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[-_]", "");
    }

    /**
     * Reads what was given.
     *
     * @param given the values given under a name, in any number
     * @throws BadViewException if a value makes no sense, is given twice, or if certainty is given without a day
     */
    public View read(Function<String, List<String>> given) {
        Optional<LocalDate> day = once(asOf, given).map(text -> day(asOf, text));
        Optional<LocalDate> known = once(knownBy, given).map(text -> day(knownBy, text));
        Optional<Certainty> how = once(certainty, given).map(this::certainty);
        if (how.isPresent() && day.isEmpty()) {
            throw new BadViewException(certainty + " needs " + asOf + " (what is sure or possible depends on the day)");
        }
        return new View(day, known, how.orElse(Certainty.possible));
    }

    private static Optional<String> once(String name, Function<String, List<String>> given) {
        List<String> values = given.apply(name);
        if (values.size() > 1) {
            throw new BadViewException(name + " is given " + values.size() + " times (give it once)");
        }
        return values.stream().findFirst();
    }

    private static LocalDate day(String name, String text) {
        if (DAY.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException noSuchDay) {
                throw new BadViewException(
                        name + " is no day of the calendar: " + text + " (write one such as 2018-06-01)");
            }
        }
        throw new BadViewException(name + " is not a day: " + shown(text) + " (write one such as 2018-06-01)");
    }

    private Certainty certainty(String text) {
        return Stream.of(Certainty.values())
                .filter(known -> known.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadViewException(
                        certainty + " is neither of " + Arrays.toString(Certainty.values()) + ": " + shown(text)));
    }

    /** A value as it may stand in one line, cut off where it becomes long. */
    private static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.isBlank() ? "nothing" : line.length() > 40 ? line.substring(0, 40) + "..." : line;
    }
}
