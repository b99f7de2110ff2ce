package org.isnad.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VocabularyPageTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern WITHIN = Pattern.compile(" href=\"#([^\"]*)\"");
    private static final String PAGE = VocabularyPage.html(MadeUp.dataset(false), MadeUp.EDITION);

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(1)).toList();
    }

    /** The article of the term with this anchor. */
    private static String article(String page, String anchor) {
        Matcher article = Pattern.compile("<article id=\"" + Pattern.quote(anchor) + "\">.*?</article>", Pattern.DOTALL)
                .matcher(page);
        assertThat(article.find()).as(anchor).isTrue();
        return article.group();
    }

    @Test
    void every_term_stands_once_and_where_its_iri_says() {
        List<String> ids = all(ID, PAGE);

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Vocabulary.packed().terms()).isNotEmpty().allSatisfy(term -> {
            assertThat(ids).contains(term.anchor());
            assertThat(article(PAGE, term.anchor())).contains("<code>" + term.iri() + "</code>");
            if (term.iri().contains("#")) {
                assertThat(term.iri()).endsWith("#" + term.anchor());
            }
        });
    }

    @Test
    void every_link_within_the_page_leads_somewhere() {
        assertThat(all(ID, PAGE)).containsAll(all(WITHIN, PAGE));
    }

    @Test
    void a_property_tells_what_it_relates_what_marks_it_and_what_reads_it() {
        assertThat(article(PAGE, "commandedBy"))
                .contains("<bdi lang=\"ar\" dir=\"rtl\">بقيادة</bdi>", "<bdi lang=\"fa\" dir=\"rtl\">")
                .contains("<a href=\"#Organization\"><code>isnad:Organization</code></a>")
                .contains("<a href=\"#Persona\"><code>isnad:Persona</code></a>")
                .contains("<code>isnad:oneAtATime</code>")
                .contains("<a href=\"#scale-rule-shared-command\">")
                .contains("<a href=\"#contradiction-after-death\">")
                .contains("<a href=\"#question-32-commander-on-a-day\">");
        assertThat(article(PAGE, "hedge")).contains("<a href=\"#ClaimShape\">");
        assertThat(article(PAGE, "scale-hedge-flat")).contains("<code>isnad:rank</code></a> <bdi>1</bdi>");
    }

    @Test
    void classes_show_what_is_above_and_below_them() {
        assertThat(article(PAGE, "Organization"))
                .contains("<dt>Subclass of</dt><dd><a href=\"#Actor\">")
                .containsPattern("<dt>Superclass of</dt><dd>.*#Court.*</dd>")
                .contains("https://schema.org/Organization");
    }

    @Test
    void use_is_counted_in_the_dataset() {
        assertThat(article(PAGE, "partOf")).contains("<dt>Use</dt><dd>2 claims state it; 1 direct triple</dd>");
        assertThat(article(PAGE, "Person")).contains("1 thing of this class");
        assertThat(article(PAGE, "scale-hedge-believed")).contains("1 statement uses it");
        assertThat(article(PAGE, "splitFrom")).doesNotContain("<dt>Use</dt>", "<pre");
    }

    @Test
    void the_example_is_the_shortest_claim_without_what_the_build_computes() {
        assertThat(article(PAGE, "partOf"))
                .contains("claim:made-up-2010-1 a isnad:Claim")
                .contains("isnad:source source:made-up-2010")
                .doesNotContain("isnad:beginLatest", "isnad:confidence", "made-up-2010-2");
        assertThat(article(PAGE, "beginLatest")).contains("isnad:beginLatest &quot;2010-12-31&quot;");
        assertThat(article(PAGE, "hedge"))
                .as("people are left alone where they can be")
                .doesNotContain("person:p");
    }

    @Test
    void what_the_data_says_is_text_and_no_markup() {
        assertThat(PAGE).contains("&lt;b&gt;p. 1&lt;/b&gt;").doesNotContain("<b>p. 1");
    }

    @Test
    void it_needs_nothing_else_and_runs_nothing() {
        assertThat(PAGE)
                .doesNotContain("<script", "<img", "<iframe", " src=", "@import", "url(", "javascript:")
                .doesNotContainPattern(" on[a-z]+=\"");
        assertThat(Pattern.compile("<link ([^>]*)>").matcher(PAGE).results().map(link -> link.group(1)))
                .allMatch(link -> link.startsWith("rel=\"canonical\""));
    }

    @Test
    void the_same_record_in_another_order_gives_the_same_bytes() {
        assertThat(VocabularyPage.html(MadeUp.dataset(true), MadeUp.EDITION)).isEqualTo(PAGE);
    }

    @Test
    void a_machine_that_counts_in_other_digits_gives_the_same_bytes() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(VocabularyPage.html(MadeUp.dataset(false), MadeUp.EDITION))
                    .isEqualTo(PAGE);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void the_edition_is_named() {
        assertThat(PAGE)
                .contains("2.1.0, 2031-04-05", "https://w3id.org/isnad/ontology/2.1.0", "<dd>2.0.0</dd>")
                .contains("The Isnad project (2031): Isnad ontology, version 2.1.0.");
    }

    @Test
    void a_deprecated_term_names_its_replacement_or_tells_why_there_is_none() {
        Vocabulary vocabulary = MadeUp.vocabularyWith("""
                isnad:nearTo a owl:ObjectProperty ; rdfs:label "near <to>"@en ; skos:definition "Says <i>near</i>."@en ;
                    owl:deprecated true ; dcterms:isReplacedBy isnad:closeTo .
                isnad:Thing a owl:Class ; skos:definition "Anything."@en ; owl:deprecated true ;
                    skos:historyNote "It told nothing apart."@en .
                """);
        String page = VocabularyPage.html(
                vocabulary, Listing.packed().updatedTo(vocabulary), MadeUp.dataset(false), MadeUp.EDITION);

        assertThat(article(page, "nearTo"))
                .contains("<strong>Deprecated.</strong> Use <a href=\"#closeTo\">")
                .contains("near &lt;to&gt;", "Says &lt;i&gt;near&lt;/i&gt;.")
                .contains("<dd>deprecated, since ");
        assertThat(article(page, "Thing")).contains("<strong>Deprecated.</strong> It told nothing apart.");
    }
}
