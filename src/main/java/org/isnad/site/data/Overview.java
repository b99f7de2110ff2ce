package org.isnad.site.data;

import java.util.List;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;

/**
 * What the front page counts, made once for each dataset.
 *
 * @param contested how many claims the curators hold to contradict another one
 * @param undated how many claims have no date at all
 * @param unplaced how many claims have a place in their source that nobody noted
 * @param open claims by which a source raises a question and leaves it open
 * @param questions worked questions
 */
public record Overview(long contested, long undated, long unplaced, List<Node> open, List<WorkedQuestion> questions) {

    /** Of nothing: for pages beside the front page. */
    public static final Overview NONE = new Overview(0, 0, 0, List.of(), List.of());

    private static final Node OPEN = Isnad.scale("hedge-open");

    /** Counts the claims of a dataset, and answers the worked questions from it. */
    public static Overview of(Facts facts, List<Claim> claims) {
        return new Overview(
                claims.stream()
                        .filter(claim -> !claim.all(Isnad.DISAGREES_WITH).isEmpty())
                        .count(),
                claims.stream()
                        .filter(claim -> claim.bounds().equals(Bounds.UNKNOWN))
                        .count(),
                claims.stream()
                        .filter(claim -> claim.all(Isnad.LOCATOR).contains(Isnad.LOCATOR_NOT_RECORDED))
                        .count(),
                claims.stream()
                        .filter(claim -> claim.hedge().filter(OPEN::equals).isPresent())
                        .map(Claim::node)
                        .sorted(Facts.BY_TEXT)
                        .toList(),
                WorkedQuestion.in(facts, claims));
    }
}
