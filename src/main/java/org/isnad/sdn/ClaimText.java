package org.isnad.sdn;

/**
 * Writes claims as Turtle.
 *
 * @param source the slug of the source that the claims are read from
 * @param attested the day for which they vouch, as a literal; empty if no day is given
 */
record ClaimText(String source, String attested) {

    /** One claim, with a line end. */
    String of(ListedEntry entry, Listed listed) {
        String statement;
        boolean dated = true;
        String type = "isnad:Claim";
        if (listed instanceof Listed.Name name) {
            statement = "isnad:predicate isnad:knownAs ; isnad:value " + literal(name.text()) + "@" + name.language()
                    + " ; isnad:nameKind scale:name-" + name.kind()
                    + (name.note().isEmpty() ? "" : " ; isnad:note " + literal(name.note()) + "@en");
        } else if (listed instanceof Listed.EntityNumber number) {
            statement = "isnad:predicate isnad:identifier ; isnad:value " + literal(number.number())
                    + " ; isnad:identifierScheme scale:identifier-ofac-entity";
        } else if (listed instanceof Listed.Programme programme) {
            type = "isnad:DesignationClaim";
            statement = "isnad:predicate isnad:designatedBy ; isnad:object country:united-states"
                    + " ; isnad:programme scale:programme-" + programme.slug();
        } else if (listed instanceof Listed.Born born) {
            dated = false; // the birth has its own date, and nothing else of it is true on the day of the edition
            statement = "isnad:predicate isnad:bornIn ; isnad:dateValue " + literal(born.years()) + "^^edtf:EDTF";
        } else if (listed instanceof Listed.LinkedTo link) {
            statement = "isnad:predicate isnad:linkedTo ; isnad:object " + link.target();
        } else {
            throw new IllegalStateException("nothing else is taken from the list: " + listed);
        }
        return "claim:" + source + "-" + entry.number() + "-" + listed.part() + " a " + type + " ; isnad:subject "
                + entry.entity() + " ; " + statement + " ; isnad:locator \"entry " + entry.number()
                + "\" ; isnad:hedge scale:hedge-flat"
                + (dated && !attested.isEmpty() ? " ; isnad:attested " + attested : "") + " .\n";
    }

    private static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
