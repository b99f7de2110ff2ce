package org.isnad.network;

import java.util.List;

/** Lays out cells for a terminal: columns as wide as their widest cell. */
final class Grid {

    private static final String GAP = "  ";

    private Grid() {}

    /** A line for each row, set in by two. */
    static String of(List<List<String>> rows) {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                line.append(GAP).append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i))));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /** A number with its noun. */
    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
