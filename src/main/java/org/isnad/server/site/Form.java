package org.isnad.server.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.server.http.Accept;
import org.isnad.site.request.CitationFormat;

/** The form in which a client wants to read of a thing. */
public sealed interface Form {

    /** A page for people. */
    record Page() implements Form {}

    /**
     * A document for programs.
     *
     * @param format its format
     * @param mediaType the name of the format that the client used
     */
    record Data(DataFormat format, String mediaType) implements Form {

        /** The Content-Type of the document. */
        public String contentType() {
            return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
        }
    }

    /**
     * How to cite it, for programs that keep references.
     *
     * @param format the format of the citation
     */
    record Citing(CitationFormat format) implements Form {}

    /** A page first, for who takes anything reads it himself; XHTML last, for it is asked for by browsers that read HTML. */
    private static List<String> offered(boolean pages) {
        List<String> types = new ArrayList<>();
        if (pages) {
            types.add("text/html");
        }
        Arrays.stream(DataFormat.values()).forEach(format -> types.addAll(format.mediaTypes()));
        if (pages) {
            types.add("application/xhtml+xml");
        }
        return types;
    }

    /** The form of a thing that there is as a page and as data; none if the client takes neither. */
    static Optional<Form> of(Accept accept) {
        return best(accept, offered(true));
    }

    /** The form of a thing, which can be cited as well; none if the client takes no form. */
    static Optional<Form> ofThing(Accept accept) {
        List<String> types = new ArrayList<>(offered(true));
        Arrays.stream(CitationFormat.values()).map(CitationFormat::mediaType).forEach(types::add);
        return best(accept, types);
    }

    /** The form of what there is as data only; none if the client takes no data. */
    static Optional<Data> ofData(Accept accept) {
        return best(accept, offered(false)).map(Data.class::cast);
    }

    /** The document in a format that the address names. */
    static Data of(DataFormat format) {
        return new Data(format, format.mediaType());
    }

    /** Among those that are liked equally, the types that the client names come before those that a star stands for. */
    private static Optional<Form> best(Accept accept, List<String> offered) {
        Stream<String> namedFirst = offered.stream().sorted(Comparator.comparing(type -> !accept.names(type)));
        return accept.best(namedFirst.toList()).map(type -> DataFormat.ofType(type)
                .<Form>map(format -> new Data(format, type))
                .or(() -> CitationFormat.ofType(type).map(Citing::new))
                .orElseGet(Page::new));
    }
}
