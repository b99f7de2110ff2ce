package org.isnad.site.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Isnad;
import org.isnad.network.Actor;
import org.isnad.network.Network;
import org.isnad.site.data.Facts;
import org.isnad.site.markup.Markup;
import org.isnad.site.markup.NaturalOrder;
import org.isnad.site.part.Context;
import org.isnad.site.request.Links;
import org.isnad.view.Certainty;
import org.isnad.view.View;
import org.isnad.view.ViewNames;

/** The form in which a reader chooses ties. What it asks for stands in the address. */
final class NetworkForm {

    private final Context context;
    private final NetworkChoice choice;

    NetworkForm(Context context, NetworkChoice choice) {
        this.context = context;
        this.choice = choice;
    }

    /** @param everywhere the network around everything, from whose actors one can be chosen */
    Markup of(Network everywhere) {
        View view = context.request().view();
        ViewNames names = ViewNames.PARAMETERS;
        List<Markup> fields = new ArrayList<>();
        fields.add(field("network.ties", select(NetworkChoice.TIES, ties())));
        fields.add(field("network.around", select(NetworkChoice.THING, things(everywhere))));
        fields.add(field(
                "network.steps",
                select(
                        NetworkChoice.STEPS,
                        Stream.of("1", "2")
                                .map(step -> option(
                                        step,
                                        Markup.text(context.texts().digits(step)),
                                        step.equals(Integer.toString(choice.steps()))))
                                .toList())));
        fields.add(field("network.as-of", day(names.asOf(), view.asOf().map(Object::toString))));
        fields.add(field("network.known-by", day(names.knownBy(), view.knownBy().map(Object::toString))));
        List<Markup> checks = new ArrayList<>();
        checks.add(check(NetworkChoice.PEOPLE, "yes", choice.people(), "network.people"));
        checks.add(check(NetworkChoice.HEDGED, "no", !choice.hedged(), "network.firm-only"));
        checks.add(check(NetworkChoice.CONTESTED, "no", !choice.contested(), "network.uncontested-only"));
        fields.add(Markup.element("div", List.of("class", "checks"), Markup.all(checks)));
        Optional.ofNullable(context.request().parameters().get(Links.RELEASE))
                .map(release -> Markup.empty("input", "type", "hidden", "name", Links.RELEASE, "value", release))
                .ifPresent(fields::add);
        fields.add(Markup.element("button", List.of("type", "submit"), context.say("network.show")));
        String action = "/" + context.texts().language().tag() + "/network";
        return Markup.all(
                Markup.element(
                        "form", List.of("class", "choice", "action", action, "method", "get"), Markup.all(fields)),
                sure(view, names));
    }

    /** The way to what surely held. It is no field: without a day it would make no sense, and be refused. */
    private Markup sure(View view, ViewNames names) {
        if (view.asOf().isEmpty() || view.certainty() == Certainty.sure) {
            return Markup.NONE;
        }
        List<String> parameters = new ArrayList<>(choice.parameters());
        parameters.addAll(List.of(names.certainty(), Certainty.sure.name()));
        String address = context.links().page("network", parameters);
        return Markup.element("p", Markup.element("a", List.of("href", address), context.say("network.sure-only")));
    }

    private List<Markup> ties() {
        List<Markup> options = new ArrayList<>();
        for (TieFamily family : TieFamily.values()) {
            String word = family.word();
            options.add(
                    option(word, context.say("network." + word), choice.ties().equals(word)));
        }
        options.add(option(
                NetworkChoice.ALL, context.say("network.all"), choice.ties().equals(NetworkChoice.ALL)));
        List<Markup> single = context.basis().ties().read().properties().stream()
                .map(name -> option(
                        name,
                        Markup.text(context.plain(Isnad.term(name))),
                        choice.ties().equals(name)))
                .toList();
        options.add(
                Markup.element("optgroup", List.of("label", context.texts().of("network.single")), Markup.all(single)));
        return options;
    }

    private List<Markup> things(Network everywhere) {
        List<Node> things =
                new ArrayList<>(everywhere.actors().stream().map(Actor::iri).toList());
        choice.node().filter(thing -> !things.contains(thing)).ifPresent(things::add);
        List<Markup> options = new ArrayList<>();
        options.add(option("", context.say("network.everything"), choice.thing().isEmpty()));
        things.stream()
                .sorted(Comparator.comparing(context::plain, new NaturalOrder()).thenComparing(Facts.BY_TEXT))
                .forEach(thing -> Links.path(thing)
                        .map(path -> option(
                                path,
                                Markup.text(context.plain(NodeFactory.createURI(Isnad.BASE + path))),
                                choice.thing().filter(path::equals).isPresent()))
                        .ifPresent(options::add));
        return options;
    }

    private static Markup option(String value, Markup words, boolean selected) {
        return Markup.element(
                "option", selected ? List.of("value", value, "selected", "selected") : List.of("value", value), words);
    }

    private static Markup select(String name, List<Markup> options) {
        return Markup.element("select", List.of("name", name), Markup.all(options));
    }

    private static Markup day(String name, Optional<String> day) {
        return Markup.empty("input", "type", "date", "name", name, "dir", "ltr", "value", day.orElse(""));
    }

    private Markup field(String key, Markup control) {
        return Markup.element("label", Markup.element("span", context.say(key)), control);
    }

    private Markup check(String name, String value, boolean checked, String key) {
        Markup box = checked
                ? Markup.empty("input", "type", "checkbox", "name", name, "value", value, "checked", "checked")
                : Markup.empty("input", "type", "checkbox", "name", name, "value", value);
        return Markup.element("label", box, Markup.text(" "), context.say(key));
    }
}
