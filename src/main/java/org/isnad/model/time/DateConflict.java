package org.isnad.model.time;

/**
 * The dates of a claim, each well written, that cannot stand together or do not suit its predicate. The message is one
 * line: the properties at fault, what is wrong and, in parentheses, the remedy.
 */
public final class DateConflict extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    DateConflict(String fault, String remedy) {
        super(fault + " (" + remedy + ")");
    }
}
