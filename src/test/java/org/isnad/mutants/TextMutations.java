package org.isnad.mutants;

import static org.isnad.mutants.Operator.breaking;
import static org.isnad.mutants.Terms.NOTE;
import static org.isnad.mutants.Terms.text;

import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/** Mutations of language tags, and words that have no place in the record. */
final class TextMutations {

    private static final String TAGS = "A name is tagged as what it is.";
    private static final String PRIVATE = "No kin, addresses, document numbers or days of birth, in no text either.";

    private static final Predicate<Block> CLAIM = Block::isClaim;
    private static final Predicate<Block> NAME = CLAIM.and(block -> block.states("knownAs"));
    private static final Predicate<Block> NOTED = CLAIM.and(block -> block.has(NOTE));

    private TextMutations() {}

    static List<Operator> all() {
        return List.of(
                breaking(TAGS, "Latin text tagged Arabic", NAME.and(written("[A-Za-z]")), block -> retag(block, "ar")),
                breaking(TAGS, "Latin text tagged Persian", NAME.and(written("[A-Za-z]")), block -> retag(block, "fa")),
                breaking(
                        TAGS,
                        "Arabic text tagged English",
                        NAME.and(written("\\p{IsArabic}")),
                        block -> retag(block, "en")),
                breaking(
                        TAGS,
                        "Arabic text tagged as transliteration",
                        NAME.and(written("\\p{IsArabic}")),
                        block -> retag(block, "ar-Latn")),
                breaking(TAGS, "Arabic tagged Persian", NAME.and(tagged("ar")), block -> retag(block, "fa"))
                        .unless("both are written in one script: only who reads them can tell"),
                breaking(
                                TAGS,
                                "transliteration tagged English",
                                NAME.and(tagged("ar-Latn")),
                                block -> retag(block, "en"))
                        .unless("both are written in Latin letters: only who reads them can tell"),
                breaking(
                        TAGS,
                        "name without a tag",
                        NAME,
                        block -> block.set(Isnad.VALUE, text(value(block).getLiteralLexicalForm()))),
                breaking(
                        TAGS,
                        "note without a tag",
                        NOTED,
                        block -> block.set(
                                NOTE, text(block.get(NOTE).orElseThrow().getLiteralLexicalForm()))),
                noting("passport number", "The list gives passport A1234567."),
                noting("identity number in Arabic", "رقم الهوية ١٩٧٤٠٦٢٠١", "ar"),
                noting("telephone number", "Reached by phone at 0770 123 4567."),
                noting("mail address", "Writes from somebody@example.org."),
                noting("street address", "He lives at 12 Palestine Street."),
                noting("day of birth", "He was born on 20 June 1974."),
                noting("kin", "He is the brother of the minister."),
                noting("kin by marriage", "Her husband leads the group."),
                noting("kin in Arabic", "وهو شقيق الوزير", "ar"));
    }

    private static Operator noting(String what, String words) {
        return noting(what, words, "en");
    }

    private static Operator noting(String what, String words, String language) {
        return breaking(PRIVATE, what + " in a note", CLAIM, block -> block.and(NOTE, text(words, language)));
    }

    private static Block retag(Block block, String language) {
        return block.set(Isnad.VALUE, Terms.tagged(value(block), language));
    }

    private static Predicate<Block> written(String letters) {
        return block -> value(block).getLiteralLexicalForm().matches(".*" + letters + ".*");
    }

    private static Predicate<Block> tagged(String language) {
        return block -> value(block).getLiteralLanguage().equals(language);
    }

    private static Node value(Block block) {
        return block.get(Isnad.VALUE).orElseThrow();
    }
}
