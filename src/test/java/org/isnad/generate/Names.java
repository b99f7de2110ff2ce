package org.isnad.generate;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Made-up names in Latin and Arabic letters, by number: the same number gives the same name in every script. */
final class Names {

    private static final List<String> LATIN = List.of(
            "ba", "ri", "sal", "mu", "da", "nur", "ha", "shi", "tal", "fa", "zu", "ka", "lim", "wa", "ja", "tar");
    private static final List<String> ARABIC = List.of(
            "با", "ري", "سال", "مو", "دا", "نور", "ها", "شي", "تال", "فا", "زو", "كا", "ليم", "وا", "جا", "تار");

    private Names() {}

    /** The name of this number in a language, by whose tag the script is chosen. */
    static Node in(String language, int number) {
        List<String> syllables = language.equals("ar") || language.equals("fa") ? ARABIC : LATIN;
        return NodeFactory.createLiteralLang(
                word(syllables, number) + " " + word(syllables, number / 61 + 7), language);
    }

    private static String word(List<String> syllables, int number) {
        StringBuilder word = new StringBuilder();
        // Numbers that follow each other give words that do not look alike.
        int rest = Math.floorMod(number * 1_009, 4_096);
        for (int i = 0; i < 3; i++) {
            word.append(syllables.get(rest % syllables.size()));
            rest /= syllables.size();
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
