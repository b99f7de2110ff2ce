package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.site.PageCheck;
import org.isnad.site.Site;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Page;
import org.isnad.site.request.PageRequest;
import org.isnad.view.View;
import org.junit.jupiter.api.Test;

/** The pages of the project's own data. */
class CuratedSiteTest {

    /** What a page may weigh on its way to the reader, fonts not counted. */
    private static final int HEAVIEST = 50_000;

    private static final DatasetGraph DATASET =
            ServedDataset.of(CuratedData.build().dataset().stream(), Prefixes.forQueries());
    private static final Site SITE = Site.of(DATASET, "0.1.0");

    private static List<String> paths(String type) {
        return DATASET.getDefaultGraph()
                .find(Node.ANY, RDF.type.asNode(), Isnad.term(type))
                .mapWith(Triple::getSubject)
                .mapWith(thing -> thing.getURI().substring(Isnad.BASE.length()))
                .toList();
    }

    private static Page page(String path, Language language) {
        return SITE.page(new PageRequest(path, language, View.WHOLE, Map.of()));
    }

    @Test
    void every_thing_and_source_has_a_page_whose_links_lead_somewhere() {
        Set<String> leadsTo = new TreeSet<>();
        Language[] languages = Language.values();
        int turn = 0;
        for (String type : List.of("Entity", "GroupSet", "Source")) {
            for (String path : paths(type)) {
                Page page = page(path, languages[turn++ % languages.length]);
                assertThat(page.status()).as(path).isEqualTo(200);
                leadsTo.addAll(PageCheck.check(page, SITE.assets()));
            }
        }

        assertThat(leadsTo).hasSizeGreaterThan(5_000);
        assertThat(leadsTo).allSatisfy(path -> assertThat(path.isEmpty()
                        || DATASET.getDefaultGraph()
                                .contains(NodeFactory.createURI(Isnad.BASE + path), Node.ANY, Node.ANY))
                .as(path)
                .isTrue());
    }

    @Test
    void no_page_of_a_group_is_heavy() throws IOException {
        int style = SITE.assets().all().stream()
                .filter(asset -> Set.of("site.css", "picture.css").contains(asset.name()))
                .mapToInt(asset -> packed(asset.bytes()))
                .sum();
        for (String path : paths("Organization")) {
            assertThat(packed(page(path, Language.FA).html()) + style).as(path).isLessThan(HEAVIEST);
        }
    }

    private static int packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
            packing.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size();
    }
}
