package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A page shows as many rows as a browser bears, says how many there are, and leads to all of them. */
class HtmlRowsTest {

    private static final String GRAPH = "&default-graph-uri=https://w3id.org/isnad/graph/entities";
    private static final Pattern LINK = Pattern.compile("<a href=\"(/sparql[^\"]*)\">");

    @AutoClose
    private static final SampleServer sample = new SampleServer();

    /** The graph has two statements, so that each factor doubles the rows. */
    private static String product(int factors) {
        String pattern = IntStream.range(0, factors)
                .mapToObj(i -> "?s" + i + " ?p" + i + " ?o" + i)
                .collect(Collectors.joining(" . "));
        return SampleServer.asking("SELECT ?o0 { " + pattern + " }") + GRAPH;
    }

    private static String page(String path) throws Exception {
        return sample.exchange("GET", path + "&format=html").body();
    }

    @Test
    void thePageOfALongAnswerShowsItsBeginningAndSaysSo() throws Exception {
        String page = page(product(11));

        assertThat(page).contains("The first 1,000 of 2,048 rows are shown.").endsWith("</html>\n");
        assertThat(page.split("<tr><td>", -1)).hasSize(1_001);
    }

    @Test
    void itsLinksLeadToAllRows() throws Exception {
        List<String> links = new ArrayList<>();
        Matcher link = LINK.matcher(page(product(11)));
        while (link.find()) {
            links.add(link.group(1).replace("&amp;", "&"));
        }

        assertThat(links).hasSize(2);
        assertThat(sample.exchange("GET", links.get(0)).body().lines()).hasSize(2_049);
        assertThat(sample.exchange("GET", links.get(1)).body()).startsWith("{").contains("\"bindings\"");
    }

    @Test
    void anAnswerThatFitsIsShownAsAWhole() throws Exception {
        assertThat(page(product(9))).contains("<p>512 rows</p>").doesNotContain("are shown");
        assertThat(page(product(11) + "&maxRows=1000")).contains("<p>1,000 rows</p>");
    }
}
