package org.isnad.site.network;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.network.Network;
import org.isnad.network.NetworkFile;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.markup.Page;
import org.isnad.site.part.Context;

/**
 * Who is tied to whom: a choice of ties as a picture, as a table with every claim behind them, and as files for other
 * programs.
 */
public final class NetworkPage {

    /** The parameter that asks for a file. */
    private static final String FORMAT = "format";

    private static final int MOST_TIES = 250;

    private final Context context;
    private final NetworkChoice choice;

    /** The page in this context. */
    public NetworkPage(Context context) {
        this.context = context;
        this.choice = NetworkChoice.of(
                context.request().parameters(), context.basis().ties().read().properties());
    }

    /** The network as a file, if one was asked for. */
    public Optional<Page> file() {
        return switch (context.request().parameters().getOrDefault(FORMAT, "")) {
            case "graphml" -> Optional.of(file("graphml", "application/graphml+xml", NetworkFile.graphMl(network())));
            case "dot" -> Optional.of(file("dot", "text/vnd.graphviz; charset=utf-8", NetworkFile.dot(network())));
            case "csv" -> Optional.of(file("csv", "text/csv; charset=utf-8", NetworkFile.edgesAsCsv(network())));
            default -> Optional.empty();
        };
    }

    private Page file(String ending, String mediaType, String text) {
        return Page.file(
                mediaType,
                text.getBytes(StandardCharsets.UTF_8),
                context.texts().language(),
                "isnad-network." + ending);
    }

    private Network network() {
        return choice.network(context.basis().ties().read(), context.facts());
    }

    /** What stands on the page. */
    public Body body() {
        Network network = network();
        List<NetworkPair> pairs = NetworkPair.of(network);
        String shown = context.texts().of("network.lead-" + lead());
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element(
                "hgroup",
                Markup.element("h1", title()),
                Markup.element("p", List.of("class", "lead"), Markup.text(shown))));
        Network everywhere = choice.thing().isEmpty()
                ? network
                : choice.everywhere().network(context.basis().ties().read(), context.facts());
        parts.add(new NetworkForm(context, choice).of(everywhere));
        if (pairs.isEmpty()) {
            parts.add(Markup.element("p", List.of("class", "nothing"), context.say("network.nothing")));
        } else {
            NetworkPicture picture = NetworkPicture.of(pairs, choice.node());
            parts.add(figure(picture, network, pairs));
            parts.add(table(picture, pairs, network));
        }
        String title = title().plain();
        return new Body(200, title, shown, "", "network", Markup.join(parts, "\n")).with("network.css");
    }

    private String lead() {
        return TieFamily.named(choice.ties())
                .map(TieFamily::word)
                .orElse(choice.ties().equals(NetworkChoice.ALL) ? NetworkChoice.ALL : "single");
    }

    private Markup title() {
        return choice.node()
                .map(thing -> context.say("network.title-around", context.name(thing)))
                .orElseGet(() -> context.say("network.title"));
    }

    private Markup figure(NetworkPicture picture, Network network, List<NetworkPair> pairs) {
        int actors = network.actors().size();
        Markup left = picture.actors().size() == actors && picture.pairs().size() == pairs.size()
                ? Markup.NONE
                : Markup.element(
                        "p",
                        context.say(
                                "network.left-out",
                                number(picture.actors().size()),
                                number(actors),
                                number(picture.pairs().size()),
                                number(pairs.size())));
        String title = title().plain();
        return Markup.element(
                "figure",
                List.of("class", "network"),
                Markup.element(
                        "p",
                        List.of("class", "soft"),
                        context.say(
                                "network.size",
                                number(actors),
                                number(network.ties().size()),
                                number(network.claims())),
                        Markup.text(" "),
                        Markup.element("a", List.of("href", "#ties"), context.say("network.to-table"))),
                Markup.element("div", List.of("class", "wide"), picture.draw(context, network, choice, title)),
                Markup.element("figcaption", new NetworkLegend(context).of(picture, choice), left));
    }

    /** The ties of the picture, whose lines lead there, and others as long as there is room. */
    private Markup table(NetworkPicture picture, List<NetworkPair> pairs, Network network) {
        int drawn = ties(picture.pairs());
        int room = Math.max(0, MOST_TIES - drawn);
        List<NetworkPair> shown = new ArrayList<>();
        for (NetworkPair pair : pairs) {
            boolean inPicture = picture.pairs().contains(pair);
            if (inPicture || room >= pair.ties().size()) {
                shown.add(pair);
                room -= inPicture ? 0 : pair.ties().size();
            }
        }
        int left = network.ties().size() - ties(shown);
        return Body.section(
                "ties",
                context.say("network.table"),
                new NetworkTable(context).of(shown),
                left == 0
                        ? Markup.NONE
                        : Markup.element("p", List.of("class", "soft"), context.say("network.not-shown", number(left))),
                ways());
    }

    private static int ties(List<NetworkPair> pairs) {
        return pairs.stream().mapToInt(pair -> pair.ties().size()).sum();
    }

    /** The question behind it, and the same as files. */
    private Markup ways() {
        String sparql = new NetworkQuery(choice).text();
        List<Markup> links = new ArrayList<>();
        links.add(Markup.element("a", List.of("href", context.links().query(sparql)), context.say("panel.query")));
        Stream.of("graphml", "dot", "csv").forEach(format -> {
            List<String> parameters = new ArrayList<>(choice.parameters());
            parameters.addAll(List.of(FORMAT, format));
            links.add(Markup.element(
                    "a",
                    List.of("href", context.links().page("network", parameters)),
                    context.say("network.format-" + format)));
        });
        return Markup.element(
                "p",
                List.of("class", "query"),
                Markup.join(links, context.texts().of("list.between")));
    }

    private Markup number(int number) {
        return Markup.text(context.texts().number(number));
    }
}
