package org.isnad.release.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.model.Isnad;
import org.isnad.model.time.Edtf;
import org.isnad.model.time.EdtfException;

/** What the cells of a column may hold, in the words of the two standards that describe tables. */
enum ColumnType {
    /** A full IRI. */
    IRI("anyURI", "string"),
    STRING("string", "string"),
    /** A language tag (BCP 47). */
    LANGUAGE("language", "string"),
    /** A day, ISO 8601. */
    DATE("date", "date"),
    /** A date that may be partly known: Extended Date/Time Format, ISO 8601-2. */
    EDTF("string", "string"),
    INTEGER("integer", "integer"),
    DECIMAL("decimal", "number");

    private static final Pattern FULL_IRI = Pattern.compile("https?://[^\\s|]+");
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final String csvw;
    private final String frictionless;

    ColumnType(String csvw, String frictionless) {
        this.csvw = csvw;
        this.frictionless = frictionless;
    }

    /**
     * The type that a query's head calls by this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    static ColumnType named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Its name among the datatypes of CSV on the Web. */
    String csvw() {
        return csvw;
    }

    /** The IRI of the datatype, where CSV on the Web has no name of its own for it. */
    Optional<String> csvwId() {
        return this == EDTF ? Optional.of(Isnad.EDTF_DATATYPE) : Optional.empty();
    }

    /** Its name among the types of Table Schema. */
    String frictionless() {
        return frictionless;
    }

    /** Its format in Table Schema, if it needs one. */
    Optional<String> format() {
        return this == IRI ? Optional.of("uri") : Optional.empty();
    }

    /** Whether this text is one of its values. */
    boolean holds(String text) {
        return switch (this) {
            case IRI -> FULL_IRI.matcher(text).matches();
            case STRING -> true;
            case LANGUAGE -> LANGUAGE_TAG.matcher(text).matches();
            case DATE -> isDay(text);
            case EDTF -> isEdtf(text);
            case INTEGER -> WHOLE_NUMBER.matcher(text).matches();
            case DECIMAL -> NUMBER.matcher(text).matches();
        };
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).toString().equals(text);
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    private static boolean isEdtf(String text) {
        try {
            return Edtf.parse(text).toString().equals(text);
        } catch (EdtfException noDate) {
            return false;
        }
    }
}
