package org.isnad.site.markup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.model.Sha256;

/**
 * The files that go with the pages: style sheet, fonts, icon. Each has an address made of the hash of its content, so
 * that it may be kept for ever; the style sheet names the fonts by theirs.
 */
public final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "woff2", "font/woff2",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8");
    /** A file stands after those that it names. */
    private static final List<String> NAMES = List.of(
            "vazirmatn-arabic.woff2",
            "vazirmatn-licence.txt",
            "icon.svg",
            "site.css",
            "about.css",
            "compare.css",
            "network.css",
            "picture.css",
            "query.css",
            "query-licences.txt",
            "query.js");

    private static final int HASH_LENGTH = 16;

    private final Map<String, Asset> byName;

    /**
     * A file.
     *
     * @param name its name: {@code site.css}
     * @param hash the first 16 hexadecimal digits of the SHA-256 of its content
     * @param mediaType for Content-Type
     * @param bytes its content, not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // not compared, and copied by nobody: the server writes it as it is
    public record Asset(String name, String hash, String mediaType, byte[] bytes) {

        /** Its address on this host. */
        public String path() {
            return "/assets/" + hash + "/" + name;
        }
    }

    private Assets(Map<String, Asset> byName) {
        this.byName = byName;
    }

    /** The files that are packed with the program. */
    public static Assets packed() {
        Map<String, Asset> assets = new LinkedHashMap<>();
        for (String name : NAMES) {
            byte[] bytes = read(name);
            if (name.endsWith(".css")) {
                bytes = withAddresses(bytes, assets);
            }
            String hash = Sha256.of(bytes).substring(0, HASH_LENGTH);
            assets.put(name, new Asset(name, hash, TYPES.getOrDefault(ending(name), "text/plain"), bytes));
        }
        return new Assets(Collections.unmodifiableMap(assets));
    }

    /** All of them. */
    public List<Asset> all() {
        return List.copyOf(byName.values());
    }

    /** The file at this address; there is none with this name and another hash. */
    public Optional<Asset> at(String path) {
        return byName.values().stream()
                .filter(asset -> asset.path().equals(path))
                .findFirst();
    }

    /** The address of the file with this name. */
    public String path(String name) {
        Asset asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("there is no file " + name + " among the assets");
        }
        return asset.path();
    }

    private static byte[] withAddresses(byte[] css, Map<String, Asset> assets) {
        String text = new String(css, StandardCharsets.UTF_8);
        for (Asset asset : assets.values()) {
            text = text.replace("url(" + asset.name() + ")", "url(" + asset.path() + ")");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/org/isnad/site/assets/" + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file assets/" + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
