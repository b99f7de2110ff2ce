package org.isnad.sdn;

/**
 * What may be taken from an entry: these six things and no other. Whatever writes claims is given these, and never the
 * entry.
 */
sealed interface Listed {

    /** The end of the claim's slug, after the edition and the entity number. */
    String part();

    /**
     * The name, or an alias.
     *
     * @param kind the concept of the scale after {@code scale:name-}
     * @param note a curator's, not the list's; may be empty
     */
    record Name(String part, String text, String language, String kind, String note) implements Listed {}

    /** The number of the entry in the list. */
    record EntityNumber(String number) implements Listed {
        @Override
        public String part() {
            return "number";
        }
    }

    /**
     * A listing under a programme.
     *
     * @param slug the concept of the scale after {@code scale:programme-}
     */
    record Programme(String slug) implements Listed {
        @Override
        public String part() {
            return slug;
        }
    }

    /**
     * The year of birth, or one of the years that the list offers.
     *
     * @param years as EDTF: a year, about a year, or a set of years of which it is one
     */
    record Born(String part, String years) implements Listed {}

    /**
     * A link to another entry that is written, too.
     *
     * @param target the thing that the other entry is
     */
    record LinkedTo(String part, String target) implements Listed {}
}
