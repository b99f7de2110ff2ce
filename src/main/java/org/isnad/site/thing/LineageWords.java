package org.isnad.site.thing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.picture.Manner;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Group;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.ClaimTable;
import org.isnad.site.part.ClaimWords;
import org.isnad.site.part.Context;

/** A lineage in words: what is said of each turn, when, by how many, how surely, and where its claims can be read. */
final class LineageWords {

    private static final int TIMES = 4;

    private final Context context;
    private final ClaimWords words;
    private final TimelineBars bars;
    private final Map<String, String> ids = new HashMap<>();

    /**
     * The words for the page of a thing.
     *
     * @param panel the key of the panel in which its own turns stand
     * @param groups what that panel shows, in the order of its table
     */
    LineageWords(Context context, String panel, List<Group> groups) {
        this.context = context;
        this.words = new ClaimWords(context);
        this.bars = new TimelineBars(context);
        groups.forEach(group -> ids.put(group.first().statement(), ClaimTable.id(panel, ids.size())));
    }

    /** How it is said by those who say it most surely, or that somebody denies it. */
    Manner manner(List<Claim> claims) {
        List<Manner> manners = claims.stream().map(bars::manner).toList();
        return Stream.of(Manner.DENIED, Manner.FIRM)
                .filter(manners::contains)
                .findFirst()
                .orElse(Manner.HEDGED);
    }

    /** The statement as it stands beside a thing, from the predicate on if it is about the thing, with all that goes with it. */
    Markup item(Group group, Node thing) {
        Markup said = Markup.element("a", List.of("href", address(group, "lineage")), said(group, thing));
        return Markup.element("li", said, Markup.text(" "), Markup.element("small", support(group)));
    }

    /** The whole statement, as text. */
    String plain(Group group) {
        return said(group, Isnad.PREDICATE).plain();
    }

    private Markup said(Group group, Node thing) {
        Claim claim = group.first();
        List<Markup> parts = new ArrayList<>();
        claim.subject()
                .filter(subject -> !subject.equals(thing))
                .map(context::name)
                .ifPresent(parts::add);
        claim.predicate().map(context::name).ifPresent(parts::add);
        claim.one(Isnad.OBJECT).map(context::name).ifPresent(parts::add);
        return Markup.join(parts, " ");
    }

    private Markup support(Group group) {
        List<Markup> parts = new ArrayList<>();
        List<Claim> affirmed =
                group.claims().stream().filter(claim -> !claim.isDenied()).toList();
        parts.add(few(affirmed.stream()
                .filter(claim -> !claim.bounds().undated())
                .map(words::time)
                .distinct()
                .toList()));
        long witnesses = group.witnesses(context.basis().witnesses());
        if (witnesses > 0) {
            parts.add(context.say("search.sources", Markup.text(context.texts().number(witnesses))));
        }
        if (manner(affirmed) == Manner.HEDGED) {
            affirmed.stream()
                    .flatMap(claim -> claim.hedge().stream())
                    .distinct()
                    .map(context::name)
                    .forEach(parts::add);
        }
        int denials = group.claims().size() - affirmed.size();
        if (denials > 0) {
            parts.add(context.say("picture.denials", Markup.text(context.texts().number(denials))));
        }
        return between(parts);
    }

    /** When it was founded, and when it ended. */
    Markup dates(List<Claim> claims) {
        List<Markup> parts = new ArrayList<>();
        for (String predicate : List.of("foundedOn", "dissolvedOn")) {
            List<Markup> days = claims.stream()
                    .filter(claim -> claim.isOf(predicate))
                    .map(words::object)
                    .distinct()
                    .toList();
            if (!days.isEmpty()) {
                parts.add(Markup.all(context.term(predicate), Markup.text(" "), few(days)));
            }
        }
        return between(parts);
    }

    private Markup few(List<Markup> all) {
        List<Markup> shown = new ArrayList<>(all.subList(0, Math.min(all.size(), TIMES)));
        if (all.size() > TIMES) {
            shown.add(context.say("list.more", Markup.text(context.texts().number(all.size() - TIMES))));
        }
        return between(shown);
    }

    private Markup between(List<Markup> parts) {
        return Markup.join(parts, context.texts().of("list.between"));
    }

    /** Where the claims stand: the page of the only one, their place in the table, or the page of what they are about. */
    String address(Group group, String panel) {
        Claim claim = group.first();
        Optional<String> alone = Optional.of(claim.node())
                .filter(node -> group.claims().size() == 1)
                .flatMap(context.links()::of);
        return alone.or(() -> Optional.ofNullable(ids.get(claim.statement())).map(id -> "#" + id))
                .or(() -> claim.subject().flatMap(context.links()::of).map(page -> page + "#" + panel))
                .orElse("#" + panel);
    }
}
