package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.isnad.server.http.Problem;
import org.isnad.site.markup.Assets;

/** Style sheets, fonts and the like. Their addresses hold a hash of their content: what is there once stays the same. */
final class AssetHandler implements Handling.Handler {

    private final Documents documents;
    private final Assets assets = Assets.packed();

    AssetHandler(Documents documents) {
        this.documents = documents;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Assets.Asset asset = assets.at(request.getRequestURI())
                .orElseThrow(() -> Problem.of(404, "there is no such file (pages name those that there are)")
                        .exception());
        documents.send(
                request,
                response,
                asset.mediaType(),
                List.of("asset", asset.path()),
                Map.of(
                        "Cache-Control", "public, max-age=31536000, immutable",
                        "Vary", "Accept-Encoding"),
                asset::bytes);
    }
}
