package org.isnad.site.about;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Context;
import org.isnad.site.request.ServerFigures;

/** What is served and by whom: the release or build, what became of the questions, and what they may cost. */
final class AtWorkPanel {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The ways in which a question may end. */
    private static final List<String> OUTCOMES = List.of(
            "answered",
            "unchanged",
            "refused",
            "timed-out",
            "too-large",
            "shed",
            "gone",
            "elsewhere",
            "broken",
            "failed");

    private static final List<String> LIMITS = List.of(
            "time-limit",
            "waiting-time-limit",
            "running-limit",
            "running-with-newcomers-limit",
            "waiting-limit",
            "client-limit",
            "request-limit",
            "header-limit",
            "query-limit",
            "nesting-limit",
            "list-limit",
            "variable-limit",
            "prefix-limit",
            "iri-limit",
            "pattern-limit",
            "operator-limit",
            "function-limit",
            "path-limit",
            "exists-limit",
            "max-rows-limit",
            "max-bytes-limit",
            "service-calls-limit",
            "service-rows-limit",
            "service-bytes-limit");

    private final Context context;
    private final Optional<ServerFigures> work;

    AtWorkPanel(Context context) {
        this.context = context;
        this.work = context.surroundings().figures();
    }

    /** What is served. */
    Markup served() {
        List<Markup> lines = new ArrayList<>();
        lines.add(Body.line(context.say("status.served"), context.release()));
        work.ifPresent(server -> {
            lines.add(Body.line(
                    context.say("status.hash"),
                    Markup.element("code", List.of("dir", "ltr", "class", "hash"), Markup.text(server.data()))));
            lines.add(Body.line(context.say("status.modified"), moment(server.modified())));
            lines.add(Body.line(context.say("status.statements"), number(server.statements())));
            lines.add(Body.line(context.say("status.now"), moment(server.now())));
            lines.add(Body.line(context.say("status.uptime"), span(server.uptime())));
        });
        return Body.section(
                "served",
                context.say("status.what"),
                Markup.element("dl", List.of("class", "record"), Markup.all(lines)));
    }

    /** What became of the questions since the server was started. */
    Markup figures() {
        if (work.isEmpty()) {
            return Markup.NONE;
        }
        ServerFigures server = work.get();
        List<Markup> lines = new ArrayList<>();
        lines.add(Body.line(context.say("status.median"), within(server.median())));
        lines.add(Body.line(context.say("status.slow"), within(server.slow())));
        OUTCOMES.forEach(outcome -> number(server.outcomes(), outcome)
                .ifPresent(number -> lines.add(Body.line(context.say("status.outcome." + outcome), number))));
        return Body.section(
                "work",
                context.say("status.work"),
                Markup.element("p", List.of("class", "soft"), context.say("status.work-since")),
                Markup.element("dl", List.of("class", "record"), Markup.all(lines)));
    }

    /** What a question may cost. */
    Markup limits() {
        List<Markup> lines = new ArrayList<>();
        work.ifPresent(server -> LIMITS.forEach(limit -> number(server.limits(), limit)
                .ifPresent(number -> lines.add(Body.line(context.say("status.limit." + limit), number)))));
        return lines.isEmpty()
                ? Markup.NONE
                : Body.section(
                        "limits",
                        context.say("status.limits"),
                        Markup.element("p", List.of("class", "soft"), context.say("status.limits-why")),
                        Markup.element("dl", List.of("class", "record"), Markup.all(lines)));
    }

    private Optional<Markup> number(Map<String, Long> numbers, String name) {
        return Optional.ofNullable(numbers.get(name)).map(this::number);
    }

    private Markup number(long number) {
        return Markup.text(context.texts().number(number));
    }

    private Markup within(Optional<Duration> time) {
        return time.map(bound -> context.say("status.within", number(bound.toMillis())))
                .orElseGet(() -> context.say("status.no-figure"));
    }

    private Markup moment(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, ZoneOffset.UTC);
        return context.say(
                "status.moment",
                Markup.text(context.dates().day(day)),
                Markup.element("bdi", Markup.text(context.texts().digits(CLOCK.format(instant)))));
    }

    private Markup span(Duration time) {
        return context.say(
                "status.span", number(time.toDays()), number(time.toHoursPart()), number(time.toMinutesPart()));
    }
}
