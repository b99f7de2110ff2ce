package org.isnad.sdn;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the years out of births; days and months are left behind where they are read. */
final class YearsOfBirth {

    private static final String DATE = "(?:[0-3]?[0-9] )?(?:[A-Z][a-z]{2} )?((?:18|19|20)[0-9]{2})";
    private static final Pattern FORM = Pattern.compile("(circa )?" + DATE + "(?:(?: to |-)" + DATE + ")?");

    /** @param circa whether the list says that it is only about then */
    private record Span(String from, String to, boolean circa) {
        String part() {
            return from.equals(to) ? from : from + "-" + to;
        }

        String edtf() {
            return from.equals(to) ? from + (circa ? "~" : "") : "[" + from + ".." + to + "]";
        }
    }

    private YearsOfBirth() {}

    /**
     * The births that the list offers: one if all agree on the year, else one for each, since the list only says that
     * they are alternatives. A year that is given with and without "circa" is given.
     *
     * @param dates dates of the list such as "17 Jul 1977", "circa 1976" or "1953 to 1955"
     * @throws IllegalArgumentException if one of them has another form; its message does not repeat the date
     */
    static List<Listed.Born> of(List<String> dates) {
        SortedMap<String, Span> spans = new TreeMap<>();
        dates.stream()
                .map(YearsOfBirth::span)
                .sorted(Comparator.comparing(Span::circa))
                .forEach(span -> spans.putIfAbsent(span.part(), span));
        return spans.values().stream()
                .map(span -> new Listed.Born(spans.size() == 1 ? "born" : "born-" + span.part(), span.edtf()))
                .toList();
    }

    private static Span span(String date) {
        Matcher form = FORM.matcher(date);
        if (!form.matches()) {
            throw new IllegalArgumentException("a birth in a form that is not known");
        }
        String from = form.group(2);
        String to = form.group(3) == null ? from : form.group(3);
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException("a birth that ends before it begins");
        }
        return new Span(from, to, form.group(1) != null);
    }
}
