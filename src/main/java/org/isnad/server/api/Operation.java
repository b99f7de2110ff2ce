package org.isnad.server.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.isnad.read.Question;

/**
 * A competency question that is asked by its name.
 *
 * @param name its public name: that of its file without the number, which only orders the files
 * @param question the question
 * @param columns what each column of the answer holds, all of them, in the order of the answer
 */
public record Operation(String name, Question question, Map<String, String> columns) {

    /** What the column of this name holds in every answer. */
    private static final Map<String, String> EVERYWHERE = Map.of("claim", "the claim, whose IRI can be cited");

    /** Keeps the columns in their order. */
    public Operation {
        columns = new LinkedHashMap<>(columns);
    }

    /** The operation of a file, by its name without ending. */
    static Operation of(String file, String text) {
        Question question = Question.parse(text);
        Map<String, String> columns = new LinkedHashMap<>();
        for (String column : QueryFactory.create(text, Syntax.syntaxSPARQL_11).getResultVars()) {
            columns.put(column, question.columns().getOrDefault(column, EVERYWHERE.getOrDefault(column, "")));
        }
        return new Operation(file.replaceFirst("^[0-9]+-", ""), question, columns);
    }

    /** Where it is asked, below the base of the server. */
    public String path() {
        return Operations.PATH + "/" + name;
    }

    /** Its parameter of this name. */
    Optional<Question.Parameter> parameter(String wanted) {
        return question.params().stream()
                .filter(parameter -> parameter.name().equals(wanted))
                .findFirst();
    }
}
