package org.isnad.server.site;

import java.util.Arrays;
import java.util.Optional;
import org.isnad.model.Kinds;
import org.isnad.site.markup.Language;

/**
 * The path of a page: {@code /en/organization/badr-organization}.
 *
 * @param language the language of the page
 * @param page the path without it; nothing for the front page
 */
public record PagePath(Language language, String page) {

    /** The page at a path. */
    public static Optional<PagePath> of(String path) {
        return Arrays.stream(Language.values())
                .filter(language -> path.startsWith("/" + language.tag() + "/"))
                .findFirst()
                .map(language ->
                        new PagePath(language, path.substring(language.tag().length() + 2)));
    }

    /** The same page in another language. */
    public PagePath in(Language other) {
        return new PagePath(other, page);
    }

    /** The thing that the page shows, if it shows one; what is named like a kind is the list of its things. */
    public Optional<ThingPath> thing() {
        return ThingPath.of(page).filter(thing -> !Kinds.ALL.contains(page));
    }

    /** The path as it is asked for. */
    public String text() {
        return "/" + language.tag() + "/" + page;
    }
}
