package org.isnad.picture;

import java.util.ArrayList;
import java.util.List;

/** A name in as few lines as its room allows, with the width that it will take at the most. */
record LabelLines(List<String> lines, double width) {

    private static final int MOST = 2;
    /** Widths as parts of the size of the letters, taken rather too wide: fonts differ. */
    private static final double NARROW = 0.32;

    private static final double JOINED = 0.52;
    private static final double MIDDLE = 0.58;
    private static final double WIDE = 0.74;
    private static final double WIDEST = 0.96;

    /**
     * Breaks a name between its words.
     *
     * @param room how wide a line may become
     * @param size the size of the letters
     */
    static LabelLines of(String name, double room, double size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : name.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer) * size <= room) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        List<String> shown = lines.size() <= MOST
                ? lines
                : List.of(lines.get(0), cut(String.join(" ", lines.subList(1, lines.size())), room / size));
        return new LabelLines(
                shown, shown.stream().mapToDouble(LabelLines::width).max().orElse(0) * size);
    }

    private static String cut(String text, double room) {
        int end = text.length();
        while (end > 1 && width(text.substring(0, end)) + MIDDLE > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static double width(String text) {
        return text.codePoints().mapToDouble(LabelLines::width).sum();
    }

    private static double width(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        }
        if ("ijlftrI1 .,:;'’‘()[]-|/".indexOf(letter) >= 0) {
            return NARROW;
        }
        if ("mwMWسشصضطظ".indexOf(letter) >= 0) {
            return WIDEST;
        }
        if (Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
            return JOINED;
        }
        return Character.isUpperCase(letter) ? WIDE : MIDDLE;
    }
}
