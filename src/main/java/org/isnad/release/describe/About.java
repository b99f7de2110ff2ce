package org.isnad.release.describe;

import java.util.List;
import org.isnad.model.Isnad;

/**
 * What the dataset is, in words that do not change from release to release. Every description says it from here.
 *
 * @param titles one in each language, English first
 * @param descriptions the same
 * @param keywords in any number
 * @param creator who makes and publishes it
 * @param home the page of the project
 * @param place what part of the world it is about, in English
 * @param placeIri the same, as Wikidata names it
 * @param license of the dataset
 * @param freeLicense of the part that is free of any condition
 * @param programLicense of the program
 * @param rights which part that is, in English
 * @param howToCite what is asked of those who use it, in English
 */
record About(
        List<Text> titles,
        List<Text> descriptions,
        List<Text> keywords,
        String creator,
        String home,
        String place,
        String placeIri,
        License license,
        License freeLicense,
        License programLicense,
        String rights,
        String howToCite) {

    static final About ISNAD = new About(
            List.of(
                    new Text("en", "Isnad: sourced claims about the armed groups of Iraq"),
                    new Text("ar", "إسناد: ادعاءات منسوبة إلى مصادرها عن الجماعات المسلحة في العراق"),
                    new Text("fa", "اسناد: ادعاهای منبع‌دار دربارهٔ گروه‌های مسلح عراق")),
            List.of(
                    new Text(
                            "en",
                            "Claims that published sources make about Iraq's armed groups, their leaders, patrons, beliefs"
                                    + " and lineage, each with its source, its place there, the source's own hedge, and the"
                                    + " time for which it holds."),
                    new Text(
                            "ar",
                            "ما تقوله المصادر المنشورة عن الجماعات المسلحة في العراق وقادتها ورعاتها ومعتقداتها وأصولها:"
                                    + " لكل ادعاء مصدره وموضعه فيه، ومقدار جزم المصدر به، والزمن الذي يصح فيه."),
                    new Text(
                            "fa",
                            "آنچه منابع منتشرشده دربارهٔ گروه‌های مسلح عراق، رهبران، حامیان، باورها و تبار آن‌ها"
                                    + " می‌گویند: هر ادعا با منبع، جای آن در منبع، میزان قطعیت نزد منبع و زمانی که"
                                    + " برای آن درست است.")),
            List.of(
                    new Text("en", "linked data"),
                    new Text("en", "knowledge graph"),
                    new Text("en", "provenance"),
                    new Text("en", "armed groups"),
                    new Text("en", "Iraq"),
                    new Text("en", "Popular Mobilization Forces"),
                    new Text("ar", "الجماعات المسلحة"),
                    new Text("ar", "العراق"),
                    new Text("ar", "الحشد الشعبي"),
                    new Text("fa", "گروه‌های مسلح"),
                    new Text("fa", "عراق"),
                    new Text("fa", "حشد الشعبی")),
            "The Isnad project",
            Isnad.BASE,
            "Iraq",
            "http://www.wikidata.org/entity/Q796",
            License.CC_BY,
            License.CC0,
            License.APACHE,
            "Names, identifiers and links are in the public domain under CC0 1.0. All else is under CC BY 4.0.",
            "Cite the dataset as below, and the source of each statement that you use: every claim names it.");

    /** The title in English. */
    String title() {
        return titles.get(0).words();
    }

    /** The description in English. */
    String description() {
        return descriptions.get(0).words();
    }

    /** The keywords in English. */
    List<String> englishKeywords() {
        return keywords.stream()
                .filter(keyword -> keyword.language().equals("en"))
                .map(Text::words)
                .toList();
    }
}
