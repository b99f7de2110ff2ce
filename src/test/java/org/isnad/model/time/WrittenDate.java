package org.isnad.model.time;

import java.time.LocalDate;

/**
 * A single date or one-of set together with what it should mean, worked out apart from the parser.
 *
 * @param text the written form
 * @param first the first day that it may mean, after widening
 * @param last the last day that it may mean, after widening
 * @param plain the written form without any mark
 */
record WrittenDate(String text, LocalDate first, LocalDate last, String plain) {

    boolean marked() {
        return !text.equals(plain);
    }

    Edtf parsed() {
        return Edtf.parse(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
