package org.isnad.release;

import java.util.Optional;

/**
 * One file of a release.
 *
 * @param path where it lies in the folder of the release, with {@code /}; without {@code .gz}, which a packed part gets
 * @param mediaType the IANA media type of the content before it is packed
 * @param title what it is, in a few English words
 * @param role what it is for
 * @param conformsTo the IRI of the standard that its content follows, if there is one
 * @param packed whether it is kept compressed
 * @param content its bytes before they are packed
 */
public record Part(
        String path,
        String mediaType,
        String title,
        Role role,
        Optional<String> conformsTo,
        boolean packed,
        Content content) {

    /** What a part is for. */
    public enum Role {
        /** The dataset, or a share or a view of it: a distribution. */
        DATA,
        /** What its words mean: ontology, shapes, context. */
        VOCABULARY,
        /** What the release is, and what is in it. */
        DESCRIPTION
    }

    /** Where the file lies in the folder of the release. */
    public String file() {
        return packed ? path + ".gz" : path;
    }
}
