package org.isnad.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One word of Turtle as it was written, with the comments that stand around it.
 *
 * @param text the characters of the file; a literal includes its language tag or datatype
 * @param prefix the prefix of the name, or of the datatype of a literal; absent if there is none
 * @param line the line on which it begins, counted from 1
 * @param afterBlank whether an empty line stands right before it
 * @param before the comments on lines of their own since the token before
 * @param after the comment that follows on the same line, at most one
 */
record Token(
        Kind kind,
        String text,
        Optional<String> prefix,
        int line,
        boolean afterBlank,
        List<Comment> before,
        List<String> after) {

    enum Kind {
        DIRECTIVE,
        A,
        NAME,
        IRI,
        LITERAL,
        SEMICOLON,
        COMMA,
        DOT,
        END
    }

    /** All comments around the word, without the empty lines between them. */
    List<String> comments() {
        List<String> all = new ArrayList<>(textsBefore());
        all.addAll(after);
        return all;
    }

    List<String> textsBefore() {
        return before.stream().map(Comment::text).toList();
    }

    /** The word as an error message quotes it. */
    String quoted() {
        return kind == Kind.END
                ? "the end of the file"
                : "'" + text.lines().findFirst().orElse("") + "'";
    }
}
