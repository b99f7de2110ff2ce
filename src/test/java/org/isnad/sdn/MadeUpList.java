package org.isnad.sdn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A list of made-up people with made-up papers, telephones, addresses and days of birth in every place that the format
 * has for text. It knows what of it is private, and what may be written.
 */
final class MadeUpList {

    static final int ENTRIES = 200;
    private static final int FIRST = 1000;
    private static final int CUT = 1000;
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private final List<String> lines = new ArrayList<>();
    private final Set<String> secrets = new TreeSet<>();
    private final Set<String> allowed = new TreeSet<>();
    private int malformed;

    MadeUpList() {
        IntStream.range(0, ENTRIES).forEach(this::add);
    }

    /** The whole list: CRLF line ends, 0x1A at the end. */
    String text() {
        return Rules.list(lines.toArray(String[]::new));
    }

    /** Strings that must not occur in anything that is written. */
    Set<String> secrets() {
        return secrets;
    }

    /** What may be written, as number, predicate and value. */
    Set<String> allowed() {
        return allowed;
    }

    /** How many of the lines are broken. */
    int malformed() {
        return malformed;
    }

    /** Rules that select every entry of the list. */
    static ImportRules selectingAll() {
        return Rules.selecting(IntStream.range(0, ENTRIES)
                .mapToObj(i -> (FIRST + i) + " follow person:p-" + i)
                .toArray(String[]::new));
    }

    private void add(int i) {
        String number = String.valueOf(FIRST + i);
        String name = "FAMILY-" + letters(i) + ", Given";
        Papers papers = Papers.of(i);
        secrets.addAll(papers.all());
        List<String> told = new ArrayList<>(List.of("number|identifier|" + number));
        List<String> fields = new ArrayList<>(papers.fields());
        String born = day(i) + " " + (1940 + i % 60);
        secrets.add(born);
        secrets.add(day(i));
        String alias = "ALIAS " + letters(i);
        String link = "FAMILY-" + letters(0) + ", Given";
        fields.addAll(List.of("DOB " + born, "a.k.a. '" + alias + "'", "Linked To: " + link));
        String title = "-0- ";
        String others = ",-0- ".repeat(6);
        String programmes = "SDGT] [IRAQ3";
        String shownName = name;
        int kind = i % 10;
        if (kind == 5) {
            fields.add("a.k.a. '" + papers.passport() + "'");
            fields.add("a.k.a. 'Abu " + papers.mail() + "'");
            fields.add("a.k.a. 'born " + born + "'");
            fields.add("Linked To: " + papers.phone());
            fields.add("a.k.a. 'UNENDED, " + papers.passport());
        } else if (kind == 6) {
            title = "\"" + papers.passport() + "; " + born + "\"";
            others = ",\"" + papers.phone() + "\",\"" + papers.mail() + "\",\"" + papers.nationalId() + "\",\""
                    + papers.passport() + "\",\"" + papers.address() + "\",\"" + born + "\"";
        } else if (kind == 7) {
            shownName = name + " \"\"" + papers.passport() + "\"\" " + born;
        } else if (kind == 8) {
            programmes = "SDGT] [" + papers.passport() + "] [" + papers.phone() + "] [IRAQ3] [" + papers.mail();
        }
        Collections.shuffle(fields, new Random(i));
        if (kind == 4) {
            // Text that is private and long, so that the cut falls somewhere into the fields after it.
            fields.add(i % fields.size(), "Additional information " + (papers.address() + " ").repeat(22));
        }
        String remarks = String.join("; ", fields) + ".";
        String kept = kind == 4 ? remarks.substring(0, Math.min(CUT, remarks.length())) : remarks;
        if (kind != 7) {
            told.add("name|knownAs|" + name);
        }
        if (whole(kept, "a.k.a. '" + alias + "'")) {
            told.add("alias|knownAs|" + alias);
        }
        if (whole(kept, "DOB " + born)) {
            told.add("born|bornIn|" + (1940 + i % 60));
        }
        if (whole(kept, "Linked To: " + link)) {
            told.add("linked|linkedTo|p-0");
        }
        told.add("programme|designatedBy|programme-sdgt");
        told.add("programme|designatedBy|programme-iraq3");
        if (kind == 9) {
            malformed++;
            lines.add(broken(i / 10, number, name, kept, papers));
            return;
        }
        told.forEach(one -> allowed.add(number + "|" + one));
        lines.add(number + ",\"" + shownName + "\",\"individual\",\"" + programmes + "\"," + title + others + ",\""
                + kept + "\"");
    }

    /** A line whose columns or quotation marks are wrong, so that private text may stand anywhere. */
    private static String broken(int how, String number, String name, String remarks, Papers papers) {
        return switch (how % 5) {
            case 0 ->
                number + "," + name + ",individual,SDGT" + ",-0- ".repeat(7) + "," + remarks + "," + papers.mail();
            case 1 -> number + ",\"" + name + ",\"individual\",\"SDGT\"" + ",-0- ".repeat(7) + ",\"" + remarks + "\"";
            case 2 -> Rules.line(number, name, "\"" + papers.passport() + "\"", "SDGT", remarks);
            case 3 -> Rules.line(papers.nationalId(), name, "\"individual\"", "SDGT", remarks);
            default -> number + ",\"" + name + "\"";
        };
    }

    private static boolean whole(String remarks, String field) {
        return remarks.contains(field + ";") || remarks.endsWith(field + ".");
    }

    private static String day(int i) {
        return String.format("%02d %s", 1 + i % 28, MONTHS[i % 12]);
    }

    /** A number as letters, since names have no digits. */
    private static String letters(int i) {
        return "" + (char) ('A' + i / 26) + (char) ('A' + i % 26);
    }

    /** Private details of one made-up person. */
    private record Papers(String passport, String nationalId, String phone, String mail, String address) {
        static Papers of(int i) {
            return new Papers(
                    "A7" + (100000 + 37 * i),
                    "1988" + (10000000L + 7919L * i),
                    "+964 770 " + (1000000 + 811 * i),
                    "somebody" + i + "@mail.example.org",
                    "House " + (300 + i) + " Alley " + (7000 + i) + " Quarter " + letters(i) + "-Mansour");
        }

        List<String> all() {
            return List.of(
                    passport,
                    nationalId,
                    phone,
                    mail,
                    address,
                    phone.replace(" ", ""),
                    address.substring(address.indexOf("Alley")));
        }

        List<String> fields() {
            return List.of(
                    "POB " + address + ", Baghdad, Iraq",
                    "nationality Iraq",
                    "Passport " + passport + " (Iraq) expires 12 May 2027",
                    "National ID No. " + nationalId + " (Iraq)",
                    "Phone Number " + phone,
                    "Email Address " + mail,
                    "alt. Email Address " + mail,
                    "Address " + address,
                    "Gender Male");
        }
    }
}
