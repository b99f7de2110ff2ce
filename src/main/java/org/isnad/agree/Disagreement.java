package org.isnad.agree;

/** Two claims that cannot both be right, or may not be. */
public sealed interface Disagreement {

    /** The two claims. */
    Pair pair();

    /** Why: in the words of the curators, or of the rule. */
    String why();

    /**
     * A judgement of the curators ({@code isnad:disagreesWith}).
     *
     * @param why their public note; empty if there is none
     */
    record Recorded(Pair pair, String why) implements Disagreement {}

    /**
     * A pair that a rule finds, and that nobody need have judged.
     *
     * @param rule the name of the rule, as its file in {@code ontology/contradictions} is named
     * @param why what the two claims say
     */
    record Candidate(String rule, Pair pair, String why) implements Disagreement {}
}
