package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What a form without a script sends is answered by a page with the look of the others, which leads back to the form. */
class AskingTest {

    private static final Pattern SHEET = Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\">");

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    private static String page(String query, String rest) throws Exception {
        return sample.exchange("GET", SampleServer.asking(query) + "&format=html" + rest)
                .body();
    }

    @Test
    void fieldsLeftEmptyAreNotChosen() throws Exception {
        String empty = "&asOf=&knownBy=&certainty=&release=";

        assertThat(page("ASK {}", empty)).contains("<strong>yes</strong>");
        assertThat(sample.exchange("GET", "/search?q=kataib" + empty).statusCode())
                .isEqualTo(200);
        assertThat(sample.exchange("GET", "/en/query?query=ASK" + empty).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anAnswerLeadsBackToItsQuestionAndViewInEachLanguage() throws Exception {
        try (SampleServer site = MadeUpSite.serve()) {
            String path = SampleServer.asking("ASK { ?a ?b 'x&y' }") + "&format=html&asOf=2011-01-01&maxBytes=100000";
            String page = site.exchange("GET", path).body();

            for (String language : new String[] {"en", "ar", "fa"}) {
                String form = "/" + language + "/query?query=ASK+%7B+%3Fa+%3Fb+%27x%26y%27+%7D&amp;asOf=2011-01-01\"";
                assertThat(page).contains("href=\"" + form);
            }
        }
    }

    @Test
    void itsStyleSheetsAreThere() throws Exception {
        Matcher sheet = SHEET.matcher(page("ASK {}", ""));
        int sheets = 0;
        while (sheet.find()) {
            sheets++;
            assertThat(sample.exchange("GET", sheet.group(1)).statusCode()).isEqualTo(200);
        }
        assertThat(sheets).isEqualTo(2);
    }

    @Test
    void thingsOfOursAreReadOfHere() throws Exception {
        assertThat(page("SELECT ?o { ?o skos:prefLabel ?name }", ""))
                .contains("<a href=\"/organization/a\"")
                .doesNotContain("href=\"https://w3id.org/isnad/organization");
    }

    @Test
    void thePageToAskFromTellsTheLimitsOfThisServer() throws Exception {
        assertThat(sample.exchange("GET", "/en/query").body())
                .contains("<dd>200,000</dd>", "<dd>30</dd>", "SERVICE is not available");
    }
}
