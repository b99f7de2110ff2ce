package org.isnad.site.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.release.Checksums;
import org.isnad.release.KeptRelease;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Citing;
import org.isnad.site.part.Context;

/** All ways in which the data can be taken away: the newest release file by file, earlier ones, and what the server answers. */
public final class DownloadsPage {

    private static final String CC_BY = "https://creativecommons.org/licenses/by/4.0/";
    private static final String CC0 = "https://creativecommons.org/publicdomain/zero/1.0/";

    /** An address, and the key of what is to be had there. */
    private record Way(String address, String key) {}

    private static final List<Way> WAYS = List.of(
            new Way("/sparql", "downloads.way.sparql"),
            new Way("/graph-store?graph=https://w3id.org/isnad/graph/scales", "downloads.way.graph-store"),
            new Way("/api", "downloads.way.api"),
            new Way("/.well-known/void", "downloads.way.void"),
            new Way("/ontology", "downloads.way.ontology"),
            new Way("/shapes", "downloads.way.shapes"),
            new Way("/context.jsonld", "downloads.way.context"),
            new Way("/dump", "downloads.way.dump"));

    private final Context context;

    /** The page in this context. */
    public DownloadsPage(Context context) {
        this.context = context;
    }

    /** What stands on the page. */
    public Body body() {
        List<KeptRelease> releases = context.surroundings().releases();
        String title = context.texts().of("downloads.title");
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element(
                "hgroup",
                Markup.element("h1", Markup.text(title)),
                Markup.element("p", List.of("class", "lead"), context.say("downloads.lead"))));
        parts.add(served());
        if (releases.isEmpty()) {
            parts.add(Body.section(
                    "releases",
                    context.say("downloads.releases"),
                    Markup.element("p", context.say("downloads.none")),
                    command("./isnad release 0.2.0\n./isnad serve --release releases/0.2.0")));
        } else {
            parts.add(new ReleaseFiles(context).of(releases.get(0)));
            parts.add(verifying(releases.get(0)));
            parts.add(changes(releases));
            parts.add(new Citing(context)
                    .ofRelease(releases.get(0).version().text(), releases.get(0).issued()));
        }
        parts.add(ways());
        parts.add(licence());
        return Body.of(title, "downloads", Markup.join(parts, "\n")).with("about.css");
    }

    private Markup served() {
        String release = context.basis().release();
        Markup what = release.isEmpty()
                ? context.say("downloads.build")
                : context.say("downloads.served", Markup.element("bdi", Markup.text(release)));
        Markup status = Markup.element(
                "a", List.of("href", context.links().page(StatusPage.PATH)), context.say("footer.status"));
        return Markup.element("p", what, Markup.text(" "), status);
    }

    private Markup verifying(KeptRelease release) {
        String version = release.version().text();
        String signed = context.surroundings().files(release).stream()
                        .anyMatch(file -> file.path().equals(Checksums.SIGNATURE))
                ? "minisign -Vm SHA256SUMS -p PUBLICKEY\n"
                : "";
        return Body.section(
                "verify",
                context.say("downloads.verify"),
                Markup.element("p", context.say("downloads.verify-sums")),
                command("sha256sum -c SHA256SUMS\n" + signed + "zcat rdf/isnad.nq.gz | sha256sum"),
                Markup.element("p", context.say("downloads.verify-hash")),
                Markup.element(
                        "p",
                        Markup.element(
                                "code", List.of("dir", "ltr", "class", "hash"), Markup.text(release.dataHash()))),
                Markup.element("p", context.say("downloads.verify-again")),
                command("./isnad verify releases/" + version));
    }

    /** What changed from release to release, and the releases before the newest. */
    private Markup changes(List<KeptRelease> releases) {
        if (releases.size() == 1) {
            return Body.section(
                    "changes",
                    context.say("downloads.changes"),
                    Markup.element("p", context.say("downloads.no-earlier")));
        }
        Markup compare =
                Markup.element("a", List.of("href", context.links().page("compare")), context.say("nav.compare"));
        String newer = releases.get(0).version().text();
        String older = releases.get(1).version().text();
        return Body.section(
                "changes",
                context.say("downloads.changes"),
                Markup.element("p", context.say("downloads.compare", compare)),
                command("./isnad diff releases/" + older + " releases/" + newer),
                Markup.element("h3", context.say("downloads.earlier")),
                Markup.list(releases.stream().skip(1).map(this::earlier)));
    }

    private Markup earlier(KeptRelease release) {
        return Markup.all(
                Markup.element(
                        "a",
                        List.of("href", "/dump/" + release.version().text() + "/"),
                        Markup.element("bdi", Markup.text(release.version().text()))),
                Markup.text(context.texts().of("list.between")),
                Markup.text(context.dates().day(release.issued())),
                Markup.element(
                        "small",
                        Markup.element(
                                "code", List.of("dir", "ltr", "class", "hash"), Markup.text(release.dataHash()))));
    }

    private static Markup command(String text) {
        return Markup.element("pre", List.of("dir", "ltr", "tabindex", "0"), Markup.text(text));
    }

    private Markup ways() {
        List<Markup> lines = new ArrayList<>();
        for (Way way : WAYS) {
            Markup address = Markup.element(
                    "a",
                    List.of("href", way.address()),
                    Markup.element("code", List.of("dir", "ltr"), Markup.text(way.address())));
            lines.add(Body.line(address, context.say(way.key())));
        }
        Optional<String> example = Example.thing(context);
        example.ifPresent(path -> lines.add(
                0,
                Body.line(
                        Markup.element(
                                "a",
                                List.of("href", context.links().data(path, "ttl")),
                                Markup.element("code", List.of("dir", "ltr"), Markup.text("/data/" + path + ".ttl"))),
                        context.say("downloads.way.data"))));
        return Body.section(
                "ways",
                context.say("downloads.ways"),
                Markup.element("p", context.say("downloads.ways-lead")),
                Markup.element("dl", List.of("class", "record"), Markup.all(lines)));
    }

    private Markup licence() {
        return Body.section(
                "licence",
                context.say("downloads.licence"),
                Markup.element(
                        "p",
                        context.say(
                                "downloads.licence-text",
                                Markup.element("a", List.of("href", CC_BY, "rel", "license"), Markup.text("CC BY 4.0")),
                                Markup.element("a", List.of("href", CC0), Markup.text("CC0 1.0")))),
                Markup.element("p", context.say("downloads.sources-own")));
    }
}
