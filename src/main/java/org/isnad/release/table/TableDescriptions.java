package org.isnad.release.table;

import java.util.List;
import java.util.Optional;
import org.isnad.publish.Json;
import org.isnad.release.Material;
import org.isnad.release.Part;
import org.isnad.release.WrittenPart;

/** The description of the tables that can be made only when they are written: with the size and hash of each file. */
public final class TableDescriptions {

    private static final String STANDARD = "https://datapackage.org/profiles/2.0/datapackage.json";

    private TableDescriptions() {}

    /**
     * {@code tables/datapackage.json}.
     *
     * @param written what has been written, the tables among it
     * @throws IllegalStateException if a table is not among it
     */
    public static List<Part> of(Material material, List<WrittenPart> written) {
        return List.of(new Part(
                "tables/datapackage.json",
                "application/json",
                "The tables as a Data Package",
                Part.Role.DESCRIPTION,
                Optional.of(STANDARD),
                false,
                out -> out.write(Json.bytes(DataPackage.of(TableQuery.all(), material, written)))));
    }
}
