package org.isnad.model.time;

import java.util.List;
import java.util.regex.Pattern;

/** What is wrong with a text that is no single date: the usual mistakes, each with its remedy. */
final class EdtfFaults {

    private static final String YEARS = "years run from 0001 to 9999, in four digits";

    /** The first form that matches names the fault. */
    private static final List<Fault> USUAL = List.of(
            fault("", "is empty", "write a date such as 2014, 2014-06 or 2014-06-10, or leave the property out"),
            fault(".*\\s.*", "has a space in it", "write it without spaces"),
            fault("\\d{4}-\\d\\d-\\d\\dT.*", "is a date-time", "write the day alone, such as 2014-06-10"),
            fault(
                    "(?i)unknown|open",
                    "is a word of an older draft",
                    "leave an unknown side empty, write .. if it goes on"),
            fault("[\\dxu-]*[xu][\\dxu-]*[~?%]?", "marks open digits with a small letter", "write a capital X"),
            fault("\\d+s", "is a decade in words", "write 199X, or years such as [1990..1999]"),
            fault("Y?-?\\d+E\\d+.*", "has an exponent", YEARS),
            fault("Y?-?\\d+S\\d+", "counts significant digits", "write 199X, or years such as [1990..1999]"),
            fault("Y.*", "is a year of more than four digits", YEARS),
            fault("-\\d.*", "is a year before 0001", YEARS),
            fault(
                    "\\.\\..*|.*\\.\\.",
                    "is open on a side",
                    "write 1997/.. if it goes on, /1997 if its beginning is unknown"),
            fault(".*\\.\\..*", "is a range without brackets", "write [A..B] for one of these, A/B for a period"),
            fault("\\d{8}", "has no hyphens", "write YYYY-MM-DD"),
            fault("[\\dX-]+[~?%]{2,}", "has more than one mark", "write ~ or ? once, or % for both"),
            fault("[\\dX-]*[~?%]+[\\dX-][\\dX~?%-]*", "has a mark inside", "write one mark, behind the whole date"),
            fault(
                    "[\\dX-]*X[\\dX-]*[~?%]?",
                    "leaves other digits open than level 1 allows",
                    "write 201X, 20XX, 2014-XX, 2014-06-XX or 2014-XX-XX"),
            fault("\\d{1,3}(-.*)?|\\d{5,}(-.*)?", "has a year that is not of four digits", YEARS));

    private EdtfFaults() {}

    static EdtfException of(String text) {
        return USUAL.stream()
                .filter(fault -> fault.form().matcher(text).matches())
                .findFirst()
                .map(fault -> new EdtfException(text, fault.what(), fault.remedy()))
                .orElseGet(() -> new EdtfException(text, "is no EDTF date", "write YYYY, YYYY-MM or YYYY-MM-DD"));
    }

    private static Fault fault(String form, String what, String remedy) {
        return new Fault(Pattern.compile(form, Pattern.DOTALL), what, remedy);
    }

    private record Fault(Pattern form, String what, String remedy) {}
}
