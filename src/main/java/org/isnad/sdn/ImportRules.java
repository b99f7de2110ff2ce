package org.isnad.sdn;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Prefixes;
import org.isnad.model.Problem;
import org.isnad.read.CuratedFile;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.LocatedTriple;

/**
 * The reviewed files that an import follows, in the {@code imports} folder of the data: which entries are written
 * and as what, what was decided on single names, and where dated editions were read.
 */
public final class ImportRules {

    private static final String FOLDER = "imports";

    private final Selection selection;
    private final NameNotes names;
    private final EditionNotes editions;

    ImportRules(Selection selection, NameNotes names, EditionNotes editions) {
        this.selection = selection;
        this.names = names;
        this.editions = editions;
    }

    /**
     * Reads the rules.
     *
     * @param data the data folder
     * @param problems receives a violation for each line of them that cannot be used
     * @throws IOException if a file cannot be read
     */
    public static ImportRules read(Path data, List<Problem> problems) throws IOException {
        Path folder = data.resolve(FOLDER);
        Path selection = folder.resolve("sdn-selection.tsv");
        Path names = folder.resolve("sdn-names.tsv");
        Path editions = folder.resolve("sdn-editions.tsv");
        return new ImportRules(
                Selection.read(selection, DataFolder.shown(selection), entities(data), problems),
                NameNotes.read(names, DataFolder.shown(names), problems),
                EditionNotes.read(editions, DataFolder.shown(editions), problems));
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return lookedFor().isEmpty();
    }

    /** Whether it is known where an edition was read. */
    public boolean knows(LocalDate edition) {
        return editions.knows(edition);
    }

    Selection selection() {
        return selection;
    }

    NameNotes names() {
        return names;
    }

    EditionNotes editions() {
        return editions;
    }

    /** The entries of which somebody has made sure that they are not in an edition. */
    public Set<String> notListed(LocalDate edition) {
        return editions.on(edition).notListed();
    }

    /** The numbers of the entries that are looked for, in order. */
    List<String> lookedFor() {
        return selection.choices().entrySet().stream()
                .filter(choice -> choice.getValue().isWritten())
                .map(choice -> choice.getKey())
                .sorted((one, two) -> Integer.compare(Integer.parseInt(one), Integer.parseInt(two)))
                .toList();
    }

    private static Set<String> entities(Path data) throws IOException {
        List<CuratedText> texts = DataFolder.texts(data, new ArrayList<>()).stream()
                .filter(text -> text.kind() == FileKind.ENTITIES)
                .toList();
        Set<String> entities = new HashSet<>();
        for (CuratedFile file : DataFolder.read(texts).files()) {
            for (LocatedTriple located : file.triples()) {
                if (located.triple().getPredicate().equals(RDF.type.asNode())) {
                    entities.add(Prefixes.shorten(located.triple().getSubject()));
                }
            }
        }
        return entities;
    }
}
