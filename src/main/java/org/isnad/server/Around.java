package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.isnad.release.KeptRelease;
import org.isnad.server.dump.Dumps;
import org.isnad.site.Surroundings;

/** What pages tell of the server that they stand on. */
final class Around {

    private final Dumps dumps;

    Around(Dumps dumps) {
        this.dumps = dumps;
    }

    /** As this client may see it. */
    Surroundings of(HttpServletRequest request) {
        return new Surroundings() {
            @Override
            public List<KeptRelease> releases() {
                return dumps.releases();
            }
        };
    }
}
