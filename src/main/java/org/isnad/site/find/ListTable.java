package org.isnad.site.find;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.site.data.LifeState;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.ClaimWords;
import org.isnad.site.part.Context;
import org.isnad.site.request.Facet;
import org.isnad.site.request.Listed;

/** One page of a list as a table, whose headings lead to the same list in another order. */
final class ListTable {

    private static final int ON_A_PAGE = 200;
    /** Things of these kinds say something themselves. */
    private static final List<String> STATEMENTS = List.of("claim", "derivation");

    private final ListShown list;
    private final Context context;
    private final ClaimWords words;
    private final boolean dated;
    private final boolean counted;
    private final boolean witnessed;

    ListTable(ListShown list) {
        this.list = list;
        this.context = list.context();
        this.words = new ClaimWords(context);
        this.dated = list.all().stream().anyMatch(listed -> listed.date().isPresent());
        this.counted = list.all().stream().anyMatch(listed -> listed.claims() > 0);
        this.witnessed = list.all().stream().anyMatch(listed -> listed.witnesses() > 0);
    }

    Markup markup() {
        List<Markup> heads = new ArrayList<>();
        heads.add(head("name", false));
        if (dated) {
            heads.add(head("date", false));
        }
        if (counted) {
            heads.add(head("claims", true));
        }
        if (witnessed) {
            heads.add(head("witnesses", true));
        }
        int pages = pages();
        int page = Math.min(list.narrowing().page(), pages);
        Markup rows = Markup.join(
                list.shown().stream()
                        .skip((long) (page - 1) * ON_A_PAGE)
                        .limit(ON_A_PAGE)
                        .map(this::row)
                        .toList(),
                "\n");
        Markup table = Markup.element(
                "table",
                List.of("class", "listed"),
                Markup.element("thead", Markup.element("tr", Markup.all(heads))),
                Markup.element("tbody", rows));
        return Markup.all(Markup.element("div", List.of("class", "wide"), table), turning(page, pages));
    }

    private int pages() {
        return Math.max(1, (list.shown().size() + ON_A_PAGE - 1) / ON_A_PAGE);
    }

    /** Names and dates begin with the first, numbers with the greatest; who asks again gets it the other way round. */
    private Markup head(String column, boolean fromTheGreatest) {
        String sort = list.narrowing().sort();
        boolean up = sort.equals(column);
        boolean down = sort.equals("-" + column);
        String next = up || (fromTheGreatest && !down) ? "-" + column : column;
        String key =
                switch (column) {
                    case "date" -> "listed.date-" + dateOf();
                    case "name" -> STATEMENTS.contains(list.narrowing().kind()) ? "column.said" : "listed.name";
                    default -> "listed." + column;
                };
        Markup link = Markup.element(
                "a", List.of("href", list.address(list.narrowing().sorted(next)), "rel", "nofollow"), context.say(key));
        List<String> attributes = new ArrayList<>(List.of("scope", "col"));
        if (fromTheGreatest) {
            attributes.addAll(List.of("class", "number"));
        }
        if (up || down) {
            attributes.addAll(List.of("aria-sort", up ? "ascending" : "descending"));
        }
        return Markup.element("th", attributes, link);
    }

    private String dateOf() {
        return switch (list.narrowing().kind()) {
            case "organization" -> "founded";
            case "source", "release" -> "issued";
            default -> "when";
        };
    }

    private Markup row(Listed listed) {
        List<Markup> cells = new ArrayList<>();
        cells.add(Markup.element("th", List.of("scope", "row"), name(listed)));
        if (dated) {
            cells.add(Markup.element("td", listed.date().map(context::value).orElse(Markup.NONE)));
        }
        if (counted) {
            cells.add(number(listed.claims()));
        }
        if (witnessed) {
            cells.add(number(listed.witnesses()));
        }
        return Markup.element("tr", Markup.all(cells));
    }

    private Markup number(int number) {
        return Markup.element(
                "td", List.of("class", "number"), Markup.text(context.texts().number(number)));
    }

    private Markup name(Listed listed) {
        Node thing = listed.thing();
        if (list.narrowing().kind().equals("claim")) {
            return Markup.all(words.sentence(context.claim(thing)), Markup.text(" "), opened(thing));
        }
        if (list.narrowing().kind().equals("derivation")) {
            return Markup.all(words.saying(context.claim(thing)), Markup.text(" "), opened(thing));
        }
        Node shown = context.label(thing);
        List<Markup> others = context.facts().all(thing, SKOS.prefLabel.asNode()).stream()
                .filter(label -> label.isLiteral() && !label.equals(shown))
                .map(context::literal)
                .toList();
        Markup small = others.isEmpty()
                ? Markup.NONE
                : Markup.element("small", Markup.join(others, context.texts().of("list.between")));
        return Markup.all(context.link(thing), state(listed), small);
    }

    private Markup opened(Node thing) {
        return Markup.element("a", List.of("href", context.links().of(thing).orElse("")), context.say("claim.open"));
    }

    /** Ended things look ended, in words. */
    private Markup state(Listed listed) {
        return list.listing().facets().stream()
                .filter(Facet.Ending.class::isInstance)
                .flatMap(facet -> listed.values(facet).stream()
                        .filter(state -> isEnd(state.getLiteralLexicalForm()))
                        .map(state -> list.words(facet, state)))
                .findFirst()
                .map(state -> Markup.all(Markup.text(" "), Markup.element("em", List.of("class", "state"), state)))
                .orElse(Markup.NONE);
    }

    private static boolean isEnd(String state) {
        return state.equals(LifeState.ENDED.key()) || state.equals(LifeState.PERHAPS.key());
    }

    private Markup turning(int page, int pages) {
        if (pages == 1) {
            return Markup.NONE;
        }
        List<Markup> links = IntStream.rangeClosed(1, pages)
                .mapToObj(number -> number == page
                        ? Markup.element("span", List.of("aria-current", "page"), digits(number))
                        : Markup.element(
                                "a",
                                List.of("href", list.address(list.narrowing().at(number))),
                                digits(number)))
                .toList();
        return Markup.element(
                "nav",
                List.of("class", "turning", "aria-label", context.texts().of("listed.pages")),
                Markup.join(links, " "));
    }

    private Markup digits(int number) {
        return Markup.text(context.texts().number(number));
    }
}
