package org.isnad.site.network;

import java.util.ArrayList;
import java.util.List;
import org.isnad.picture.Diagram.Heads;
import org.isnad.picture.Diagram.Shape;
import org.isnad.picture.Diagram.Sign;
import org.isnad.picture.Marks;
import org.isnad.picture.Svg;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;

/** What the marks and lines of a network's picture mean, in words. */
final class NetworkLegend {

    private static final double MIDDLE = 8;

    private final Context context;

    NetworkLegend(Context context) {
        this.context = context;
    }

    Markup of(NetworkPicture picture, NetworkChoice choice) {
        List<Markup> items = new ArrayList<>();
        items.add(item(Marks.shape(Shape.DISC, 16, MIDDLE), "network.body"));
        items.add(item(Marks.shape(Shape.SQUARE, 16, MIDDLE), "network.country"));
        if (choice.people()) {
            items.add(item(Marks.shape(Shape.TRIANGLE, 16, MIDDLE), "network.person"));
        }
        items.add(item(line("width-1"), "network.one-witness"));
        items.add(item(line("width-3"), "network.more-witnesses"));
        items.add(item(line("width-1", "stroke-dasharray", "6 4"), "network.dashed"));
        items.add(item(crossed(Sign.RING), "network.contradicted"));
        items.add(item(crossed(Sign.CROSS), "network.denied"));
        Markup arrows = picture.pairs().stream().allMatch(pair -> pair.heads() == Heads.NONE)
                ? Markup.NONE
                : Markup.element("p", context.say("network.arrow-" + direction(choice)));
        return Markup.all(
                Markup.element("ul", List.of("class", "legend"), Markup.all(items)),
                arrows,
                Markup.element("p", context.say("network.lines")));
    }

    private static String direction(NetworkChoice choice) {
        return TieFamily.named(choice.ties())
                .or(() -> TieFamily.of(choice.ties()))
                .filter(family -> family != TieFamily.RELATIONS)
                .map(TieFamily::word)
                .orElse("other");
    }

    private Markup item(Svg sample, String key) {
        Svg svg = Svg.element(
                "svg",
                List.of(
                        "class",
                        "diagram",
                        "width",
                        "32",
                        "height",
                        "16",
                        "viewBox",
                        "0 0 32 16",
                        "aria-hidden",
                        "true"),
                sample);
        return Markup.element("li", new Markup(svg.xml()), Markup.element("span", context.say(key)));
    }

    private static Svg crossed(Sign sign) {
        return Svg.element("g", List.of(), line("width-1"), Marks.sign(sign, 16, MIDDLE));
    }

    private static Svg line(String kind, String... more) {
        List<String> attributes = new ArrayList<>(List.of("d", "M0 8H32", "class", "line " + kind));
        attributes.addAll(List.of(more));
        return Svg.element("path", attributes);
    }
}
