package org.isnad.site.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.read.Packed;
import org.isnad.read.Question;

/** The competency questions as examples of queries, by topic: the first of the tags of each. */
public final class Examples {

    private static final Map<String, Question> ALL = all();

    private Examples() {}

    /** The names of the questions of each topic, in the order of the names. */
    public static Map<String, List<String>> byTopic() {
        Map<String, List<String>> topics = new LinkedHashMap<>();
        ALL.forEach((name, question) -> topics.computeIfAbsent(question.tags().get(0), any -> new ArrayList<>())
                .add(name));
        return topics;
    }

    /** The question of this name, if there is one. */
    static Optional<Question> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** The query of a question without its head. */
    static String query(Question question) {
        return Question.withoutHead(question.text()).stripTrailing();
    }

    private static Map<String, Question> all() {
        Map<String, Question> questions = new LinkedHashMap<>();
        Packed.questions().forEach((name, text) -> questions.put(name, Question.parse(text)));
        return questions;
    }
}
