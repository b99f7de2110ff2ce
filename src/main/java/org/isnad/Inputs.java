package org.isnad;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Sha256;
import org.isnad.read.CuratedText;
import org.isnad.read.FirstSeen;
import org.isnad.release.Material;

/** The hash over everything that a build depends on: the curated files and the program with what is packed in it. */
public final class Inputs {

    private Inputs() {}

    /** The SHA-256, in hex, of the program, of these texts with their names, and of the ledger of claims. */
    public static String hash(List<CuratedText> texts, FirstSeen seen) {
        Sha256 digest = new Sha256();
        program().forEach(file -> update(digest, file));
        for (CuratedText text : texts) {
            update(digest, text.kind().folder());
            update(digest, text.slug());
            update(digest, text.text());
        }
        update(digest, seen.text());
        return digest.hex();
    }

    /** Each file that a build reads, by the path that it has in the project. */
    public static List<Material.Input> listed(List<CuratedText> texts, FirstSeen seen) {
        Stream<Material.Input> curated =
                texts.stream().map(text -> input(text.kind().folder() + "/" + text.slug() + ".ttl", text.text()));
        return Stream.concat(curated, Stream.of(input(FirstSeen.FILE, seen.text())))
                .sorted(Comparator.comparing(Material.Input::path))
                .toList();
    }

    private static Material.Input input(String path, String text) {
        return new Material.Input("data/" + path, Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The jar, or the files of the class folder when the program runs unpacked. */
    private static List<Path> program() {
        try {
            Path code = Path.of(Inputs.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isRegularFile(code)) {
                return List.of(code);
            }
            try (Stream<Path> files = Files.walk(code)) {
                return files.filter(Files::isRegularFile).sorted().toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(Sha256 digest, Path file) {
        try {
            digest.update(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Length first, so that no two lists of texts run together to the same bytes. */
    private static void update(Sha256 digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
