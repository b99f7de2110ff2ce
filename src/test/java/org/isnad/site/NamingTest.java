package org.isnad.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Isnad;
import org.isnad.site.markup.Language;
import org.isnad.thing.Description;
import org.junit.jupiter.api.Test;

class NamingTest {

    private static final String SPOKEN = """
            claim:first-spoken a isnad:Claim ; isnad:subject organization:b ; isnad:predicate isnad:rivalOf ;
                isnad:object country:c ; isnad:saidBy person:p ; isnad:through organization:a ;
                isnad:via source:second ; isnad:locator "page 12" ; isnad:hedge scale:hedge-flat .
            """;
    private static final DatasetGraph DATASET = MadeUpSite.dataset(MadeUpSite.ENTITIES, MadeUpSite.FIRST + SPOKEN);
    private static final Site SITE = Site.of(DATASET, "0.1.0");

    private static String section(String path) {
        String html = MadeUpSite.html(SITE, path, Language.EN);
        int begin = html.indexOf("<section id=\"naming\">");
        return begin < 0 ? "" : html.substring(begin, html.indexOf("</section>", begin));
    }

    @Test
    void a_claim_stands_on_the_pages_of_those_that_it_names_beside_what_it_is_about() {
        for (String path : new String[] {"person/p", "organization/a", "source/second"}) {
            PageCheck.check(MadeUpSite.page(SITE, path, Language.EN), SITE.assets());
            assertThat(section(path))
                    .as(path)
                    .contains(">Beta</bdi>", ">rival of</bdi>", ">Ceta</bdi>")
                    .containsOnlyOnce("href=\"/en/claim/first-spoken\">open<");
        }
        assertThat(section("organization/b")).isEmpty();
        assertThat(section("country/c")).isEmpty();
    }

    @Test
    void its_description_as_data_holds_the_same_claims() {
        Node claim = NodeFactory.createURI(Isnad.BASE + "claim/first-spoken");
        for (String path : new String[] {"person/p", "organization/a", "organization/b", "source/second"}) {
            Graph described = Description.of(DATASET, NodeFactory.createURI(Isnad.BASE + path));

            assertThat(described.contains(claim, Isnad.LOCATOR, Node.ANY))
                    .as(path)
                    .isTrue();
        }
    }
}
