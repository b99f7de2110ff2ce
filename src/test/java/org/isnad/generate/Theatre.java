package org.isnad.generate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.isnad.model.Isnad;

/** A part of a world, as large as the real data or smaller: things, sources, and claims until there are enough. */
final class Theatre {

    /** Sources from which one is chosen for a claim. */
    private static final int SOURCES_LOOKED_AT = 8;

    private static final LocalDate LAST = LocalDate.of(2026, 11, 1);

    private final int number;
    private final int claims;
    private final double size;
    private final Profile profile;
    private final Shape shape;
    private final SplittableRandom random;
    private final StreamRDF out;
    private final Population population;
    private final Map<Pattern, Link> links = new HashMap<>();
    private final Set<Statement> said = new HashSet<>();

    Theatre(int number, int claims, Profile profile, Shape shape, SplittableRandom random, StreamRDF out) {
        this.number = number;
        this.claims = claims;
        this.size = (double) claims / profile.claims();
        this.profile = profile;
        this.shape = shape;
        this.random = random;
        this.out = out;
        this.population = new Population(number, size, profile, shape, random);
    }

    /**
     * What claims say.
     *
     * @param pattern its predicate and what goes with it
     * @param begin when it happened or began
     * @param end when it was over
     */
    record Statement(Pattern pattern, Node subject, Node object, LocalDate begin, LocalDate end) {

        /** Two statements that say the same, at whatever time, are one. */
        Statement timeless() {
            return new Statement(pattern, subject, object, LAST, LAST);
        }
    }

    void write() {
        ThingWriter things = new ThingWriter(out);
        profile.things().forEach((kind, ofKind) -> {
            for (int i = 0; i < population.size(kind); i++) {
                if (number == 0 || !Population.isShared(kind, i)) {
                    boolean inArabic = random.nextInt(ofKind.all()) < ofKind.inArabic();
                    things.thing(kind, population.node(kind, i), nameNumber(kind, i), inArabic);
                }
            }
        });
        List<GeneratedSource> sources = sources();
        sources.forEach(things::source);
        Weighted<GeneratedSource> drawn = Weighted.of(sources, GeneratedSource::claims);
        ClaimWriter writer = new ClaimWriter(profile, population, random, out);
        int left = claims;
        while (left > 0) {
            Optional<Statement> statement = statement();
            if (statement.isPresent()) {
                int of = Math.min(left, repeats(statement.get().pattern()));
                for (int i = 0; i < of; i++) {
                    writer.write("theatre-" + number + "-" + left, statement.get(), nearest(drawn, statement.get()));
                    left--;
                }
            }
        }
    }

    /** Of a few sources, the one that most keeps to the group of which the statement is. */
    private GeneratedSource nearest(Weighted<GeneratedSource> sources, Statement statement) {
        Node group = statement.pattern().object().equals(Kind.ORGANIZATION.segment())
                ? statement.object()
                : statement.subject();
        double place = Math.floorMod(group.getURI().hashCode() * 31, 1_000) / 1_000.0;
        GeneratedSource nearest = sources.draw(random);
        for (int i = 1; i < SOURCES_LOOKED_AT; i++) {
            GeneratedSource next = sources.draw(random);
            if (Math.abs(next.focus() - place) < Math.abs(nearest.focus() - place)) {
                nearest = next;
            }
        }
        return nearest;
    }

    private List<GeneratedSource> sources() {
        List<GeneratedSource> sources = new ArrayList<>();
        int all = Math.max(1, (int) Math.round(profile.sources().size() * size));
        for (int i = 0; i < all; i++) {
            Profile.SourceShape like = size == 1
                    ? profile.sources().get(i)
                    : profile.sources().get(random.nextInt(profile.sources().size()));
            LocalDate issued = LocalDate.of(2003, 1, 1).plusDays(random.nextInt(8_600));
            sources.add(new GeneratedSource("theatre-" + number + "-" + (i + 1), like, random.nextDouble(), issued));
        }
        return sources;
    }

    /** A statement that has not been made yet; seldom, for want of another, one that has; empty if there is no subject. */
    private Optional<Statement> statement() {
        Pattern pattern = profile.patterns().draw(random);
        Optional<Statement> statement = Optional.empty();
        for (int i = 0; i < 10; i++) {
            statement = statement(pattern);
            if (statement.isEmpty() || said.add(statement.get().timeless())) {
                return statement;
            }
        }
        return statement;
    }

    private Optional<Statement> statement(Pattern pattern) {
        Link link = links.computeIfAbsent(
                pattern, p -> new Link(number, size, p, profile.statementsWith(p.predicate()), population, shape));
        LocalDate begin = LocalDate.ofYearDay(profile.years().draw(random), 1 + random.nextInt(365));
        LocalDate later = begin.plusDays(random.nextBoolean() ? random.nextInt(200) : random.nextInt(2_000));
        LocalDate end = later.isAfter(LAST) ? later.isAfter(begin) && LAST.isAfter(begin) ? LAST : begin : later;
        return link.subject(random).flatMap(index -> {
            Node subject = population.node(pattern.subjectKind(), index);
            Node object = pattern.linksThings() ? link.object(index, random) : value(pattern, index, begin);
            if (subject.equals(object)) {
                return Optional.empty();
            }
            boolean turned = Chain.of(pattern).isPresent() && Chain.isTurned(pattern);
            return Optional.of(
                    new Statement(pattern, turned ? object : subject, turned ? subject : object, begin, end));
        });
    }

    private Node value(Pattern pattern, int subject, LocalDate begin) {
        return switch (pattern.object()) {
            case "scale" -> Isnad.scale(pattern.mark());
            case "name" ->
                Names.in(
                        profile.languages().draw(random),
                        nameNumber(pattern.subjectKind(), subject) + 31 * random.nextInt(40));
            case "date" -> claimedDate(begin);
            default -> NodeFactory.createLiteralString("no. " + random.nextInt(10_000));
        };
    }

    private Node claimedDate(LocalDate day) {
        DateForm form = Objects.requireNonNull(profile.forms().get("date")).draw(random);
        return NodeFactory.createLiteralDT(form.statedOf(day, day), ThingWriter.EDTF);
    }

    /** How many claims say so: geometrically spread about the mean of the pattern. */
    private int repeats(Pattern pattern) {
        double again = 1 - (double) pattern.statements() / pattern.claims();
        int repeats = 1;
        while (random.nextDouble() < again) {
            repeats++;
        }
        return repeats;
    }

    private int nameNumber(Kind kind, int index) {
        return number * 2_003 + kind.className().length() * 211 + index;
    }
}
