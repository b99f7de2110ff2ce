package org.isnad.site.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.release.KeptRelease;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;

/** The newest release that is kept here and how it differs from the one before; else which data is served. */
final class NewestRelease {

    /** Where a release tells in words what changed since the one before, if it does. */
    private static final List<String> CHANGES = List.of("changes.md", "CHANGES.md");

    private final Context context;

    NewestRelease(Context context) {
        this.context = context;
    }

    Markup section() {
        List<KeptRelease> kept = context.surroundings().releases();
        List<Markup> parts = new ArrayList<>();
        if (kept.isEmpty()) {
            parts.add(context.say("home.release-none"));
        } else {
            KeptRelease newest = kept.get(0);
            parts.add(context.say(
                    "home.release-newest",
                    folder(newest),
                    Markup.text(context.dates().day(newest.issued())),
                    number(newest.sums().byPath().size())));
            CHANGES.stream()
                    .filter(file -> newest.sums().byPath().containsKey(file))
                    .findFirst()
                    .map(file -> Markup.element(
                            "a", List.of("href", address(newest) + file), context.say("home.release-changes")))
                    .ifPresent(parts::add);
            parts.add(kept.size() > 1 ? difference(newest, kept.get(1)) : context.say("home.release-first"));
        }
        parts.add(served(kept.stream().findFirst()));
        return Body.section("release", context.say("home.release"), Markup.element("p", Markup.join(parts, " ")));
    }

    private Markup served(Optional<KeptRelease> newest) {
        String release = context.basis().release();
        if (release.isEmpty()) {
            return context.say("home.release-unreleased");
        }
        return newest.filter(kept -> kept.version().text().equals(release)).isPresent()
                ? context.say("home.release-served")
                : context.say("home.release-other", Markup.element("bdi", Markup.text(release)));
    }

    /** By the hashes of their files, which both have. */
    private Markup difference(KeptRelease newest, KeptRelease before) {
        Map<String, String> now = newest.sums().byPath();
        Map<String, String> then = before.sums().byPath();
        long added =
                now.keySet().stream().filter(file -> !then.containsKey(file)).count();
        long gone =
                then.keySet().stream().filter(file -> !now.containsKey(file)).count();
        long changed = now.entrySet().stream()
                .filter(file ->
                        then.containsKey(file.getKey()) && !file.getValue().equals(then.get(file.getKey())))
                .count();
        return newest.dataHash().equals(before.dataHash())
                ? context.say("home.release-same", folder(before))
                : context.say("home.release-files", folder(before), number(changed), number(added), number(gone));
    }

    private Markup folder(KeptRelease release) {
        return Markup.element(
                "a",
                List.of("href", address(release)),
                Markup.element("bdi", Markup.text(release.version().text())));
    }

    private static String address(KeptRelease release) {
        return "/dump/" + release.version().text() + "/";
    }

    private Markup number(long number) {
        return Markup.text(context.texts().number(number));
    }
}
