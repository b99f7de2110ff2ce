package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.isnad.view.View;
import org.isnad.view.ViewNames;
import org.isnad.view.Viewed;

/**
 * The view that a request asks for by its parameters {@code asOf}, {@code knownBy} and {@code certainty}, in the URL or
 * in a form, and what an answer tells of it.
 */
final class RequestedView {

    /** The header that tells how many claims without dates are not in the view. */
    static final String UNDATED_HEADER = "Isnad-Undated-Claims";

    private RequestedView() {}

    /**
     * Reads the parameters.
     *
     * @throws org.isnad.view.BadViewException if one makes no sense, is given twice, or is misspelt
     */
    static View of(HttpServletRequest request) {
        Map<String, String[]> parameters = request.getParameterMap();
        ViewNames.PARAMETERS.refuseMisspelt(parameters.keySet());
        return ViewNames.PARAMETERS.read(name -> List.of(parameters.getOrDefault(name, new String[0])));
    }

    /** Tells in a header what is missing for want of a date; nothing if no day was asked for. */
    static void tell(Viewed viewed, HttpServletResponse response) {
        if (viewed.view().asOf().isPresent()) {
            response.setHeader(UNDATED_HEADER, Long.toString(viewed.undated()));
        }
    }
}
