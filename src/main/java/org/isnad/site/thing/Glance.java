package org.isnad.site.thing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Group;
import org.isnad.site.data.Panel;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.ClaimWords;
import org.isnad.site.part.Context;

/**
 * What sources say of a thing, in a few lines at the top of its page: for each panel the things that are named, those
 * with the most independent witnesses first. Each line leads to its panel, where the claims stand.
 */
final class Glance {

    private static final int SHOWN = 4;

    private final Context context;
    private final ClaimWords words;

    Glance(Context context) {
        this.context = context;
        this.words = new ClaimWords(context);
    }

    Markup of(ThingClaims claims) {
        List<Markup> lines = new ArrayList<>();
        claims.panels().keySet().stream()
                .filter(Panel::atAGlance)
                .map(panel -> line(panel, claims))
                .forEach(lines::add);
        Markup all = Markup.all(lines);
        return all.isEmpty()
                ? all
                : Markup.element(
                        "section",
                        List.of("class", "glance", "aria-label", context.texts().of("glance.title")),
                        Markup.element("dl", all),
                        Markup.element("p", List.of("class", "soft"), context.say("glance.note")));
    }

    private Markup line(Panel panel, ThingClaims claims) {
        Map<String, List<Claim>> named = new LinkedHashMap<>();
        claims.panels().getOrDefault(panel, List.of()).stream()
                .filter(claim -> !claim.isDenied())
                .forEach(claim -> named.computeIfAbsent(key(claim, claims.thing()), key -> new ArrayList<>())
                        .add(claim));
        if (named.isEmpty()) {
            return Markup.NONE;
        }
        List<Group> groups = named.values().stream()
                .map(Group::new)
                .sorted(Comparator.comparing(this::weight).reversed())
                .toList();
        List<Markup> values = new ArrayList<>();
        groups.stream().limit(SHOWN).forEach(group -> values.add(value(group, claims.thing())));
        if (groups.size() > SHOWN) {
            values.add(context.say("list.more", Markup.text(context.texts().number(groups.size() - SHOWN))));
        }
        Markup title = Markup.element("a", List.of("href", "#" + panel.key()), context.say("panel." + panel.key()));
        return Markup.element(
                "div",
                Markup.element("dt", title),
                Markup.element("dd", Markup.join(values, context.texts().of("list.between"))));
    }

    private long weight(Group group) {
        return group.witnesses(context.basis().witnesses());
    }

    /** The other thing, whatever it is to this one; of dates and numbers what is said. */
    private static String key(Claim claim, Node thing) {
        return claim.other(thing).map(Node::toString).orElseGet(claim::statement);
    }

    private Markup value(Group group, Node thing) {
        Claim claim = group.first();
        Markup named = claim.other(thing)
                .map(context::link)
                .orElseGet(() -> Markup.all(
                        claim.predicate().map(context::name).orElse(Markup.NONE),
                        Markup.text(" "),
                        words.object(claim)));
        Markup witnesses = Markup.element(
                "span", List.of("class", "count"), Markup.text(context.texts().number(weight(group))));
        return Markup.all(named, Markup.text(" "), witnesses);
    }
}
