package org.isnad.release.ftm;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.isnad.release.Material;
import org.isnad.release.Part;

/**
 * The dataset as entities of <a href="https://followthemoney.tech/">FollowTheMoney</a>, one JSON object a line, sorted by id.
 *
 * <p>That model can hold neither a denial nor a hedge. So nothing is in it but what follows directly from a claim:
 * accepted, affirmed, said without doubt, not by the subject of itself, and of a designation only what the authority that
 * made it says. Each interval is one claim, which {@code recordId} names, with the dates of that claim; whether it holds
 * now is not said, and no entity is given a topic such as {@code sanction}.
 */
public final class FtmParts {

    private FtmParts() {}

    /** The file {@code ftm/entities.ftm.json}. */
    public static List<Part> of(Material material) {
        return List.of(new Part(
                "ftm/entities.ftm.json",
                "application/x-ndjson",
                "What is claimed without doubt or denial, as FollowTheMoney entities",
                Part.Role.DATA,
                Optional.of("https://followthemoney.tech/"),
                true,
                out -> {
                    for (FtmEntity entity : FtmEntities.of(material.dataset().getDefaultGraph())) {
                        out.write((entity.line() + "\n").getBytes(StandardCharsets.UTF_8));
                    }
                }));
    }
}
