package org.isnad.model.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads periods, one-of sets and single dates, the outermost first. */
final class EdtfParser {

    private static final String OPEN = "..";
    private static final Pattern ONE_SIDED = Pattern.compile("\\[(?:\\.\\.([^.,\\]]+)|([^.,\\]]+)\\.\\.)\\]");

    private EdtfParser() {}

    static Edtf parse(String text) {
        if (text.startsWith("{")) {
            throw new EdtfException(text, "is a set of which all are meant", "write one claim for each date");
        }
        if (text.indexOf('/') >= 0) {
            return period(text);
        }
        Matcher oneSided = ONE_SIDED.matcher(text);
        return oneSided.matches() ? oneSided(oneSided.group(1), oneSided.group(2)) : moment(text);
    }

    private static OneSided oneSided(@Nullable String to, @Nullable String from) {
        return new OneSided(from == null ? null : CalendarDate.parse(from), to == null ? null : CalendarDate.parse(to));
    }

    private static Period period(String text) {
        int slash = text.indexOf('/');
        String left = text.substring(0, slash);
        String right = text.substring(slash + 1);
        if (right.indexOf('/') >= 0) {
            throw new EdtfException(text, "has more than one slash", "write one period, A/B");
        }
        if (left.equals(OPEN)) {
            throw new EdtfException(
                    text, "begins nowhere", "leave the side before the slash empty if the beginning is unknown");
        }
        if (left.isEmpty() && (right.isEmpty() || right.equals(OPEN))) {
            throw new EdtfException(
                    text, "names no date", "leave it out, or write isnad:attested with the date that is vouched for");
        }
        boolean goesOn = right.equals(OPEN);
        Moment begin = left.isEmpty() ? null : moment(left);
        Moment end = right.isEmpty() || goesOn ? null : moment(right);
        refuseReversed(text, begin, end);
        return new Period(begin, end, goesOn);
    }

    private static Moment moment(String text) {
        return text.startsWith("[") ? oneOf(text) : CalendarDate.parse(text);
    }

    private static OneOf oneOf(String text) {
        if (text.matches("\\[[^\\]]*\\][~?%]+")) {
            throw new EdtfException(text, "marks a whole one-of set", "put the mark behind each member");
        }
        if (text.indexOf(']') != text.length() - 1) {
            throw new EdtfException(text, "has brackets that do not match", "write [A,B] or [A..B]");
        }
        List<OneOf.Choice> choices = new ArrayList<>();
        for (String member : text.substring(1, text.length() - 1).split(",", -1)) {
            choices.add(choice(text, member));
        }
        if (choices.size() == 1 && choices.get(0).from().equals(choices.get(0).to())) {
            throw new EdtfException(text, "is a one-of set of one date", "write it without brackets");
        }
        return new OneOf(choices);
    }

    private static OneOf.Choice choice(String set, String member) {
        if (member.isEmpty()) {
            throw new EdtfException(set, "has an empty member", "write [A,B] or [A..B]");
        }
        int dots = member.indexOf(OPEN);
        if (dots < 0) {
            CalendarDate date = CalendarDate.parse(member);
            return new OneOf.Choice(date, date);
        }
        String left = member.substring(0, dots);
        String right = member.substring(dots + OPEN.length());
        if (left.isEmpty() || right.isEmpty()) {
            throw new EdtfException(
                    set, "is a one-of set without a first or last date", "name both, as in [1997..1999]");
        }
        CalendarDate from = CalendarDate.parse(left);
        CalendarDate to = CalendarDate.parse(right);
        if (from.equals(to)) {
            throw new EdtfException(member, "is a range from a date to itself", "write the date once");
        }
        refuseReversed(member, from, to);
        return new OneOf.Choice(from, to);
    }

    private static void refuseReversed(String text, @Nullable Moment begin, @Nullable Moment end) {
        if (begin == null || end == null) {
            return;
        }
        LocalDate first = begin.first();
        LocalDate last = end.last();
        if (first.isAfter(last)) {
            throw new EdtfException(
                    text, "ends on " + last + " at the latest, before it begins", "write the earlier date first");
        }
    }
}
