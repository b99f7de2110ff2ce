package org.isnad.site.request;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.site.markup.Language;
import org.isnad.view.View;

/**
 * Which page, and how.
 *
 * @param path the path without the language: {@code organization/badr-organization}, or nothing for the front page
 * @param language the language of the page
 * @param view the view that the dataset of the site shows; it is told at the top of the page and kept in every link
 * @param parameters further parameters by name: {@code release} is kept in every link, those of {@link #OWN} choose what
 *     the page shows
 */
public record PageRequest(String path, Language language, View view, Map<String, String> parameters) {

    /**
     * The parameters that are part of the address of a page: what to search for, to compare, to ask and to list, and which
     * ties to show.
     */
    public static final List<String> OWN = Stream.of(
                    Stream.of("q", "a", "b", "from", "to", "thing", "left", "right", "question", "query"),
                    Stream.of("ties", "steps", "people", "hedged", "contested"),
                    Narrowing.names())
            .flatMap(names -> names)
            .distinct()
            .toList();

    /** A request, whose parameters do not change. */
    public PageRequest {
        parameters = Map.copyOf(parameters);
    }
}
