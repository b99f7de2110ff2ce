package org.isnad.mutants;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.mutants.Block.Statement;
import org.isnad.read.CuratedFile;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.LocatedTriple;

/**
 * The curated data as blocks, with what a mutation has to know of the rest.
 *
 * @param texts the curated files
 * @param blocks the descriptions in them, in their order
 */
record World(List<CuratedText> texts, List<Block> blocks) {

    static World read(Path folder) throws IOException {
        List<CuratedText> texts = DataFolder.texts(folder, new ArrayList<>());
        List<CuratedFile> files = DataFolder.read(texts).files();
        List<Block> blocks = new ArrayList<>();
        for (int number = 0; number < files.size(); number++) {
            blocks.addAll(blocksOf(files.get(number), number));
        }
        return new World(texts, blocks);
    }

    private static List<Block> blocksOf(CuratedFile file, int number) {
        Map<Node, List<LocatedTriple>> bySubject = file.triples().stream()
                .collect(Collectors.groupingBy(
                        located -> located.triple().getSubject(), LinkedHashMap::new, Collectors.toList()));
        return bySubject.entrySet().stream()
                .map(entry -> new Block(
                        number,
                        entry.getValue().get(0).line(),
                        entry.getValue().get(entry.getValue().size() - 1).line(),
                        entry.getKey(),
                        entry.getValue().stream()
                                .map(LocatedTriple::triple)
                                .map(triple -> new Statement(triple.getPredicate(), triple.getObject()))
                                .toList()))
                .toList();
    }

    FileKind kindOfFile(Block block) {
        return texts.get(block.file()).kind();
    }

    /** The slug of the file that a block stands in; for claims, that of their source. */
    String slugOfFile(Block block) {
        return texts.get(block.file()).slug();
    }

    Optional<Block> describing(Node thing) {
        return blocks.stream()
                .filter(block -> block.subject().equals(thing) && kindOfFile(block) != FileKind.CURATION)
                .findFirst();
    }

    /** Any other block that fits, the same for the same seed. */
    Optional<Block> any(Predicate<Block> fits, Random random) {
        List<Block> fitting = blocks.stream().filter(fits).toList();
        return fitting.isEmpty() ? Optional.empty() : Optional.of(fitting.get(random.nextInt(fitting.size())));
    }

    /** People of whom an affirmed claim says that they died. */
    Set<Node> dead() {
        Set<Node> dead = new HashSet<>();
        blocks.stream()
                .filter(block -> block.states("diedOn") || block.states("killedIn"))
                .forEach(block -> block.names().forEach(dead::add));
        return dead;
    }

    /** For each claim that is judged, the claims that it is judged together with. */
    Map<Node, Set<Node>> judgedTogether() {
        Map<Node, Set<Node>> together = new HashMap<>();
        blocks.stream().filter(Block::isJudgement).forEach(block -> block.all(Isnad.DISAGREES_WITH)
                .forEach(other -> {
                    together.computeIfAbsent(block.subject(), claim -> new HashSet<>())
                            .add(other);
                    together.computeIfAbsent(other, claim -> new HashSet<>()).add(block.subject());
                }));
        return together;
    }
}
