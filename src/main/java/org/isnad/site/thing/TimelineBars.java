package org.isnad.site.thing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;
import org.isnad.picture.Manner;
import org.isnad.picture.TimelineBar;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Group;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.ClaimWords;
import org.isnad.site.part.Context;

/** What is drawn in time of claims that say the same: one bar for those of one time and one manner. */
final class TimelineBars {

    private static final int SOURCES = 2;

    private final Context context;
    private final ClaimWords words;
    private final Map<Node, Boolean> firm = new HashMap<>();

    TimelineBars(Context context) {
        this.context = context;
        this.words = new ClaimWords(context);
    }

    private record Like(Bounds bounds, Manner manner) {}

    /**
     * The bars of a statement; none of claims without a date.
     *
     * @param name what it is about, as text
     * @param id the id of its place in the table, where bars of several claims lead
     */
    List<TimelineBar> of(Group group, String name, String id) {
        Map<Like, List<Claim>> alike = new LinkedHashMap<>();
        group.claims().stream().filter(claim -> !claim.bounds().undated()).forEach(claim -> alike.computeIfAbsent(
                        new Like(claim.bounds(), manner(claim)), key -> new ArrayList<>())
                .add(claim));
        List<TimelineBar> bars = new ArrayList<>();
        alike.forEach((like, claims) -> bars.add(
                new TimelineBar(like.bounds(), like.manner(), name + "\n" + said(claims), address(claims, id))));
        return bars;
    }

    /** How a claim is said, as far as a picture can show it. */
    Manner manner(Claim claim) {
        if (claim.isDenied()) {
            return Manner.DENIED;
        }
        boolean accepted =
                claim.one(Isnad.STATUS).filter(Isnad.ACCEPTED::equals).isPresent();
        return accepted && claim.hedge().filter(this::isFirm).isPresent() ? Manner.FIRM : Manner.HEDGED;
    }

    private boolean isFirm(Node hedge) {
        return firm.computeIfAbsent(hedge, node -> context.basis()
                .whole()
                .text(node, Isnad.YIELDS_DIRECT)
                .filter("true"::equals)
                .isPresent());
    }

    private String address(List<Claim> claims, String id) {
        return claims.size() == 1 ? context.links().of(claims.get(0).node()).orElse("#" + id) : "#" + id;
    }

    /** When, by whom and how, each in a line of its own, so that no script displaces another. */
    private String said(List<Claim> claims) {
        List<Markup> lines = new ArrayList<>();
        lines.add(words.time(claims.get(0)));
        claims.stream()
                .limit(SOURCES)
                .map(claim -> Markup.join(
                        List.of(words.source(claim), words.modality(claim)),
                        context.texts().of("list.between")))
                .forEach(lines::add);
        if (claims.size() > SOURCES) {
            lines.add(context.say("list.more", Markup.text(context.texts().number(claims.size() - SOURCES))));
        }
        return Markup.join(lines, "\n").plain();
    }
}
