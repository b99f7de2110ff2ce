package org.isnad.explain;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;

/** An explanation in words: each proof a tree from its conclusion down to claims. */
final class TextForm {

    /** Near claims and conclusions are shown up to this number. */
    private static final int FEW = 10;

    private static final String INDENT = "  ";
    private static final String UNDER = "   ";

    private final Explanation explanation;
    private final Words words;
    private final RuleTitles rules = RuleTitles.packed();
    private final StringBuilder text = new StringBuilder();

    TextForm(Explanation explanation) {
        this.explanation = explanation;
        this.words = new Words(explanation.evidence());
    }

    String text() {
        line(0, words.statement(explanation.statement()));
        line(0, Words.names(explanation.statement()));
        direct();
        proofs();
        if (!explanation.isSupported()) {
            blank();
            line(0, "Nothing supports this: no claim says it directly, and no rule concludes it.");
        }
        staying();
        if (!explanation.isSupported()) {
            near();
        }
        return text.toString();
    }

    private void direct() {
        List<Node> claims = explanation.direct();
        if (!claims.isEmpty()) {
            blank();
            line(0, "Direct, by " + number(claims.size(), "claim") + ":");
            claims.forEach(claim -> claim(1, "", claim));
        }
    }

    private void proofs() {
        int kept = explanation.kept();
        if (kept == 0) {
            return;
        }
        int shown = explanation.proofs().size();
        blank();
        line(
                0,
                "Inferred, by " + number(kept, "proof")
                        + (shown < kept
                                ? ", of which the shortest" + (shown == 1 ? " follows" : " " + shown + " follow")
                                : "")
                        + (explanation.more() ? "; there may be more, for only so many are kept" : "")
                        + ":");
        int number = 0;
        for (Step proof : explanation.proofs()) {
            number++;
            step(1, number + ". ", proof);
        }
    }

    private void step(int depth, String mark, Step step) {
        if (step instanceof Step.Derived derived) {
            derived(depth, mark, derived);
        } else {
            claim(depth, mark, step.node());
        }
    }

    private void derived(int depth, String mark, Step.Derived step) {
        line(depth, mark + words.statement(step.conclusion()));
        String under = mark.isEmpty() ? "" : UNDER;
        line(
                depth,
                under + "by the rule \"" + rules.of(step.rule(), words) + "\" (" + Prefixes.shorten(step.rule()) + ")");
        line(depth, under + Words.time(step.bounds()));
        line(
                depth,
                under + "as sure as its premises: " + words.hedge(Optional.of(step.hedge())) + ", confidence "
                        + words.label(step.confidence()));
        line(depth, under + step.node().getURI());
        step.premises()
                .forEach(premise ->
                        step(depth + 3, premise.prior() ? "after the beginning of: " : "while: ", premise.step()));
    }

    private void claim(int depth, String mark, Node claim) {
        Evidence evidence = explanation.evidence();
        String under = mark.isEmpty() ? "" : UNDER;
        line(depth, mark + words.saying(claim));
        line(depth, under + words.attribution(claim));
        line(
                depth,
                under + Prefixes.shorten(claim) + "; " + Words.time(evidence.bounds(claim)) + "; confidence "
                        + evidence.one(claim, Isnad.CONFIDENCE)
                                .map(words::label)
                                .orElse("none"));
    }

    private void staying() {
        List<Explanation.Staying> staying = explanation.staying();
        if (staying.isEmpty()) {
            return;
        }
        blank();
        line(0, "Said of it, but not direct (" + number(staying.size(), "claim") + "):");
        for (Explanation.Staying one : staying) {
            claim(1, "", one.claim());
            line(
                    1,
                    "not direct, for " + String.join("; ", one.reasons())
                            + explanation
                                    .evidence()
                                    .one(one.claim(), Isnad.STATUS)
                                    .filter(status -> !status.equals(Isnad.ACCEPTED))
                                    .map(status -> " (" + words.label(status) + ")")
                                    .orElse(""));
        }
    }

    private void near() {
        List<Node> near = explanation.near();
        if (!near.isEmpty()) {
            blank();
            line(0, "What the record says instead (" + number(near.size(), "claim") + ", same subject and property):");
            near.stream().limit(FEW).forEach(claim -> claim(1, "", claim));
            left(near.size());
        }
        List<Triple> conclusions = explanation.nearConclusions();
        if (!conclusions.isEmpty()) {
            blank();
            line(0, "What rules conclude instead (" + number(conclusions.size(), "conclusion") + "):");
            conclusions.stream().limit(FEW).forEach(triple -> line(1, words.statement(triple)));
            left(conclusions.size());
        }
    }

    private void left(int all) {
        if (all > FEW) {
            line(1, "and " + (all - FEW) + " more");
        }
    }

    private void line(int depth, String line) {
        text.append(INDENT.repeat(depth)).append(line).append('\n');
    }

    private void blank() {
        text.append('\n');
    }

    private static String number(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
