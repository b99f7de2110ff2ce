package org.isnad.site.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.site.data.Group;
import org.isnad.site.data.Panel;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Banners;
import org.isnad.site.part.Citing;
import org.isnad.site.part.ClaimTable;
import org.isnad.site.part.ClaimsQuery;
import org.isnad.site.part.Context;
import org.isnad.site.part.Sources;
import org.isnad.site.part.StructuredData;
import org.isnad.site.request.Links;

/**
 * The page of a thing that claims are about, or of anything else that has no page of its own kind: what sources say at a
 * glance, then every claim about it and every one about others that names it, each once.
 */
public final class ThingPage {

    private static final Set<String> ACTORS = Set.of("organization", "country", "person", "persona", "list");

    private static final Node DEFINITION = SKOS.definition.asNode();

    private final Context context;
    private final Node thing;

    /** The page of a thing in this context. */
    public ThingPage(Context context, Node thing) {
        this.context = context;
        this.thing = thing;
    }

    /** What stands on the page. */
    public Body body() {
        return body(Markup.NONE);
    }

    /**
     * The page with more than things have that claims are about.
     *
     * @param more what stands before the record
     */
    public Body body(Markup more) {
        ThingClaims claims = ThingClaims.of(thing, context);
        List<Markup> parts = new ArrayList<>();
        parts.add(new Heading(context).of(thing));
        context.facts().all(thing, DEFINITION).stream()
                .filter(text -> text.getLiteralLanguage().equals("en"))
                .forEach(text -> parts.add(Markup.element("p", List.of("class", "lead"), context.literal(text))));
        Markup ended = new Banners(context).ended(thing);
        parts.add(ended);
        parts.add(new Glance(context).of(claims));
        parts.add(network());
        ClaimTable table = new ClaimTable(context);
        Pictures pictures = new Pictures(context, thing);
        claims.panels().keySet().forEach(panel -> parts.add(panel(panel, claims, table, pictures)));
        parts.add(more);
        parts.add(record());
        parts.add(sources(claims));
        parts.add(new Citing(context).of(thing, claims.count() == 0 ? "" : ClaimsQuery.about(thing)));
        String description = context.texts()
                .of(
                        "thing.description",
                        context.plain(thing),
                        context.texts().number(claims.count()),
                        context.texts().number(claims.sources().size()));
        Body body = new Body(
                200,
                context.plain(thing),
                description,
                new StructuredData(context).of(thing),
                ended.isEmpty() ? "thing" : "thing has-ended",
                Markup.join(parts, "\n"));
        return pictures.any() ? body.with("picture.css") : body;
    }

    private Markup panel(Panel panel, ThingClaims claims, ClaimTable table, Pictures pictures) {
        List<Group> groups = claims.groups(panel, context);
        return Body.section(
                panel.key(),
                context.say("panel." + panel.key()),
                pictures.of(panel, groups),
                table.of(groups, thing, panel.key()),
                context.queryBehind(PanelQuery.of(panel, thing)));
    }

    /** The way to the ties of what can be an actor. */
    private Markup network() {
        String path = context.request().path();
        return Links.kind(path).filter(ACTORS::contains).isEmpty()
                ? Markup.NONE
                : Body.way(
                        context.links().page("network", List.of("ties", "all", "thing", path, "people", "yes")),
                        context.say("network.place"));
    }

    private Markup record() {
        Markup list = new RecordList(context, context.basis().claimable()).of(thing);
        return list.isEmpty()
                ? list
                : Body.section(
                        "record", context.say("panel.record"), list, context.queryBehind(PanelQuery.ofThing(thing)));
    }

    private Markup sources(ThingClaims claims) {
        List<Node> sources = claims.sources();
        if (sources.isEmpty()) {
            return Markup.NONE;
        }
        Sources words = new Sources(context);
        int witnesses = context.basis().witnesses().count(sources);
        return Body.section(
                "sources",
                context.say("panel.sources"),
                Markup.element(
                        "p",
                        List.of("class", "soft"),
                        context.say(
                                "sources.count",
                                Markup.text(context.texts().number(sources.size())),
                                Markup.text(context.texts().number(witnesses)))),
                Markup.element(
                        "div",
                        List.of("class", "works"),
                        Markup.list(sources.stream()
                                .filter(source -> context.facts().describes(source))
                                .map(words::full))));
    }
}
