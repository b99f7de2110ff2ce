package org.isnad.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Degree and betweenness of the actors of a network, or of a series of networks by their days. */
public final class CentralityReport {

    /** The standings on a day; the day is empty where none was asked for. */
    private record Dated(String day, Network network, List<Standing> standings) {}

    private final List<Dated> series;

    private CentralityReport(List<Dated> series) {
        this.series = series;
    }

    /** Of one network. */
    public static CentralityReport of(Network network, Optional<LocalDate> day) {
        return new CentralityReport(List.of(dated(day.map(LocalDate::toString).orElse(""), network)));
    }

    /** Of the networks of some days. */
    public static CentralityReport of(Map<LocalDate, Network> networks) {
        List<Dated> series = new ArrayList<>();
        new TreeMap<>(networks).forEach((day, network) -> series.add(dated(day.toString(), network)));
        return new CentralityReport(series);
    }

    private static Dated dated(String day, Network network) {
        return new Dated(day, network, Centrality.of(network));
    }

    /**
     * A table for each day.
     *
     * @param most how many actors of each, those of the greatest betweenness first
     */
    public String asText(int most) {
        StringBuilder text = new StringBuilder();
        for (Dated dated : series) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(dated.day().isEmpty() ? "" : dated.day() + ": ")
                    .append(dated.network().inWords())
                    .append('\n');
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of("degree", "share", "betweenness", "share", "actor", ""));
            dated.standings().stream().limit(most).map(CentralityReport::row).forEach(rows::add);
            text.append(rows.size() > 1 ? Grid.of(rows) : "");
            int rest = dated.standings().size() - rows.size() + 1;
            text.append(rest > 0 ? "  ... and " + rest + " more\n" : "");
        }
        return text.toString();
    }

    private static List<String> row(Standing standing) {
        return List.of(
                Integer.toString(standing.degree()),
                String.format(Locale.ROOT, "%.3f", standing.degreeShare()),
                String.format(Locale.ROOT, "%.1f", standing.betweenness()),
                String.format(Locale.ROOT, "%.3f", standing.betweennessShare()),
                standing.actor().label(),
                standing.actor().name());
    }

    /** A line for each actor and day; {@code nodes} is the number of actors that day. */
    public String asCsv() {
        record Row(String day, int nodes, Standing standing) {}
        List<Row> rows = new ArrayList<>();
        for (Dated dated : series) {
            dated.standings()
                    .forEach(standing -> rows.add(
                            new Row(dated.day(), dated.network().actors().size(), standing)));
        }
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.text("day", Row::day));
        columns.add(Column.count("nodes", Row::nodes));
        columns.add(Column.text("id", row -> row.standing().actor().name()));
        Columns.ofNodes()
                .forEach(column -> columns.add(new Column<>(
                        column.name(), column.type(), row -> column.value().apply(row.standing()))));
        return Csv.of(columns, rows);
    }
}
