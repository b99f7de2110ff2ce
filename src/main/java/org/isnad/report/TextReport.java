package org.isnad.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.isnad.model.Prefixes;
import org.jspecify.annotations.Nullable;

/** Lays out tables for a terminal: columns as wide as their widest value, numbers to the right, zero as a dash. */
final class TextReport {

    private static final String GAP = "  ";

    private final StringBuilder out = new StringBuilder();
    private final int most;

    private TextReport(int most) {
        this.most = most;
    }

    static String of(List<Table> tables, int most) {
        TextReport report = new TextReport(most);
        tables.forEach(report::add);
        return report.out.toString();
    }

    private void add(Table table) {
        Figure figure = table.figure();
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.append(figure.title()).append(figure.isList() ? ": " + table.rows().size() : "");
        out.append('\n').append(GAP).append(figure.why()).append("\n\n");
        if (!figure.isList() && figure.about().isEmpty()) {
            table.rows().forEach(row -> addLines(figure, row));
            return;
        }
        figure.columns().forEach((column, meaning) -> line(column + ": " + meaning));
        out.append('\n');
        List<Map<String, Node>> shown =
                figure.isList() && table.rows().size() > most ? table.rows().subList(0, most) : table.rows();
        addGrid(figure, shown);
        int rest = table.rows().size() - shown.size();
        if (rest > 0) {
            line("... and " + rest + " more (isnad report " + figure.name() + " shows all)");
        }
    }

    /** A single row, as one line for each number. */
    private void addLines(Figure figure, Map<String, Node> row) {
        figure.columns().forEach((column, meaning) -> line("%7s  %s".formatted(text(row.get(column)), meaning)));
    }

    private void addGrid(Figure figure, List<Map<String, Node>> rows) {
        List<String> columns = List.copyOf(figure.columns().keySet());
        List<List<String>> grid = new ArrayList<>();
        grid.add(columns);
        rows.forEach(row -> grid.add(columns.stream()
                .map(column -> figure.measures().contains(column) ? number(row.get(column)) : text(row.get(column)))
                .toList()));
        int[] widths = new int[columns.size()];
        grid.forEach(cells -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(cells.get(i)));
            }
        });
        for (List<String> cells : grid) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - width(cells.get(i)));
                boolean right = figure.measures().contains(columns.get(i));
                line.append(i == 0 ? "" : GAP).append(right ? padding + cells.get(i) : cells.get(i) + padding);
            }
            line(line.toString().stripTrailing());
        }
    }

    private void line(String line) {
        out.append(line.isEmpty() ? "" : GAP).append(line).append('\n');
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String number(@Nullable Node value) {
        String number = text(value);
        return number.equals("0") ? "-" : number;
    }

    private static String text(@Nullable Node value) {
        if (value == null) {
            return "";
        }
        if (!value.isLiteral()) {
            return Prefixes.shorten(value);
        }
        String language = value.getLiteralLanguage();
        return language.isEmpty()
                ? value.getLiteralLexicalForm()
                : "\"" + value.getLiteralLexicalForm() + "\"@" + language;
    }
}
