package org.isnad.site.part;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Facts;
import org.isnad.site.markup.Markup;
import org.isnad.view.Certainty;
import org.isnad.view.View;

/** What a reader must know before reading on: that the page shows a view, and that its thing has ended. */
public final class Banners {

    private static final List<Node> ENDS =
            List.of(Isnad.term("dissolvedOn"), Isnad.term("mergedInto"), Isnad.term("diedOn"));

    private final Context context;
    private final ClaimWords words;

    /** The banners of a page in this context. */
    public Banners(Context context) {
        this.context = context;
        this.words = new ClaimWords(context);
    }

    /** Says which view it is, and what it leaves out for want of a date; nothing of the whole. */
    public Markup view() {
        View view = context.request().view();
        if (view.isWhole()) {
            return Markup.NONE;
        }
        List<Markup> parts = new ArrayList<>();
        view.asOf()
                .map(context.dates()::day)
                .map(day -> context.say(
                        view.certainty() == Certainty.sure ? "view.sure" : "view.possible", Markup.text(day)))
                .ifPresent(parts::add);
        view.knownBy()
                .map(context.dates()::day)
                .map(day -> context.say("view.known-by", Markup.text(day)))
                .ifPresent(parts::add);
        if (view.asOf().isPresent()) {
            parts.add(context.say(
                    "view.undated",
                    Markup.text(context.texts().number(context.basis().undated()))));
        }
        parts.add(Markup.element("a", List.of("href", context.links().whole()), context.say("view.leave")));
        return Markup.element("p", List.of("class", "banner view"), Markup.join(parts, " "));
    }

    /**
     * Says that the thing has ended, if an affirmed and accepted claim says so. On a day, only what had ended by then or
     * may have: the claim itself is past, and so not in the view.
     */
    public Markup ended(Node thing) {
        Facts whole = context.basis().whole();
        List<Claim> ends = whole.subjects(Isnad.SUBJECT, thing).stream()
                .filter(claim -> ENDS.stream().anyMatch(end -> whole.is(claim, Isnad.PREDICATE, end)))
                .map(claim -> Claim.read(whole.stated(), claim))
                .filter(this::isEnd)
                .sorted(Claim.BY_TIME)
                .toList();
        if (ends.isEmpty()) {
            return Markup.NONE;
        }
        String what = ends.stream().anyMatch(claim -> claim.isOf("diedOn")) ? "died" : "ended";
        boolean sure = ends.stream().anyMatch(this::isSure);
        Stream<Markup> told = ends.stream()
                .map(claim -> context.say(
                        "ended.told",
                        claim.predicate().map(context::name).orElse(Markup.NONE),
                        words.object(claim),
                        words.place(claim),
                        words.modality(claim)));
        return Markup.element(
                "div",
                List.of("class", "banner ended"),
                Markup.element("p", Markup.element("strong", context.say(what + (sure ? ".sure" : ".possible")))),
                Markup.list(told));
    }

    private boolean isEnd(Claim claim) {
        View view = context.request().view();
        return !claim.isDenied()
                && claim.one(Isnad.STATUS).filter(Isnad.ACCEPTED::equals).isPresent()
                && view.asOf().map(day -> mayHaveHappened(claim, day)).orElse(true)
                && view.knownBy().map(day -> isKnown(claim, day)).orElse(true);
    }

    private boolean isKnown(Claim claim, LocalDate day) {
        return claim.source()
                .filter(source -> context.basis().whole().isKnownBy(source, day))
                .isPresent();
    }

    private static boolean mayHaveHappened(Claim claim, LocalDate day) {
        LocalDate begin = claim.bounds().beginEarliest();
        return begin != null && !begin.isAfter(day);
    }

    /** Whether its source says it without doubt, and, on a day, whether it had happened by then. */
    private boolean isSure(Claim claim) {
        boolean firm = claim.hedge()
                .filter(hedge -> context.basis()
                        .whole()
                        .text(hedge, Isnad.YIELDS_DIRECT)
                        .filter("true"::equals)
                        .isPresent())
                .isPresent();
        LocalDate latest = claim.bounds().beginLatest();
        return firm
                && context.request()
                        .view()
                        .asOf()
                        .map(day -> latest != null && !latest.isAfter(day))
                        .orElse(true);
    }
}
