package org.isnad.server.sparql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.server.http.Accept;
import org.isnad.server.http.Problem;

/**
 * The format in which a client gets its answer.
 *
 * @param format how the answer is written
 * @param mediaType the name under which it is sent: the one that the client asked for
 */
public record Negotiation(ResultFormat format, String mediaType) {

    /**
     * Chooses among the formats that a question may be answered in.
     *
     * @param accept what the client takes, where it names no format
     * @throws org.isnad.server.http.ProblemException 406 with the list, if nothing suits
     */
    public static Negotiation of(Asked asked, AnswerKind kind, Accept accept) {
        return asked.named().isPresent()
                ? of(Named.FORMATS, AnswerKind.NAMED, asked.format(), accept)
                : of(ResultFormat.of(kind), kind, asked.format(), accept);
    }

    /**
     * Chooses among some formats.
     *
     * @param named the value of {@code format=}, which wins over Accept
     * @throws org.isnad.server.http.ProblemException 406 with the list, if nothing suits
     */
    public static Negotiation of(List<ResultFormat> offered, AnswerKind kind, Optional<String> named, Accept accept) {
        if (named.isPresent()) {
            // A plus that nobody encoded has become a space.
            String name = named.get().replace(' ', '+');
            return ResultFormat.named(name, offered)
                    .map(format -> new Negotiation(format, typeFor(format, name)))
                    .orElseThrow(() -> notAcceptable(offered, kind).exception());
        }
        List<String> types =
                offered.stream().flatMap(format -> format.mediaTypes().stream()).toList();
        String best = accept.best(types)
                .orElseThrow(() -> notAcceptable(offered, kind).exception());
        ResultFormat format = offered.stream()
                .filter(candidate -> candidate.mediaTypes().contains(best))
                .findFirst()
                .orElseThrow();
        return new Negotiation(format, best);
    }

    /** The Content-Type of the answer. */
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** Whether the answer is a page for a browser. */
    public boolean isHtml() {
        return format.isHtml();
    }

    private static String typeFor(ResultFormat format, String name) {
        return format.mediaTypes().contains(name) ? name : format.mediaTypes().get(0);
    }

    /** The usual one of its names that no format before it has. */
    private static String name(ResultFormat format, List<ResultFormat> offered) {
        return format.names().stream()
                .filter(name -> ResultFormat.named(name, offered).equals(Optional.of(format)))
                .findFirst()
                .orElse(format.mediaTypes().get(0));
    }

    private static Problem notAcceptable(List<ResultFormat> offered, AnswerKind kind) {
        String list = offered.stream()
                .map(format -> format.mediaTypes().get(0) + " (format=" + name(format, offered) + ")")
                .collect(Collectors.joining(", "));
        return Problem.of(406, "answers to " + kind.forms() + " are written as " + list)
                .header("Vary", "Accept, Accept-Encoding");
    }
}
