package org.isnad.site.markup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.model.time.Bounds;
import org.isnad.model.time.Edtf;
import org.isnad.model.time.EdtfException;
import org.jspecify.annotations.Nullable;

/**
 * Dates in words. The calendar is the Gregorian one in every language, as in the record. Made for each page, on one thread:
 * it keeps what it has read, since a page has few dates, each many times.
 */
public final class DateWords {

    private final Texts texts;
    private final Map<String, String> known = new HashMap<>();

    /** Dates in the language of these texts. */
    public DateWords(Texts texts) {
        this.texts = texts;
    }

    /** A day in words. */
    public String day(LocalDate day) {
        return texts.of(
                "date.day",
                texts.digits(Integer.toString(day.getDayOfMonth())),
                month(day.getMonthValue()),
                year(day.getYear()));
    }

    /** A date as it is written in the record, in words; what is not of its grammar stays as it is. */
    public String edtf(String written) {
        String words = known.get(written);
        if (words == null) {
            words = inWords(written);
            known.put(written, words);
        }
        return words;
    }

    private String inWords(String written) {
        try {
            Edtf date = Edtf.parse(written);
            return written.contains("/") ? period(written) : written.startsWith("[") ? choice(written) : moment(date);
        } catch (EdtfException notOfTheGrammar) {
            return written;
        }
    }

    private String period(String written) {
        int slash = written.indexOf('/');
        String begin = written.substring(0, slash);
        String end = written.substring(slash + 1);
        if (begin.isEmpty()) {
            return texts.of("date.until", edtf(end));
        }
        return end.isEmpty()
                ? texts.of("date.from", edtf(begin))
                : end.equals("..")
                        ? texts.of("date.since", edtf(begin))
                        : texts.of("date.from-to", edtf(begin), edtf(end));
    }

    private String choice(String written) {
        String inner = written.substring(1, written.length() - 1);
        return Arrays.stream(inner.split(",", -1)).map(this::range).collect(Collectors.joining(texts.of("date.or")));
    }

    private String range(String written) {
        int dots = written.indexOf("..");
        if (dots < 0) {
            return edtf(written);
        }
        String from = written.substring(0, dots);
        String to = written.substring(dots + 2);
        if (from.isEmpty()) {
            return texts.of("date.or-before", edtf(to));
        }
        return to.isEmpty() ? texts.of("date.or-after", edtf(from)) : texts.of("date.between", edtf(from), edtf(to));
    }

    private String moment(Edtf date) {
        String written = date.toString();
        char mark = written.charAt(written.length() - 1);
        if (mark == '~' || mark == '?' || mark == '%') {
            String plain = edtf(written.substring(0, written.length() - 1));
            return texts.of(
                    mark == '~' ? "date.about" : mark == '?' ? "date.uncertain" : "date.about-uncertain", plain);
        }
        if (written.contains("X")) {
            return Stream.of(date.firstDay(), date.lastDay())
                    .flatMap(Optional::stream)
                    .map(day -> date.isYears() ? year(day.getYear()) : day(day))
                    .collect(Collectors.collectingAndThen(
                            Collectors.toList(), ends -> texts.of("date.between", ends.get(0), ends.get(1))));
        }
        String[] parts = written.split("-", -1);
        int year = Integer.parseInt(parts[0]);
        return switch (parts.length) {
            case 1 -> year(year);
            case 2 -> texts.of("date.month", month(Integer.parseInt(parts[1])), year(year));
            default -> day(LocalDate.parse(written));
        };
    }

    /** The four dates of a claim for which no source states a time of its own. */
    public String bounds(Bounds bounds) {
        if (bounds.undated()) {
            return texts.of("date.undated");
        }
        String begin = side("begun", bounds.beginEarliest(), bounds.beginLatest());
        String end = side("ended", bounds.endEarliest(), bounds.endLatest());
        return begin.isEmpty() || end.isEmpty() ? begin + end : texts.of("date.both", begin, end);
    }

    private String side(String what, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null) {
            return latest == null ? "" : texts.of("date." + what + "-by", day(latest));
        }
        if (latest == null) {
            return texts.of("date." + what + "-not-before", day(earliest));
        }
        return earliest.equals(latest)
                ? texts.of("date." + what + "-on", day(earliest))
                : texts.of("date." + what + "-between", day(earliest), day(latest));
    }

    private String month(int month) {
        return texts.of(String.format(Locale.ROOT, "month.%02d", month));
    }

    private String year(int year) {
        return texts.digits(Integer.toString(year));
    }
}
