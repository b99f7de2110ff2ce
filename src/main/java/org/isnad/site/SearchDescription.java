package org.isnad.site;

import org.isnad.site.markup.Assets;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Markup;
import org.isnad.site.markup.Texts;

/**
 * The description of the search by names for browsers and other programs, as
 * <a href="https://github.com/dewitt/opensearch">OpenSearch 1.1</a> has it.
 */
public final class SearchDescription {

    /** Its media type. */
    public static final String MEDIA_TYPE = "application/opensearchdescription+xml";

    /** Where it is found; the parameter {@code lang} names the language. */
    public static final String PATH = "/opensearch.xml";

    private SearchDescription() {}

    /** Its address on this host, in a language. */
    static String path(Language language) {
        return PATH + "?lang=" + language.tag();
    }

    /**
     * The description of the search in a language.
     *
     * @param base the address of the server, without a slash at its end
     */
    public static String of(Language language, String base) {
        Texts texts = Texts.in(language);
        String name = Markup.escape(texts.of("site.name"));
        String address = Markup.escape(base);
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>%s</ShortName>
                  <Description>%s: %s</Description>
                  <Url type="text/html" template="%s/%s/search?q={searchTerms}"/>
                  <Url type="application/json" template="%s/search?q={searchTerms}"/>
                  <Url type="%s" rel="self" template="%s%s"/>
                  <Image width="16" height="16" type="image/svg+xml">%s%s</Image>
                  <Language>%s</Language>
                  <InputEncoding>UTF-8</InputEncoding>
                  <OutputEncoding>UTF-8</OutputEncoding>
                </OpenSearchDescription>
                """.formatted(
                        name,
                        name,
                        Markup.escape(texts.of("search.label")),
                        address,
                        language.tag(),
                        address,
                        MEDIA_TYPE,
                        address,
                        path(language),
                        address,
                        Assets.packed().path("icon.svg"),
                        language.tag());
    }
}
