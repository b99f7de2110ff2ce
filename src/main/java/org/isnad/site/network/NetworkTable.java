package org.isnad.site.network;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.network.Tie;
import org.isnad.network.TieClaim;
import org.isnad.site.data.Claim;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.ClaimTable;
import org.isnad.site.part.Context;

/** Ties as a table, each with the claims that state it and those that deny it. */
final class NetworkTable {

    private final Context context;
    private final ClaimTable claims;

    NetworkTable(Context context) {
        this.context = context;
        this.claims = new ClaimTable(context);
    }

    Markup of(List<NetworkPair> pairs) {
        return claims.around(Markup.all(pairs.stream().map(this::pair).toList()));
    }

    /** The first tie of a pair has the name to which the line of the picture leads. */
    private Markup pair(NetworkPair pair) {
        StringBuilder html = new StringBuilder();
        for (Tie tie : pair.ties()) {
            String id = html.isEmpty() ? pair.id() : "";
            html.append(claims.body(claims(tie), said(tie), id).html());
        }
        return new Markup(html.toString());
    }

    /** Those that state it by time, then those that deny it by time. */
    private List<Claim> claims(Tie tie) {
        Stream<Claim> stating =
                tie.claims().stream().map(TieClaim::claim).map(context::claim).sorted(Claim.BY_TIME);
        Stream<Claim> denying = context.basis().ties().read().denials(NetworkPicture.said(tie)).stream()
                .map(context::claim)
                .sorted(Claim.BY_TIME);
        return Stream.concat(stating, denying).toList();
    }

    private Markup said(Tie tie) {
        return Markup.all(
                Markup.element("span", context.link(tie.subject())),
                Markup.element("small", context.name(tie.predicate())),
                Markup.element("span", context.link(tie.object())),
                Markup.element(
                        "small",
                        context.say(
                                "network.witnesses", Markup.text(context.texts().number(tie.witnesses())))));
    }
}
