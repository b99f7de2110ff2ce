package org.isnad.release.verify;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Reads one form of the data, and nothing but that file: a context that lies elsewhere is not fetched. */
final class FormReader {

    private static final JsonLdOptions NOTHING_FROM_ELSEWHERE = new JsonLdOptions((url, options) -> {
        throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not fetched: " + url);
    });

    private FormReader() {}

    /**
     * The statements of a file, which is unpacked if its name says that it is packed.
     *
     * @throws IllegalArgumentException if it is not what its name says; the message says why
     */
    static DatasetGraph read(Path file, Lang lang) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        if (file.toString().endsWith(".gz")) {
            GzipMember.unpack(file, content);
        } else {
            Files.copy(file, content);
        }
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        try {
            RDFParser.source(new ByteArrayInputStream(content.toByteArray()))
                    .forceLang(lang)
                    .set(LangJSONLD11.JSONLD_OPTIONS, NOTHING_FROM_ELSEWHERE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(dataset);
        } catch (RiotException e) {
            throw new IllegalArgumentException("does not parse: " + e.getMessage(), e);
        }
        return dataset;
    }
}
