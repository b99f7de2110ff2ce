package org.isnad.server.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonBuilder;
import org.isnad.release.Checksums;
import org.isnad.release.KeptRelease;
import org.isnad.server.sparql.HtmlPage;

/** Lists of releases and of their files, for people and for programs. */
public final class DumpPage {

    private static final Set<String> NUMBERS = Set.of("files", "bytes");

    /**
     * A line of a list.
     *
     * @param name what is listed: the link to it, from where the list stands
     * @param about its properties, by name
     */
    private record Item(String name, Map<String, String> about) {}

    private final String title;
    private final List<Item> items;

    private DumpPage(String title, List<Item> items) {
        this.title = title;
        this.items = items;
    }

    /** The list of all releases. */
    public static DumpPage of(Dumps dumps) {
        List<Item> items = dumps.releases().stream()
                .map(release -> new Item(
                        "/dump/" + release.version() + "/",
                        Map.of("files", Integer.toString(release.sums().byPath().size()))))
                .toList();
        return new DumpPage("Releases", items);
    }

    /** The list of the files of a release. */
    public static DumpPage of(KeptRelease release) {
        List<Item> items = new ArrayList<>();
        for (String path : List.of("README.md", Checksums.FILE, Checksums.SIGNATURE)) {
            release.file(path).ifPresent(any -> items.add(item(release, path)));
        }
        release.sums().byPath().keySet().stream()
                .filter(path -> !path.equals("README.md"))
                .forEach(path -> items.add(item(release, path)));
        return new DumpPage("Release " + release.version(), items);
    }

    private static Item item(KeptRelease release, String path) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("type", MediaTypes.of(path));
        try {
            about.put("bytes", Long.toString(Files.size(release.file(path).orElseThrow())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String sum = release.sums().byPath().get(path);
        if (sum != null) {
            about.put("sha256", sum);
        }
        return new Item("/dump/" + release.version() + "/" + path, about);
    }

    /** As a page. */
    public byte[] html() {
        StringBuilder page = new StringBuilder(HtmlPage.begin(title));
        if (items.isEmpty()) {
            page.append("<p>This server has no files of releases.</p>\n");
        }
        page.append("<ul>\n");
        for (Item item : items) {
            String about = item.about().entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(", "));
            page.append("<li><a href=\"%s\">%s</a> (%s)</li>\n"
                    .formatted(HtmlPage.escape(item.name()), HtmlPage.escape(item.name()), HtmlPage.escape(about)));
        }
        return page.append("</ul>\n").append(HtmlPage.END).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As JSON: the title, and the list with the address of each. */
    public byte[] json() {
        JsonBuilder json = new JsonBuilder().startObject().pair("title", title);
        json.key("items").startArray();
        for (Item item : items) {
            json.startObject().pair("href", item.name());
            item.about().forEach((name, value) -> {
                if (NUMBERS.contains(name)) {
                    json.pair(name, Long.parseLong(value));
                } else {
                    json.pair(name, value);
                }
            });
            json.finishObject();
        }
        return (JSON.toString(json.finishArray().finishObject().build()) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
