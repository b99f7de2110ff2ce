package org.isnad.site.ontology;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;

/** The vocabulary as data: its documents in every format, to be taken away. */
final class VocabularyFiles {

    private static final List<String> FORMATS = List.of("ttl", "jsonld", "nt", "rdf");

    private VocabularyFiles() {}

    static Markup in(Context context) {
        Stream<Markup> ontology =
                FORMATS.stream().map(ending -> link("/ontology." + ending, context.say("format." + ending)));
        Stream<Markup> others = Stream.of(
                link("/shapes", context.say("ontology.shapes-file")),
                link("/context.jsonld", context.say("ontology.context-file")));
        Markup links = Markup.join(
                Stream.concat(ontology, others).toList(), context.texts().of("list.between"));
        return Markup.element("p", List.of("class", "ways"), context.say("ontology.as-data", links));
    }

    private static Markup link(String address, Markup name) {
        return Markup.element("a", List.of("href", address), name);
    }
}
