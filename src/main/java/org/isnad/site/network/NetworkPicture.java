package org.isnad.site.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.network.Network;
import org.isnad.network.Tie;
import org.isnad.picture.Diagram;
import org.isnad.picture.Diagram.Line;
import org.isnad.picture.Diagram.Point;
import org.isnad.picture.Diagram.Shape;
import org.isnad.picture.Diagram.Sign;
import org.isnad.picture.DiagramPicture;
import org.isnad.site.data.Facts;
import org.isnad.site.data.Ties;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;

/**
 * What of a network is drawn: of a large one the actors that have ties with most others, and their best attested ties.
 *
 * @param actors those that are drawn, in one order
 * @param pairs the ties between them
 */
record NetworkPicture(List<Node> actors, List<NetworkPair> pairs) {

    private static final int MOST_ACTORS = 60;
    private static final int MOST_PAIRS = 120;

    /**
     * Chooses what to draw.
     *
     * @param pairs all ties
     * @param centre what is drawn in any case
     */
    static NetworkPicture of(List<NetworkPair> pairs, Optional<Node> centre) {
        Map<Node, Integer> degrees = NetworkPair.degrees(pairs);
        List<Node> ranked = degrees.keySet().stream()
                .sorted(Comparator.comparing(
                                (Node actor) -> centre.filter(actor::equals).isEmpty())
                        .thenComparing(actor -> -degrees.getOrDefault(actor, 0))
                        .thenComparing(Facts.BY_TEXT))
                .toList();
        Set<Node> actors = ranked.stream().limit(MOST_ACTORS).collect(Collectors.toSet());
        List<NetworkPair> among = pairs.stream()
                .filter(pair -> actors.contains(pair.from()) && actors.contains(pair.to()))
                .toList();
        Set<NetworkPair> best = among.stream()
                .sorted(Comparator.comparing(pair -> -pair.witnesses()))
                .limit(MOST_PAIRS)
                .collect(Collectors.toSet());
        List<NetworkPair> drawn = among.stream().filter(best::contains).toList();
        return new NetworkPicture(
                drawn.stream()
                        .flatMap(pair -> Stream.of(pair.from(), pair.to()))
                        .distinct()
                        .sorted(Facts.BY_TEXT)
                        .toList(),
                drawn);
    }

    /** The picture as it stands on a page. */
    Markup draw(Context context, Network network, NetworkChoice choice, String title) {
        Map<Node, Integer> places =
                IntStream.range(0, actors.size()).boxed().collect(Collectors.toMap(actors::get, place -> place));
        List<Point> points = actors.stream()
                .map(actor -> point(actor, network, choice, context))
                .toList();
        List<Line> lines = new ArrayList<>();
        for (NetworkPair pair : pairs) {
            lines.add(new Line(
                    places.getOrDefault(pair.from(), 0),
                    places.getOrDefault(pair.to(), 0),
                    pair.heads(),
                    isHedged(pair, context.facts()),
                    sign(pair, context),
                    Math.min(3, pair.witnesses()),
                    "#" + pair.id(),
                    inWords(pair, context)));
        }
        boolean rightToLeft = context.texts().language().direction().equals("rtl");
        return new Markup(DiagramPicture.of(new Diagram(points, lines), title, rightToLeft)
                .xml());
    }

    private static Point point(Node actor, Network network, NetworkChoice choice, Context context) {
        Node label = context.label(actor);
        String language = label.getLiteralLanguage();
        Shape shape = network.actor(actor)
                .map(known -> switch (known.kind()) {
                    case COUNTRY -> Shape.SQUARE;
                    case PERSON, PERSONA -> Shape.TRIANGLE;
                    case ORGANIZATION, EVENT -> Shape.DISC;
                })
                .orElse(Shape.DISC);
        return new Point(
                label.getLiteralLexicalForm(),
                language.equals(context.texts().language().tag()) ? "" : language,
                Language.directionOf(language).equals("rtl"),
                shape,
                context.links().of(actor).orElse("#"),
                choice.node().filter(actor::equals).isPresent());
    }

    /** Whether no claim behind it is made without doubt. */
    private static boolean isHedged(NetworkPair pair, Facts facts) {
        return pair.ties().stream()
                .flatMap(tie -> tie.claims().stream())
                .noneMatch(claim -> NetworkChoice.isFirm(claim, facts));
    }

    private static Sign sign(NetworkPair pair, Context context) {
        Ties.Read read = context.basis().ties().read();
        if (pair.ties().stream().anyMatch(tie -> !read.denials(said(tie)).isEmpty())) {
            return Sign.CROSS;
        }
        return pair.ties().stream().flatMap(tie -> tie.claims().stream()).anyMatch(claim -> context.facts()
                        .is(claim.claim(), Isnad.DISAGREES_WITH, Node.ANY))
                ? Sign.RING
                : Sign.NONE;
    }

    static Triple said(Tie tie) {
        return Triple.create(tie.subject(), tie.predicate(), tie.object());
    }

    private static String inWords(NetworkPair pair, Context context) {
        return pair.ties().stream()
                .map(tie -> context.texts()
                        .of(
                                "claim.statement",
                                context.plain(tie.subject()),
                                context.plain(tie.predicate()),
                                context.plain(tie.object())))
                .collect(Collectors.joining("; "));
    }
}
